/** A submitted workbook goes to and fro in a real browser: accepted, returned, corrected and answered, verified, approved. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { verificationPane as words } from "../../src/i18n/verificationPane";
import { vi } from "../../src/i18n/vi";
import { goldenBytes } from "../support/golden";
import { audit, makeNarrow, tooWide } from "./support/audit";
import { check, chooseFile, openHouse, save, setupMs, showSheet, testMs } from "./support/openPreview";
import type { OpenPreview, PreviewHouse } from "./support/openPreview";

let house: PreviewHouse;
beforeAll(async () => {
  house = await openHouse();
}, setupMs);
afterAll(() => house.close());

/** Where pictures go when somebody wants to look at the pane: `PICTURES=folder npx jest test/e2e/verification`. */
const keepPicture = async ({ page }: OpenPreview, name: string): Promise<void> => {
  const folder = process.env.PICTURES;
  if (folder !== undefined) writeFileSync(join(folder, `${name}.png`), await page.locator("#pane iframe").screenshot());
};

const expectSound = async (opened: OpenPreview): Promise<void> => {
  expect([(await audit(opened)).violations, await tooWide(opened)]).toEqual([[], []]);
};

/** A workbook as somebody gets it: opened in a page of its own, checked, with the tab in front. */
const receive = async (bytes: Uint8Array): Promise<OpenPreview> => {
  const opened = await house.open();
  await chooseFile(opened, "xa-muong-thuong.xlsx", bytes);
  await makeNarrow(opened);
  await check(opened);
  await opened.pane.getByRole("tab", { name: vi.shell.tabs.verification, exact: true }).click();
  await opened.pane.getByRole("heading", { name: words.title }).waitFor();
  return opened;
};

/** Saves the workbook and closes the page. */
const send = async (opened: OpenPreview): Promise<Uint8Array> => {
  const { bytes } = await save(opened);
  expect(opened.complaints).toEqual([]);
  await opened.close();
  return bytes;
};

const signAs = (pane: FrameLocator, title: string, author: string): Promise<void> => pane.getByRole("group", { name: title, exact: true }).getByRole("textbox", { name: words.signer.author }).fill(author);

/** The heading of an item by the number of its line; a criterion and its parts begin alike. */
const line = (pane: FrameLocator, number: string): Locator => pane.getByRole("button", { name: new RegExp(`^${number}\\. .*${words.claimed}`) });

const decide = async ({ pane }: OpenPreview, number: string, decision: keyof typeof words.decisionWord, reason = ""): Promise<void> => {
  await line(pane, number).click();
  const form = pane.getByRole("group", { name: new RegExp(`^${number}\\. `) });
  await form.getByRole("radio", { name: words.decisionWord[decision] }).check();
  if (reason !== "") await form.getByRole("textbox", { name: words.reason }).fill(reason);
  await form.getByRole("button", { name: words.save, exact: true }).click();
  await line(pane, number).getByText(words.stateWord[decision], { exact: true }).waitFor();
  await line(pane, number).click();
};

test("one round trip between the commune and the receiving level", async () => {
  // The receiving level: 18 lines, three of them false (1e, 3, 8).
  const receiver = await receive(goldenBytes("16-submitted"));
  await receiver.pane.getByText(words.tallyItem("differs", 3)).waitFor();
  await expectSound(receiver);
  await keepPicture(receiver, "1-received");
  await signAs(receiver.pane, words.signer.title, "Hà Văn Thử");
  await receiver.pane.getByRole("button", { name: words.acceptAgreeing(15) }).click();
  await line(receiver.pane, "1a").getByText(words.stateWord.accepted, { exact: true }).waitFor();
  await decide(receiver, "1e", "accepted");
  await decide(receiver, "3", "returned", "Còn 01 người chưa xét nghiệm");
  await decide(receiver, "8", "returned", "Còn 03 hộ chưa ký cam kết");
  await receiver.pane.getByText(words.steps.obstacle["items-open"]).waitFor();
  await expectSound(receiver);
  await keepPicture(receiver, "2-returned");
  const returned = await send(receiver);

  // The commune: a list of two to work off; one figure is corrected in the sheet, the other is answered.
  const commune = await receive(returned);
  await commune.pane.getByRole("heading", { name: words.todo.title(2) }).waitFor();
  await keepPicture(commune, "3-todo");
  await commune.pane.getByRole("listitem").filter({ hasText: "8. " }).getByRole("button", { name: words.showClaim }).click();
  await commune.page.locator("#cell-name").getByText("A24", { exact: true }).waitFor();
  await commune.page.locator("#scroller").focus();
  for (const column of "BCDE") {
    await commune.page.keyboard.press("ArrowRight");
    await commune.page.locator("#cell-name").getByText(`${column}24`, { exact: true }).waitFor();
  }
  await commune.page.keyboard.type("237");
  await commune.page.keyboard.press("Enter");
  await commune.pane.getByRole("tabpanel").getByRole("button", { name: vi.run.checkAgain, exact: true }).click();
  await commune.pane.getByText(words.todo.changed).waitFor();
  await commune.pane.getByRole("button", { name: /^Trả lời: 3\. / }).click();
  await signAs(commune.pane, words.signer.communeTitle, "Lò Thị Mẫu");
  const answer = commune.pane.getByRole("group", { name: /^Trả lời: 3\. / });
  await answer.getByRole("textbox", { name: words.todo.answerField }).fill("Đã xét nghiệm ngày 21/12, gửi kèm phiếu");
  await answer.getByRole("button", { name: words.todo.save }).click();
  await commune.pane.getByText(words.todo.answered, { exact: true }).waitFor();
  await expectSound(commune);
  await keepPicture(commune, "4-answered");
  const sentBack = await send(commune);

  // The receiving level again: what changed and what was answered is open again, the rest still stands.
  const again = await receive(sentBack);
  for (const number of ["3", "8"]) await line(again.pane, number).getByText(words.stateWord.answered, { exact: true }).waitFor();
  await line(again.pane, "1a").getByText(words.stateWord.accepted, { exact: true }).waitFor();
  await signAs(again.pane, words.signer.title, "Hà Văn Thử");
  await decide(again, "3", "accepted");
  await decide(again, "8", "accepted");
  await again.pane.getByRole("button", { name: words.steps.take.verified, exact: true }).click();
  await again.pane.getByRole("button", { name: words.steps.take.approved, exact: true }).click();
  await again.pane.getByRole("button", { name: words.steps.takeBack.approved, exact: true }).waitFor();
  await expectSound(again);
  await keepPicture(again, "5-approved");
  const approved = await send(again);

  // Whoever opens it sees where it stands; of the steps only the last can be taken back.
  const anyone = await receive(approved);
  await anyone.pane.getByRole("button", { name: words.steps.takeBack.approved, exact: true }).waitFor();
  expect(await anyone.pane.getByRole("button", { name: words.steps.takeBack.verified, exact: true }).count()).toBe(0);
  await showSheet(anyone, "Thẩm định");
  await keepPicture(anyone, "6-anyone");
  await anyone.close();
}, 2 * testMs);
