import type { ConfigurationWords } from "../core/model/configuration";
import { shippedTargets } from "../legal/targets";

/** A target as the sheet of settings explains it; an id that is none as it stands. */
export const targetEntry: ConfigurationWords["target"] = (id) => {
  const target = shippedTargets.find((known) => known.id === id);
  if (target === undefined) return { label: id, note: "" };
  return { label: `Số xã đạt “Xã không ma túy”${target.by === null ? "" : ` đến hết năm ${String(target.by)}`}, ít nhất`, note: target.documents };
};
