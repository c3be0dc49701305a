/** Many workbooks on one page in a real browser: the worker is fetched under the policy, and the pane goes on answering. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { boardPane as words } from "../../src/i18n/boardPane";
import { vi } from "../../src/i18n/vi";
import { brokenFiles } from "../support/brokenFiles";
import { goldenBytes } from "../support/golden";
import { audit, makeNarrow, tooWide } from "./support/audit";
import { openHouse, samplePath, setupMs, testMs } from "./support/openPreview";
import type { OpenPreview, PreviewHouse } from "./support/openPreview";

let house: PreviewHouse;
let preview: OpenPreview;
beforeAll(async () => {
  house = await openHouse();
  preview = await house.open();
}, setupMs);
afterAll(() => house.close());

/** Where pictures go when somebody wants to look at the pane: `PICTURES=folder npx jest test/e2e/board`. */
const keepPicture = async (name: string): Promise<void> => {
  const folder = process.env.PICTURES;
  if (folder !== undefined) writeFileSync(join(folder, `${name}.png`), await preview.page.locator("#pane iframe").screenshot());
};

const upload = (name: string, bytes: Uint8Array) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

test("a good file, a cut one and a picture: lines, the page, a workbook", async () => {
  const { pane, page } = preview;
  const { truncated, picture } = brokenFiles(goldenBytes("01-tidy"));
  await makeNarrow(preview);
  await pane.getByRole("tab", { name: vi.shell.tabs.board, exact: true }).click();
  await pane.getByLabel(words.files).setInputFiles([upload("xa-gui.xlsx", goldenBytes("16-submitted")), upload("xa-mau.xlsx", readFileSync(samplePath)), upload("cut.xlsx", truncated), upload("anh.xlsx", picture)]);
  await pane.getByRole("button", { name: words.options.title }).click();
  await pane.getByLabel(words.options.expected).fill("Xã Mường Thượng\nXã Vắng");
  await pane.getByRole("radio", { name: words.options.personsChoices.number.label }).check();
  expect([await audit(preview).then(({ violations }) => violations), await tooWide(preview)]).toEqual([[], []]);
  await keepPicture("board-options");
  await pane.getByRole("button", { name: words.start, exact: true }).click();
  await pane.getByText(words.finished(4, 2)).waitFor();
  await pane.getByRole("button", { name: words.options.title }).click();
  const unusable = pane.getByRole("list", { name: words.unusable(2) });
  expect(await unusable.getByRole("listitem").allInnerTexts()).toEqual([expect.stringMatching(/^cut\.xlsx\s+Không đọc được\s+Tệp này bị cắt cụt/), expect.stringMatching(/^anh\.xlsx\s+Không đọc được\s+Tệp này là ảnh/)]);
  const commune = pane.getByRole("button", { name: /^Xã Mường Thượng/ }).first();
  expect(await commune.innerText()).toContain(words.wrongClaims(3));
  await pane.getByText(words.missing(["Xã Vắng"])).waitFor();
  await keepPicture("board-320");
  await commune.click();
  await pane.getByRole("list", { name: /^Các mục của bộ/ }).getByRole("listitem").last().scrollIntoViewIfNeeded();
  await keepPicture("board-commune-320");
  expect([await audit(preview).then(({ violations }) => violations), await tooWide(preview)]).toEqual([[], []]);
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: words.handOver.save, exact: true }).click()]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const texts = Object.values(parts).map((bytes) => strFromU8(bytes)).join("\n");
  expect(texts).toContain("BẢNG TỔNG HỢP NHIỀU XÃ");
  expect(texts).not.toMatch(/\b\d{12}\b/);
  expect(preview.complaints).toEqual([]);
}, testMs);

test("the pane answers while files are read, and a person can stop", async () => {
  const own = await house.open();
  preview = own;
  await own.pane.getByRole("tab", { name: vi.shell.tabs.board, exact: true }).click();
  const many = Array.from({ length: 30 }, (_, index) => upload(`xa-${String(index + 1)}.xlsx`, goldenBytes("01-tidy")));
  await own.pane.getByLabel(words.files).setInputFiles(many);
  await own.pane.getByRole("button", { name: words.start, exact: true }).click();
  // However far it has come when somebody looks.
  await own.pane.getByText(/^Đã đọc [1-9]\d*\/30 tệp/).waitFor();
  await keepPicture("board-running-350");
  await own.pane.getByRole("button", { name: words.stop, exact: true }).click();
  await own.pane.getByText(/^Đã dừng: mới đọc/).waitFor();
  await own.pane.getByRole("heading", { name: /^Các xã \(\d+\)$/ }).waitFor();
  await keepPicture("board-350");
  expect(own.complaints).toEqual([]);
}, testMs);
