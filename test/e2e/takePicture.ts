/** `tsx test/e2e/takePicture.ts`: the picture in the README, taken from the running preview. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleTitle } from "../../src/i18n/rules";
import { root } from "../support/builtPane";
import { check, openHouse, write } from "./support/openPreview";

const house = await openHouse();
try {
  const opened = await house.open();
  await check(opened);
  await write(opened, "highlight");
  const title = ruleTitle("addict/no-dossier");
  await opened.pane.getByRole("button", { name: title }).first().click();
  await opened.pane.getByRole("list").getByRole("button").last().click();
  await opened.page.waitForTimeout(1_000);
  if (opened.complaints.length > 0) throw new Error(opened.complaints.join("\n"));
  writeFileSync(join(root, "assets/help/preview.png"), await opened.page.screenshot({ type: "png" }));
} finally {
  await house.close();
}
