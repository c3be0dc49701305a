/**
 * Targets for the share of communes free of drugs, in percent, and the year at whose end they are due: NQ 163/2024/QH15
 * (at least 20 %, no year read), KL 132-KL/TW of 18/3/2025 and NQ 93/NQ-CP of 16/4/2025 (at least 50 % by the end of 2030).
 * An office settles another share by the `id`, which never changes.
 */
export const shippedTargets = [
  { id: "xkmt-2024", set: "xkmt-2024", share: 20, by: null, documents: "Nghị quyết 163/2024/QH15" },
  { id: "xkmt-2024-2030", set: "xkmt-2024", share: 50, by: 2030, documents: "Kết luận 132-KL/TW ngày 18/3/2025; Nghị quyết 93/NQ-CP ngày 16/4/2025" },
] as const;
