/** Ends the check command with one sentence on standard error. 2: options or input cannot be used; 3: refused because of a loss. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: 2 | 3 = 2,
  ) {
    super(message);
    this.name = "CliError";
  }
}
