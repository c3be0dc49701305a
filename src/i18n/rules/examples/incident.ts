import type { GroupExamples } from "../example";

const growing = { act: "Trồng cây" };
const possession = { incidentKind: "Vụ án hình sự", act: "Tàng trữ" };
const report = { incidentKind: "Tin báo đang xác minh", act: "Vận chuyển" };
const byAddict = { perpetratorGroup: "Người nghiện" };

/** Worked examples of the rules about incidents and cases (R8). */
const incidentExamples: GroupExamples<"incident"> = {
  "incident/serious-by-managed-person": {
    broken: { incident: [{ seriousness: "Rất nghiêm trọng", ...byAddict }] },
    fixed: { incident: [{ seriousness: "Nghiêm trọng", ...byAddict }] },
  },
  "incident/perpetrator-not-listed": {
    broken: { incident: [{ ...byAddict, listedBefore: "Không" }] },
    fixed: { incident: [{ ...byAddict, listedBefore: "Có" }] },
  },
  "incident/seriousness-missing": {
    broken: { incident: [possession] },
    fixed: { incident: [{ ...possession, seriousness: "Ít nghiêm trọng" }] },
  },
  "incident/source-not-traced": {
    broken: { incident: [{ ...possession, sourceTraced: "Chưa" }] },
    fixed: { incident: [{ ...possession, sourceTraced: "Đã mở rộng" }] },
  },
  "incident/transport-report-unverified": {
    broken: { incident: [{ ...report, transportVerified: "Không" }] },
    fixed: { incident: [{ ...report, transportVerified: "Có" }] },
  },
  "incident/growing-or-producing": {
    broken: { incident: [growing] },
    fixed: { incident: [{ act: "Tàng trữ" }] },
  },
  "incident/growing-without-amount": {
    broken: { incident: [growing] },
    fixed: { incident: [{ ...growing, plants: 26, areaM2: 12.5 }] },
  },
  "incident/no-result": {
    broken: { incident: [{ detectedOn: "19/06/2025", resolution: "Đang điều tra" }] },
    fixed: { incident: [{ detectedOn: "19/06/2025", resolution: "Đã xét xử", resolvedOn: "10/12/2025" }] },
  },
  "incident/wanted-hiding": {
    broken: { incident: [{ wantedHiding: "Có" }] },
    fixed: { incident: [{ wantedHiding: "Không", note: "Đã bắt ngày 10/12/2025" }] },
  },
};

export default incidentExamples;
