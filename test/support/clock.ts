import { localMoment, type LocalMoment } from "../../src/core/model/localMoment";

/** The moment by which tests write: half past eight on the morning of 03/02/2026. */
export const now = (): LocalMoment => localMoment(2026, 2, 3, 8, 30, 0);
