import type { GroupExamples } from "../example";

/** Examples of the rules about the parameter sheet (R0). */
const parameterExamples: GroupExamples<"parameters"> = {
  "parameters/proposal-date": {
    broken: { parameters: { registeredOn: "15/01/2025", proposedOn: "" } },
    fixed: { parameters: { registeredOn: "15/01/2025", proposedOn: "15/12/2025" } },
    dates: { proposedOn: null },
  },
  "parameters/baseline-missing": {
    broken: { parameters: { addictBaseline: 12, userBaseline: "" } },
    fixed: { parameters: { addictBaseline: 12, userBaseline: 5 } },
  },
  "parameters/addicts-above-baseline": {
    broken: { addict: [{}, {}], parameters: { addictBaseline: 1 } },
    fixed: { addict: [{}, { removedOn: "10/11/2025", removalReason: "Chuyển nơi cư trú" }], parameters: { addictBaseline: 1 } },
  },
  "parameters/users-above-baseline": {
    broken: { user: [{}, {}], parameters: { userBaseline: 1 } },
    fixed: { user: [{}, { removedOn: "10/11/2025", removalReason: "Hết thời hạn quản lý" }], parameters: { userBaseline: 1 } },
  },
  "parameters/population-missing": {
    broken: { parameters: { population: 0 } },
    fixed: { parameters: { population: 8000 } },
  },
};

export default parameterExamples;
