import type { UseCaseDeps } from "../../src/app/createUseCases";

/** The writers of files, as the pane fetches them. */
export const loadExport: UseCaseDeps["loadExport"] = () => import("../../src/export/index");
