import type { UseCaseDeps } from "../../src/app/createUseCases";

/** For use cases of tests that open no handbook. */
export const noExamples: UseCaseDeps["loadExample"] = () => Promise.reject(new Error("No example is asked for here."));
