import { incidentKinds, samples, sexes, testKinds, testResults } from "./lists";

/**
 * Values whose every listed spelling says the same and no more, so that the standard wording may be written for any of
 * them. Elsewhere it may not: "Trại tạm giam" says more than "Trại tạm giam, nhà tạm giữ", "Có mặt" less than "Đang cư
 * trú (thường trú)"; there a spelling is only put right as it is listed.
 */
export const plainSynonyms: ReadonlySet<readonly string[]> = new Set<readonly string[]>([
  sexes.male,
  sexes.female,
  testResults.negative,
  testResults.positive,
  testResults.pending,
  testKinds.regular,
  testKinds.surprise,
  samples.urine,
  samples.blood,
  incidentKinds.administrative,
]);
