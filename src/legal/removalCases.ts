import type { removalReasons } from "./lists";
import { cite, type Citation } from "./sources";

export type RemovalReason = keyof typeof removalReasons;

/** Lists whose removal cases the law names. */
export type LawfulList = "addict" | "user" | "postRehab";

type Cases = Readonly<Record<"l73" | "l120", readonly RemovalReason[]>>;

const fromPostRehab = ["postRehabCompleted", "termEnded", "foundAddicted", "prison", "movedAway", "deadOrMissing"] as const;

/**
 * In which cases a person is taken off a list, by list and law (domain.md 2.1, 2.2, 2.4). Under L73 an addict stays
 * listed until the management after rehabilitation ends; under L120 the end of rehabilitation or the decision to a
 * centre takes the person off. From 01/7/2026 education in the commune no longer ends the management of a user
 * (L120 Điều 54.2.b). The results of form 54 stand for the cases of the post-rehabilitation list; "term ended" is the
 * same event there.
 */
export const removalCases: Readonly<Record<LawfulList, Cases>> = {
  addict: {
    l73: ["postRehabCompleted", "prison", "movedAway", "deadOrMissing"],
    l120: ["rehabCompleted", "prison", "sentToCentre", "movedAway", "deadOrMissing"],
  },
  user: {
    l73: ["termEnded", "foundAddicted", "communeEducation", "sentToCentre", "prison", "movedAway", "deadOrMissing"],
    l120: ["termEnded", "foundAddicted", "sentToCentre", "prison", "movedAway", "deadOrMissing"],
  },
  postRehab: { l73: fromPostRehab, l120: fromPostRehab },
};

/** Where the law names the cases; no text was found for the list of former prisoners. */
export const removalProvisions = {
  addict: [cite("l73", { article: 43, clause: 3 }), cite("l120", { article: 48, clause: 3 })],
  user: [cite("l73", { article: 26, clause: 3 }), cite("l120", { article: 27, clause: 3 })],
  postRehab: [cite("l73", { article: 43, clause: 3 }), cite("l120", { article: 48, clause: 4 })],
  exPrisoner: [cite("own")],
} as const satisfies Record<LawfulList | "exPrisoner", readonly [Citation, ...Citation[]]>;

/** Why somebody came onto a list, in a column of changes ("Biến động"; domain.md 2.1). */
export const arrivalReasons = {
  found: ["Phát hiện mới", "Mới phát hiện", "Mới"],
  movedIn: ["Chuyển đến"],
  relapsed: ["Tái nghiện"],
  returned: ["Trở về từ cơ sở", "Trở về địa phương"],
} as const;

/** What a column of changes says of those who came or stay: no reason for a removal. */
export const arrivalWords = [...Object.values(arrivalReasons).flat(), "Tăng", "Đang quản lý", "Không biến động", "Không thay đổi"] as const;
