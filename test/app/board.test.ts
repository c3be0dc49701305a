/** Six files, five of them broken in different ways, through the use case with the project's own reader. */
import { AppError } from "../../src/app/appError";
import type { BoardFile } from "../../src/core/model/board";
import { createBoardUseCases, type BoardDeps } from "../../src/app/createBoardUseCases";
import { boardWords } from "../../src/i18n/board";
import { brokenFiles } from "../support/brokenFiles";
import { loadExaminer } from "../support/examineFiles";
import { goldenBytes } from "../support/golden";
import { day } from "../support/sampleResult";

const good = goldenBytes("16-submitted");
const broken = brokenFiles(good);
const question = { dates: {}, profile: null, persons: null } as const;

const useCasesWith = (load: BoardDeps["loadExaminer"] = loadExaminer) =>
  createBoardUseCases({ words: boardWords, loadExaminer: load, exportSheets: () => Promise.reject(new RangeError("not asked")), today: () => day(2026, 1, 5) });
const useCases = useCasesWith();

const named = (contents: Readonly<Record<string, Uint8Array>>) => Object.entries(contents).map(([name, bytes]) => ({ name, bytes: () => Promise.resolve(bytes) }));

test("one good file among five broken ones is received, the others have a sentence each", async () => {
  const told: string[] = [];
  const files = await useCases.examineFiles(named({ ...broken, good }), question, { onFile: ({ file, state }, done) => told.push(`${String(done)} ${file} ${state}`) });
  expect(files.map((file) => (file.state === "notReadable" ? file.refusal.code : file.state))).toEqual(["encrypted", "truncated", "oldXls", "image", "tooLarge", "received"]);
  expect(told).toEqual(["1 encrypted notReadable", "2 truncated notReadable", "3 oldXls notReadable", "4 picture notReadable", "5 zipBomb notReadable", "6 good received"]);
  const sentences = await Promise.all(files.map((file) => useCases.describeFile(file)));
  expect(new Set(sentences).size).toBe(6);
  for (const sentence of sentences.slice(0, 5)) expect(sentence).toMatch(/^Không đọc được: Tệp này .+\.$/);
});

test("the page of them counts the one, and names the sets it was judged by", async () => {
  const files = await useCases.examineFiles(named({ ...broken, good }), question);
  const board = await useCases.consolidate(files, [], []);
  expect([board.counted, board.files.length]).toEqual([["good"], 6]);
  const sets = await useCases.setsOf(files);
  expect(sets[0]).toMatchObject({ id: "xkmt-2024" });
  expect(sets.every(({ title, version }) => title !== "" && version !== null)).toBe(true);
  expect(await useCases.setsOf(files.slice(0, 5))).toEqual([]);
});

test("a set that only a file's own profile knows is named by its id", async () => {
  const [file] = await useCases.examineFiles(named({ good }), question);
  if (file?.state !== "received") throw new RangeError("It was to be read.");
  const own: BoardFile = { ...file, figures: { ...file.figures, overall: { "tinh-2026": "met" } } };
  expect(await useCases.setsOf([own])).toEqual([{ id: "tinh-2026", title: "tinh-2026", version: null }]);
});

test("stopping keeps what was told, and the file after is not touched", async () => {
  const signal = { aborted: false };
  const asked: string[] = [];
  const told: string[] = [];
  const files = named({ a: broken.picture, b: broken.picture, c: broken.picture }).map(({ name, bytes }) => ({ name, bytes: () => (asked.push(name), bytes()) }));
  const onFile = ({ file }: BoardFile): void => {
    told.push(file);
    signal.aborted = file === "b";
  };
  await expect(useCases.examineFiles(files, question, { signal, onFile })).rejects.toMatchObject({ code: "cancelled" });
  expect([told, asked]).toEqual([["a", "b"], ["a", "b"]]);
});

test("a reader that cannot be fetched is told as such", async () => {
  const failing = useCasesWith(() => Promise.reject(new TypeError("network")));
  await expect(failing.examineFiles(named({ good }), question)).rejects.toEqual(new AppError("engineMissing", { technical: "TypeError" }));
});
