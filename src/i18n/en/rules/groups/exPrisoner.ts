import type { GroupWords } from "../../../rules/entry";

const makeDossier = "The commune police make the dossier; then write “Đã lập”, number and day. If there is one, enter it.";

/** English words of the rules about people who served a prison sentence for a drug crime (R12). */
const exPrisonerWords: GroupWords<"exPrisoner"> = {
  "exPrisoner/no-dossier": {
    title: "Person who served a prison sentence without a dossier",
    why: "The project asks for a dossier and close management of everyone living here who served a sentence for a drug crime.",
    messages: {
      none: ({ dossier }) => ({ what: `The dossier column says “${dossier}”; everyone on this list must have a management dossier.`, todo: makeDossier }),
      blank: () => ({ what: "The dossier column is blank; everyone on this list must have a management dossier.", todo: makeDossier }),
    },
  },
  "exPrisoner/no-manager": {
    title: "Person who served a prison sentence without a helper",
    why: "The project asks to name who manages and helps each returned person in their hamlet.",
    messages: {
      none: () => ({
        what: "No organisation or person is named that manages and helps this person.",
        todo: "Assign a certain organisation or person and write the name into this column.",
      }),
    },
  },
  "exPrisoner/no-support": {
    title: "Person who served a prison sentence without any support",
    why: "The project asks for loans, training and work against relapse into crime; the register must show what was done.",
    messages: {
      none: ({ support }) => ({
        what: `The support column says “${support}”: no support for this person is entered.`,
        todo: "Give support and write down which; if the person needs none, write “Không có nhu cầu”.",
      }),
      blank: () => ({
        what: "The support column is blank: no support for this person is entered.",
        todo: "Write down the support given; if the person needs none, write “Không có nhu cầu”.",
      }),
    },
  },
  "exPrisoner/signs-not-listed": {
    title: "Signs of illegal use, but on no list",
    why: "Someone with signs of illegal use must be listed and tested; whoever is left out fails criterion 3.",
    messages: {
      notListed: () => ({
        what: "Signs are recorded, but the person is neither on the list of illegal users nor on that of suspects.",
        todo: "List the person as a suspect and hold a test; if listed already, compare number and name in both registers.",
      }),
    },
  },
};

export default exPrisonerWords;
