import type { FindingChanges } from "../core/model/findingChanges";
import { formatInteger } from "./format";

/** Every word about what a second check found otherwise than the first. */
export const changeWords = {
  isNew: "Mới",
  newInGroup: (count: number): string => `${formatInteger(count)} mới`,
  summary: ({ resolved, added, unchecked }: FindingChanges): string => {
    const parts = [
      ...(resolved > 0 ? [`${formatInteger(resolved)} đã xử lý`] : []),
      ...(added > 0 ? [`${formatInteger(added)} mới`] : []),
      ...(unchecked > 0 ? [`${formatInteger(unchecked)} chưa kiểm tra lại được`] : []),
    ];
    return `So với lần kiểm tra trước: ${parts.length === 0 ? "không thay đổi" : parts.join(", ")}.`;
  },
};
