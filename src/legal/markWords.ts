/** Ticks that stand for a word in a column; compared letter by letter, in small letters. */
export const tickMarks = ["x", "xx", "v", "✓", "✔", "√", "ok", "oke", "o.k"] as const;

/** Answers that say no more than a tick where a column asks for more than yes or no. */
export const bareYesWords = ["có", "rồi", "yes"] as const;

/** How an answer begins that says no; beside a tick or a bare yes it is no second way of writing the same. */
export const denials = ["không", "chưa", "ko", "0"] as const;
