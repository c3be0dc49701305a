import type { UseCaseDeps } from "../../src/app/createUseCases";
import { composeExaminerHere } from "../../src/composeFilesHere";

/** Examines files in this thread, as the command line does. */
export const loadExaminer: UseCaseDeps["loadExaminer"] = () => Promise.resolve(composeExaminerHere());
