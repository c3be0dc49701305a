import { unzipSync } from "fflate";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { UseCases } from "../../src/app/useCases";
import type { Signer } from "../../src/app/verificationUseCases";
import { UserHand } from "../../src/host/userHand";
import { goldenBytes } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";
import { d } from "../support/workbook";

const receiver: Signer = { author: "Hà Văn Thử", level: "Công an tỉnh", on: d("2025-12-22") };
const commune: Signer = { author: "Lò Thị Mẫu", level: "UBND xã", on: d("2025-12-24") };

let open: OpenWorkbook | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

const opened = (bytes: Uint8Array): OpenWorkbook => {
  open?.close();
  open = openInNode(bytes);
  return open;
};

const dates = { asOf: d("2025-12-20"), proposedOn: d("2025-12-15"), registeredOn: d("2024-11-20") };
const checked = (useCases: UseCases): Promise<CheckResult> => useCases.check({ dates });
const states = async (useCases: UseCases, result: CheckResult): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await useCases.verification(result)).items.flatMap((item) => (item.kind === "claim" ? [[item.claim.id, item.state]] : [])));

const keyOf = (id: string): string => `claim xkmt-2024 ${id}`;

describe("verifying a submitted workbook", () => {
  test("looking writes nothing: the file is the same to the last byte", async () => {
    const bytes = goldenBytes("16-submitted");
    const { useCases, workbook } = opened(bytes);
    const result = await checked(useCases);
    await useCases.verification(result);
    await useCases.changedRecords(result);
    expect(workbook.save()).toEqual(bytes);
  });

  test("decisions travel with the file and are found again; only owned sheets are added", async () => {
    const { useCases, workbook } = opened(goldenBytes("16-submitted"));
    const result = await checked(useCases);
    const accepted = await useCases.decide(result, [keyOf("1b"), keyOf("1c")], { decision: "accepted", reason: "" }, receiver);
    const returned = await useCases.decide(accepted.result, [keyOf("8")], { decision: "returned", reason: "03 hộ chưa ký" }, receiver);
    expect(returned.outcome).toMatchObject({ refused: [], sheets: [{ sheetKind: "verification", name: "Thẩm định" }] });
    const again = opened(workbook.save());
    const reread = await checked(again.useCases);
    expect(reread.damagedVerification).toBe(0);
    expect(await states(again.useCases, reread)).toMatchObject({ "1b": "accepted", "1c": "accepted", "8": "returned", "1a": "open" });
    expect(await again.useCases.changedRecords(reread)).toEqual([]);
    expect(again.workbook.sheets().map(({ name }) => name)).toEqual([...opened(goldenBytes("16-submitted")).workbook.sheets().map(({ name }) => name), "Thẩm định"]);
  });

  test("a return without a reason, or by nobody, writes nothing", async () => {
    const { useCases, workbook } = opened(goldenBytes("16-submitted"));
    const result = await checked(useCases);
    for (const [reason, by] of [["", receiver], ["vì", receiver], ["03 hộ chưa ký", { ...receiver, author: " " }]] as const) {
      expect((await useCases.decide(result, [keyOf("8")], { decision: "returned", reason }, by)).outcome.sheets).toEqual([]);
    }
    expect(workbook.save()).toEqual(goldenBytes("16-submitted"));
  });

  test("back and forth: returned, answered by the commune, corrected, accepted, verified, approved, and taken back in order", async () => {
    const first = opened(goldenBytes("16-submitted"));
    let result = await checked(first.useCases);
    const all = (await first.useCases.verification(result)).items.map(({ key }) => key);
    ({ result } = await first.useCases.decide(result, all, { decision: "accepted", reason: "" }, receiver));
    ({ result } = await first.useCases.decide(result, [keyOf("8"), keyOf("3")], { decision: "returned", reason: "không khớp sổ" }, receiver));
    expect((await first.useCases.takeStep(result, "verified", "", receiver)).obstacle).toBe("items-open");

    // The commune answers the one and corrects its summary for the other.
    const sent = opened(first.workbook.save());
    result = await checked(sent.useCases);
    ({ result } = await sent.useCases.answerReturn(result, keyOf("3"), "Đã xét nghiệm ngày 21/12, xin bổ sung phiếu", commune));
    new UserHand(sent.engine).type("Tổng hợp tiêu chí", "E24", "237");
    const back = opened(sent.workbook.save());
    result = await checked(back.useCases);
    expect(await states(back.useCases, result)).toMatchObject({ "3": "answered", "8": "answered", "1b": "accepted" });

    ({ result } = await back.useCases.decide(result, [keyOf("3"), keyOf("8")], { decision: "accepted", reason: "" }, receiver));
    const verified = await back.useCases.takeStep(result, "verified", "Đủ điều kiện trình", receiver);
    expect(verified.obstacle).toBeNull();
    const approved = await back.useCases.takeStep(verified.result, "approved", "", { ...receiver, level: "UBND tỉnh" });
    expect(approved.obstacle).toBeNull();
    expect((await back.useCases.takeBackStep(approved.result, "verified")).obstacle).toBe("later-step");
    const taken = await back.useCases.takeBackStep(approved.result, "approved");
    expect(taken.obstacle).toBeNull();
    expect((await back.useCases.verification(taken.result)).steps.map(({ step }) => step)).toEqual(["verified"]);
  });

  test("what is changed in the registers after the acceptance shows, with its row", async () => {
    const { useCases, workbook, engine } = opened(goldenBytes("16-submitted"));
    const result = await checked(useCases);
    await useCases.decide(result, [keyOf("1a")], { decision: "accepted", reason: "" }, receiver);
    const register = result.registers.find(({ register: id }) => id === "addict");
    const row = register?.firstRow ?? 0;
    new UserHand(engine).type(register?.sheet ?? "", `${register?.columns.fullName ?? ""}${String(row)}`, "Người Khác Hẳn");
    const again = opened(workbook.save());
    const changes = await again.useCases.changedRecords(await checked(again.useCases));
    expect(changes.filter(({ record }) => record !== null).map(({ register: id, record }) => [id, record?.row])).toEqual([["addict", row]]);
  });

  /** Parts of a file by name, as text; two files of the same parts say the same, however they are packed. */
  const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString("latin1")]));

  test("saving the record adds its sheet and changes no sheet that was sent", async () => {
    const sent = goldenBytes("16-submitted");
    const { useCases, workbook } = opened(sent);
    const before = partsOf(sent);
    const result = await checked(useCases);
    await useCases.decide(result, [keyOf("1b")], { decision: "accepted", reason: "" }, receiver);
    const after = partsOf(workbook.save());
    const changed = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
    // One sheet more, its entries in the lists of parts, and its formats after those that were there.
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(["xl/worksheets/sheet13.xml"]);
    expect([...changed].sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
    const formats = (parts: ReadonlyMap<string, string>): readonly string[] => (/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts.get("xl/styles.xml") ?? "")?.[1] ?? "").split("<xf ");
    const sentFormats = formats(before);
    expect(sentFormats.length).toBeGreaterThan(3);
    expect(formats(after).slice(0, sentFormats.length)).toEqual(sentFormats);
  });

  test("the record is a document of the receiving level, of the day of its last word", async () => {
    const { useCases, workbook } = opened(goldenBytes("16-submitted"));
    const result = await checked(useCases);
    const first = await useCases.decide(result, [keyOf("1b")], { decision: "accepted", reason: "" }, receiver);
    await useCases.decide(first.result, [keyOf("8")], { decision: "returned", reason: "03 hộ chưa ký" }, { ...receiver, on: d("2026-02-03") });
    const record = workbook.sheets().find(({ name }) => name === "Thẩm định");
    const texts = Array.from({ length: 60 }, (_, row) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((column) => record?.getCell(row + 1, column).value).filter((value) => value !== null && value !== ""));
    expect(texts[0]).toEqual(["CÔNG AN TỈNH THANH HÓA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
    expect(texts[2]).toEqual(["Số: ……/BB-……", "Thanh Hóa, ngày 03 tháng 02 năm 2026"]);
    expect(texts).toContainEqual(["NGƯỜI THẨM ĐỊNH", "THỦ TRƯỞNG"]);
    expect(texts.flat()).not.toContain("NGƯỜI LẬP BIỂU");
  });

  test("the record may be written for printing before anything was decided, and between", async () => {
    const { useCases, workbook } = opened(goldenBytes("16-submitted"));
    const result = await checked(useCases);
    expect((await useCases.writeVerification(result)).refused).toEqual([]);
    const first = await useCases.decide(result, [keyOf("1b")], { decision: "accepted", reason: "" }, receiver);
    expect(first.outcome.refused).toEqual([]);
    expect((await useCases.writeVerification(first.result)).refused).toEqual([]);
    const second = await useCases.decide(first.result, [keyOf("8")], { decision: "returned", reason: "03 hộ chưa ký" }, receiver);
    expect(second.outcome.refused).toEqual([]);
    const again = opened(workbook.save());
    expect(await states(again.useCases, await checked(again.useCases))).toMatchObject({ "1b": "accepted", "8": "returned" });
  });
});
