import { findingList } from "./findingList";
import { managedAfterRehab } from "./managedAfterRehab";
import type { ListSource } from "./show";
import { testedForRecognition } from "./testedForRecognition";
import { voluntaryRehab } from "./voluntaryRehab";

/** The project's own sources of lists, by the name a table uses. */
export const listSources: Readonly<Record<string, ListSource>> = { voluntaryRehab, managedAfterRehab, testedForRecognition, findings: findingList };
