/** Where the command's texts go. */
export interface Output {
  /** Standard output, as is. */
  readonly write: (text: string) => void;
  /** One line on standard error. */
  readonly complain: (sentence: string) => void;
}
