/** Entry of `npm run check:workbook`: the pane's use cases without a window (contracts.md 3). */
import { main } from "./main";

process.exitCode = await main(process.argv.slice(2), {
  write: (text) => {
    process.stdout.write(text);
  },
  complain: (sentence) => {
    console.error(sentence);
  },
});
