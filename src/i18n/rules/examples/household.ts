import type { GroupExamples } from "../example";

const here = { residence: "Đang cư trú (thường trú)" };
const signed = { ...here, signed: "Đã ký", signedOn: "20/11/2025" };
const head = { headPersonalId: "038095001234" };
const addict = [{ personalId: "038095001234" }];

/** Worked examples of the rules about the households' pledge (R6). */
const householdExamples: GroupExamples<"household"> = {
  "household/unsigned": {
    broken: { household: [{ ...here, signed: "Chưa ký" }] },
    fixed: { household: [signed] },
  },
  "household/signing-date": {
    broken: { household: [{ ...signed, signedOn: "16/12/2025" }] },
    fixed: { household: [{ ...signed, signedOn: "15/12/2025" }] },
  },
  "household/duplicate-code": {
    broken: { household: [{ householdCode: "MT-00108", hamlet: "Bản Nà Pọng" }, { householdCode: "MT-00108", hamlet: "Thôn Tân Lập" }] },
    fixed: { household: [{ householdCode: "MT-00108", hamlet: "Bản Nà Pọng" }, { householdCode: "MT-00118", hamlet: "Thôn Tân Lập" }] },
  },
  "household/no-individual-pledge": {
    broken: { household: [{ ...signed, ...head, individualPledge: "Không thuộc diện" }], addict },
    fixed: { household: [{ ...signed, ...head, individualPledge: "Có" }], addict },
  },
  "household/half-pledge": {
    broken: { household: [{ ...signed, pledge: "Không tham gia tội phạm, tệ nạn ma túy" }] },
    fixed: { household: [{ ...signed, pledge: "Không tham gia tội phạm, tệ nạn ma túy; Tự nguyện hợp tác" }] },
  },
  "household/total-differs": {
    broken: { household: [here], parameters: { householdTotal: 2 } },
    fixed: { household: [here, here], parameters: { householdTotal: 2 } },
  },
  "household/breach-without-note": {
    broken: { household: [{ ...signed, breach: "Có" }] },
    fixed: { household: [{ ...signed, breach: "Có", note: "Thành viên sử dụng trái phép, lập biên bản ngày 05/6/2025" }] },
  },
};

export default householdExamples;
