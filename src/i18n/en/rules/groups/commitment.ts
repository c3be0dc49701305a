import type { GroupWords } from "../../../rules/entry";
import { formatInteger } from "../../../format";

const addGroup = "Have the group sign and add a row to this register; if there is one, make group and hamlet names agree.";
const checkFamilies = "Look into the members' families, have those with an addict sign a pledge of their own, and note the result.";

/** English words of the rules about the pledges of hamlets, security groups and organisations (R11). */
const commitmentWords: GroupWords<"commitment"> = {
  "commitment/unsigned": {
    title: "Unit that has not signed its pledge",
    why: "Neighbourhoods, security groups, organisations and families of addicts all have to sign under the plan.",
    messages: {
      unsigned: ({ signed }) => ({
        what: `The column of signing says “${signed}”; every unit of this register must sign its pledge.`,
        todo: "Have the unit sign, then write “Đã ký” and the day.",
      }),
      refused: ({ signed }) => ({
        what: `The column of signing says “${signed}”; every unit of this register must sign its pledge.`,
        todo: "Talk to the unit again about signing, and give the reason in the notes column.",
      }),
      blank: () => ({
        what: "The column of signing is blank; every unit of this register must sign its pledge.",
        todo: "Write “Đã ký” and the day if it was signed; if not, have the unit sign.",
      }),
    },
  },
  "commitment/group-missing": {
    title: "Security group of another register without a pledge here",
    why: "Every security group has to sign with its neighbourhood; without a row here nobody knows whether it did.",
    messages: {
      inHamlet: ({ group, hamlet }) => ({
        what: `The group “${group}” (${hamlet}) is in the lists of people or households, but not in the register of pledges.`,
        todo: addGroup,
      }),
      somewhere: ({ group }) => ({ what: `The group “${group}” is in the lists of people or households, but not in the register of pledges.`, todo: addGroup }),
    },
  },
  "commitment/group-without-households": {
    title: "Security group with a pledge but without households",
    why: "Mostly the two registers spell the group differently, which falsifies the number of households signed by group.",
    messages: {
      none: () => ({
        what: "The register of households has no household in this group.",
        todo: "Make group and hamlet names of both registers agree; if the group is no more, take the row out.",
      }),
    },
  },
  "commitment/member-family-addict": {
    title: "Organisation signed, yet a member's family has an addict",
    why: "Organisations pledge that no family of their members has an addict; where one has, the pledge is not kept.",
    messages: {
      some: () => ({ what: "The organisation signed, but the register says that families of members have an addict.", todo: checkFamilies }),
      counted: ({ count }) => ({ what: `The organisation signed, but families of members that have an addict: ${formatInteger(count)}.`, todo: checkFamilies }),
    },
  },
};

export default commitmentWords;
