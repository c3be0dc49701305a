import { applicability, dossierStates, hotspotKinds, positions, postRehabOutcomes, sexes, signingStates, suspicionGrounds, testResults, yesNo } from "../../../../src/legal/lists";
import { isSlipOf } from "../../../../src/core/plan/fixes/spelling";
import { properWording } from "../../../../src/core/plan/fixes/wording";
import { findTerm } from "../../../../src/core/parse/cells";
import type { TermList } from "../../../../src/core/registers/column";
import { columnsOf, listRegisterIds } from "../../../../src/core/registers/registry";

describe("a careless spelling", () => {
  it.each([
    ["chua lap", "Chưa lập", true],
    ["CHƯA LẬP", "Chưa lập", true],
    ["Chưa lâp", "Chưa lập", true],
    ["Đã chuyển hoá", "Đã chuyển hóa", true],
    ["Chết / mất tích", "Chết/mất tích", true],
    ["đãký", "Đã ký", false],
    ["chứa", "Chưa", false],
    ["Đã kỳ", "Đã ký", false],
    ["Chết mất tích", "Chết/mất tích", false],
    ["Đã ký rồi", "Đã ký", false],
  ])("%j for %j: %s", (typed, right, expected) => {
    expect(isSlipOf(typed, right)).toBe(expected);
  });
});

describe("the wording of a column of terms", () => {
  it.each<[string, TermList, string | null]>([
    ["nam", sexes, "Nam"],
    ["NỮ", sexes, "Nữ"],
    ["nu", sexes, "Nữ"],
    ["Nam giới", sexes, "Nam"],
    ["chua lap ho so", dossierStates, "Chưa lập hồ sơ"],
    ["CHƯA LẬP", dossierStates, "Chưa lập"],
    ["âm tính", testResults, "Âm tính"],
    ["Âm tinh", testResults, "Âm tính"],
    ["Âm", testResults, "Âm tính"],
    ["DT", testResults, "Dương tính"],
    ["đã ký cam kết", signingStates, "Đã ký cam kết"],
    ["tu diem phuc tap", hotspotKinds, "Tụ điểm phức tạp"],
  ])("%j is written as %j lists it: %j", (text, terms, expected) => {
    expect(properWording(text, terms)).toBe(expected);
  });

  it.each<[string, TermList, string]>([
    ["Nam", sexes, "right as it is"],
    ["N", sexes, "one letter"],
    ["x", signingStates, "a mark of the commune's own"],
    ["X", applicability, "a mark of the commune's own"],
    ["1", yesNo, "a mark of the commune's own"],
    ["(-)", testResults, "a mark of the commune's own"],
    ["-", testResults, "not understood"],
    ["Có hồ sơ", dossierStates, "a listed spelling that says what the clerk chose to say"],
    ["Trại tạm giam", positions, "says more than the standard wording"],
    ["Chết", postRehabOutcomes, "says more than the standard wording"],
    ["Đã ký (bổ sung)", signingStates, "would lose what is in brackets"],
    ["chứa", dossierStates, "another word"],
    ["b", suspicionGrounds, "one letter"],
    ["gì đó", dossierStates, "not understood"],
  ])("%j stays: %j", (text, terms) => {
    expect(properWording(text, terms)).toBeNull();
  });

  it("never changes what any listed spelling of any column means, and is settled at once", () => {
    const lists = listRegisterIds.flatMap((id) => Object.values(columnsOf(id)).flatMap((column) => (column.kind === "term" ? [column.terms] : [])));
    for (const terms of lists) {
      for (const spelling of Object.values<readonly string[]>(terms).flat()) {
        for (const typed of [spelling, spelling.toLowerCase(), spelling.toUpperCase(), spelling.normalize("NFD").replace(/[\u0300-\u036F]/g, "")]) {
          const proper = properWording(typed, terms);
          if (proper === null) continue;
          expect([typed, findTerm(proper, terms)]).toEqual([typed, findTerm(typed, terms)]);
          expect([typed, properWording(proper, terms)]).toEqual([typed, null]);
        }
      }
    }
  });
});
