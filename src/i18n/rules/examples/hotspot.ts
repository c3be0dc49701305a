import type { GroupExamples } from "../example";

const active = { status: "Đang hoạt động" };
const cleared = { status: "Đã triệt xóa", clearedOn: "12/12/2025" };
const gathering = { spotKind: "Tụ điểm phức tạp", identifiedOn: "19/06/2025" };
const spot = { spotKind: "Điểm phức tạp", identifiedOn: "19/09/2025" };
const useSpot = { spotKind: "Điểm tổ chức, chứa chấp SDTP", identifiedOn: "05/11/2025" };

/** Worked examples of the rules about spots (R7). */
const hotspotExamples: GroupExamples<"hotspot"> = {
  "hotspot/gathering-spot-overdue": {
    broken: { hotspot: [{ ...gathering, ...active }] },
    fixed: { hotspot: [{ ...gathering, ...cleared }] },
  },
  "hotspot/spot-overdue": {
    broken: { hotspot: [{ ...spot, ...active }] },
    fixed: { hotspot: [{ ...spot, ...cleared }] },
  },
  "hotspot/limit-near": {
    broken: { hotspot: [{ ...spot, identifiedOn: "04/10/2025", ...active }] },
    fixed: { hotspot: [{ ...spot, identifiedOn: "04/10/2025", ...cleared }] },
  },
  "hotspot/still-active": {
    broken: { hotspot: [{ ...spot, ...active }] },
    fixed: { hotspot: [{ ...spot, ...cleared }] },
  },
  "hotspot/clearing-date": {
    broken: { hotspot: [{ ...spot, status: "Đã triệt xóa", clearedOn: "12/09/2025" }] },
    fixed: { hotspot: [{ ...spot, ...cleared }] },
  },
  "hotspot/kind-or-day-missing": {
    broken: { hotspot: [{ spotKind: "Điểm phức tạp", ...active }] },
    fixed: { hotspot: [{ ...spot, ...active }] },
  },
  "hotspot/complex-again-date": {
    broken: { hotspot: [{ ...spot, status: "Tái phức tạp", clearedOn: "10/10/2025" }] },
    fixed: { hotspot: [{ ...spot, identifiedOn: "05/12/2025", status: "Tái phức tạp", clearedOn: "10/10/2025" }] },
  },
  "hotspot/use-spot-active": {
    broken: { hotspot: [{ ...useSpot, ...active }] },
    fixed: { hotspot: [{ ...useSpot, ...cleared }] },
  },
};

export default hotspotExamples;
