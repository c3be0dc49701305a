import { requirementSets, type RequirementSets } from "../protocol/behaviour";
import type { HostEngine } from "../protocol/engine";
import type { EventListener, ProcessRequest } from "../protocol/wire";

/** What a way into the host needs from it, wherever it runs: in this thread or in a worker. */
export interface HostConnection {
  readonly process: ProcessRequest;
  /** Adds a receiver of events; the result takes it away. */
  listen(listener: EventListener): () => void;
  /** `Office.context.document.settings` was saved, which empties Excel's undo list. */
  settingsSaved(): void;
  readonly requirementSets: RequirementSets;
}

/** A connection to an engine in the same thread. */
export function engineConnection(engine: HostEngine): HostConnection {
  return {
    process: engine.process,
    listen: (listener) => engine.events.listen(listener),
    settingsSaved: () => { engine.undo.clear(); },
    requirementSets: requirementSets(engine.behaviour.profile),
  };
}
