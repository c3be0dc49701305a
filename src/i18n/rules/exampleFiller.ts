import type { ExampleFiller, Subject } from "../../core/plan/exampleSheets";

const letters = "ABCDEGHIKLMNOPQRSTUVXY";

const subject: Subject = (register, index) => {
  const letter = letters[index % letters.length] ?? "A";
  const person = { ordinal: index + 1, fullName: `Nguyễn Văn ${letter}` };
  switch (register) {
    case "household":
      return { ordinal: index + 1, householdCode: `H${index + 1}`, head: `Nguyễn Văn ${letter}` };
    case "hotspot":
      return { ordinal: index + 1, name: `Địa điểm ${letter}` };
    case "incident":
      return { ordinal: index + 1, caseNumber: `V${index + 1}` };
    case "model":
      return { ordinal: index + 1, name: `Mô hình ${letter}` };
    case "outreach":
      return { ordinal: index + 1 };
    case "commitment":
      return { ordinal: index + 1, unit: `Đơn vị ${letter}` };
    case "business":
      return { ordinal: index + 1, name: `Cơ sở ${letter}` };
    case "organisation":
      return { ordinal: index + 1, name: `Đơn vị ${letter}` };
    case "addict":
    case "user":
    case "suspect":
    case "postRehab":
    case "exPrisoner":
    case "test":
      return person;
  }
};

/** What stands in the handbook's examples where an example says nothing: placeholders that nobody bears. */
export const exampleFiller: ExampleFiller = { subject, parameters: { communeName: "Xã Mẫu", provinceName: "Tỉnh Mẫu", unitKind: "Xã" } };
