/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { AppError } from "../../src/app/appError";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { Claim } from "../../src/core/model/claim";
import type { JudgedJustification } from "../../src/core/model/justification";
import { emptyRecord, type Decision } from "../../src/core/model/verification";
import { itemsOf } from "../../src/core/verification/items";
import { verificationPane as words } from "../../src/i18n/verificationPane";
import { pane, renderPane, type RenderedPane } from "./renderPane";
import { criterion, day, sampleResult } from "../support/sampleResult";
import type { FakeUseCases } from "../support/fakeUseCases";

/** The tab's own panel: asking all six of them by role takes long. */
const panel = (): HTMLElement => document.getElementById("panel-verification") ?? document.body;
const button = (name: string | RegExp): HTMLElement => within(panel()).getByRole("button", { name });

const met = { numerator: 12, denominator: 12, verdict: "met" } as const;
const claim = (id: string, row: number, more: Partial<Claim> = {}): Claim => ({ set: "xkmt-2024", id, sheet: "Tổng hợp tiêu chí", row, claimed: met, recomputed: met, differing: [], state: "agrees", rows: [], ...more });

const differing = claim("8", 24, {
  claimed: { numerator: 240, denominator: 240, verdict: "met" },
  recomputed: { numerator: 237, denominator: 240, verdict: "notMet" },
  differing: ["numerator", "verdict"],
  state: "differs",
  rows: [{ sheet: "Hộ cam kết", row: 17 }, { sheet: "Hộ cam kết", row: 19 }, { sheet: "Hộ cam kết", row: 40 }],
});
const unverifiable = claim("5a", 18, { recomputed: { numerator: null, denominator: null, verdict: "undetermined" }, state: "unverifiable" });

const justification: JudgedJustification = {
  rule: "addict/no-dossier",
  subject: "s1",
  basis: "b1",
  register: "addict",
  sheet: "Người nghiện",
  cell: "H12",
  reason: "Hồ sơ đang ở cơ quan cấp trên",
  author: "Lò Thị Mẫu",
  givenOn: day(2025, 12, 10),
  documentNumber: "12/CV-UBND",
  expiresOn: null,
  state: "valid",
};

const submitted = (more: Partial<CheckResult> = {}): CheckResult =>
  sampleResult({
    criteria: ["1a", "1b", "5a", "8"].map((id) => criterion(id)),
    claims: [claim("1a", 10), claim("1b", 11), unverifiable, differing],
    justifications: [justification],
    ...more,
  });

const keyOf = (id: string): string => `claim xkmt-2024 ${id}`;

const returned = (item: string, result: CheckResult, number = 1): Decision => ({
  number,
  item,
  basis: itemsOf(result.claims, result.justifications, emptyRecord).find(({ key }) => key === item)?.basis ?? "",
  decision: "returned",
  reason: "03 hộ chưa ký",
  author: "Hà Văn Thử",
  on: day(2025, 12, 22),
  level: "Công an tỉnh",
});

const openTab = async (result: CheckResult = submitted(), prepare?: (useCases: FakeUseCases) => void): Promise<RenderedPane> => {
  const rendered = renderPane(result, prepare);
  await rendered.user.click(pane.button("Kiểm tra"));
  await screen.findByText("Kiểm tra lại");
  await rendered.user.click(document.getElementById("tab-verification") ?? document.body);
  await within(panel()).findByRole("heading", { name: words.title });
  return rendered;
};

/** The heading of an item, by its number. */
const line = (number: string): HTMLElement => button(new RegExp(`^${number}\\. `));
const body = (number: string): HTMLElement => within(panel()).getByRole("group", { name: new RegExp(`^${number}\\. `) });
const sign = async ({ user }: RenderedPane, title = "Người ghi ý kiến", author = "Hà Văn Thử"): Promise<void> => {
  await user.type(within(within(panel()).getByRole("group", { name: title })).getByRole("textbox", { name: "Họ tên, chức vụ" }), author);
};

describe("the tab of the receiving level", () => {
  test("each line says what was claimed, what comes out, the signed difference, and where it stands, in words", async () => {
    await openTab();
    const text = line("8").textContent;
    for (const part of ["Xã kê khai: 240/240; Đạt", "Tính lại: 237/240; Không đạt", "Chênh lệch: tử số +3; đánh giá khác", "Chưa xem"]) expect(text).toContain(part);
    expect(line("1a")).toHaveTextContent(/Khớp.*Chưa xem/);
    expect(line("5a")).toHaveTextContent("Chưa đối chiếu được");
    expect(panel()).toHaveTextContent("Chênh lệch: 1Chưa đối chiếu được: 1Khớp: 2");
  });

  test("the rows behind a difference are one click away, and so is the claimed line", async () => {
    const { user, useCases } = await openTab();
    await user.click(line("8"));
    await user.click(within(body("8")).getByRole("button", { name: "Xem dòng xã kê khai" }));
    await user.click(within(body("8")).getByRole("button", { name: "Xem 3 dòng trong sổ" }));
    await user.click(within(body("8")).getByRole("button", { name: "Dòng 19 · Hộ cam kết" }));
    expect(useCases.shown).toEqual([
      { sheet: "Tổng hợp tiêu chí", row: 24, column: "A" },
      { sheet: "Hộ cam kết", row: 19, column: "A" },
    ]);
    expect(useCases.calls).toEqual(["check"]);
  });

  test("what agrees is accepted at once, and nothing else", async () => {
    const rendered = await openTab();
    const { user, useCases } = rendered;
    await sign(rendered);
    await user.click(button("Chấp nhận mọi số khớp (2)"));
    await waitFor(() => expect(line("1a")).toHaveTextContent("Chấp nhận"));
    expect(useCases.decided).toEqual([{ items: [keyOf("1a"), keyOf("1b")], decision: "accepted", reason: "", by: { author: "Hà Văn Thử", level: "Công an tỉnh", on: day(2026, 1, 5) } }]);
    expect(line("8")).toHaveTextContent("Chưa xem");
    expect(line("5a")).toHaveTextContent("Chưa xem");
    expect(within(panel()).queryByRole("button", { name: /^Chấp nhận mọi số khớp/ })).toBeNull();
    expect(screen.getAllByText("Đã lưu ý kiến thẩm định.")).not.toHaveLength(0);
  });

  test("nobody speaks without a name: the field is named and has the focus", async () => {
    const { user, useCases } = await openTab();
    await user.click(button("Chấp nhận mọi số khớp (2)"));
    expect(useCases.decided).toEqual([]);
    expect(screen.getByText("Ghi tên hoặc chức vụ")).toBeInTheDocument();
    expect(within(panel()).getByRole("textbox", { name: "Họ tên, chức vụ" })).toHaveFocus();
  });

  test("a day after today is none", async () => {
    const rendered = await openTab();
    await sign(rendered);
    const on = within(panel()).getByRole("textbox", { name: "Ngày" });
    expect(on).toHaveValue("05/01/2026");
    await rendered.user.clear(on);
    await rendered.user.type(on, "06/01/2026");
    await rendered.user.click(button("Chấp nhận mọi số khớp (2)"));
    expect(rendered.useCases.decided).toEqual([]);
    expect(screen.getByText("Ghi ngày dạng 15/11/2025, không sau hôm nay")).toBeInTheDocument();
  });

  test("by keyboard alone: a return asks for its reason, and takes it", async () => {
    const rendered = await openTab();
    const { user, useCases } = rendered;
    await sign(rendered);
    line("8").focus();
    await user.keyboard("{Enter}");
    const group = within(body("8"));
    group.getByRole("radio", { name: "Chấp nhận" }).focus();
    await user.keyboard(" {ArrowDown}{ArrowDown}");
    expect(group.getByRole("radio", { name: "Trả lại" })).toBeChecked();
    group.getByRole("button", { name: "Lưu ý kiến" }).focus();
    await user.keyboard("{Enter}");
    expect(useCases.decided).toEqual([]);
    expect(group.getByText("Trả lại thì phải ghi lý do, ít nhất 5 ký tự")).toBeInTheDocument();
    group.getByRole("textbox", { name: "Lý do" }).focus();
    await user.keyboard("03 hộ chưa ký");
    group.getByRole("button", { name: "Lưu ý kiến" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(line("8")).toHaveTextContent("Trả lại"));
    expect(useCases.decided[0]).toMatchObject({ items: [keyOf("8")], decision: "returned", reason: "03 hộ chưa ký" });
  });

  test("a justification stands there with its evidence", async () => {
    const { user, useCases } = await openTab();
    await user.click(button(/^Giải trình: /));
    const group = within(within(panel()).getByRole("group", { name: /^Giải trình: / }));
    expect(group.getByText(justification.reason)).toBeInTheDocument();
    expect(group.getByText(/^Căn cứ: 12\/CV-UBND\./)).toBeInTheDocument();
    await user.click(group.getByRole("button", { name: "Xem ô được giải trình" }));
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện", row: 12, column: "H" }]);
  });

  test("the steps: what stands in the way is said; they are taken in order and back in reverse order", async () => {
    const rendered = await openTab(submitted({ claims: [claim("1a", 10)], justifications: [] }));
    const { user, useCases } = rendered;
    await sign(rendered);
    expect(screen.getByText(words.steps.obstacle["items-open"])).toBeInTheDocument();
    await user.click(button("Kết thúc thẩm định"));
    expect(useCases.calls).toEqual(["check"]);
    await user.click(button("Chấp nhận mọi số khớp (1)"));
    await waitFor(() => expect(screen.queryByText(words.steps.obstacle["items-open"])).toBeNull());
    await user.click(button("Kết thúc thẩm định"));
    await user.click(await within(panel()).findByRole("button", { name: "Phê duyệt" }));
    expect(await screen.findByText(/^Đã phê duyệt: Hà Văn Thử, Công an tỉnh, ngày 05\/01\/2026\.$/)).toBeInTheDocument();
    expect(within(panel()).queryByRole("button", { name: "Rút kết thúc thẩm định" })).toBeNull();
    await user.click(button("Rút phê duyệt"));
    await user.click(await within(panel()).findByRole("button", { name: "Rút kết thúc thẩm định" }));
    expect(await screen.findByText(words.steps.none)).toBeInTheDocument();
    expect(useCases.calls).toEqual(["check", "decide", "takeStep verified", "takeStep approved", "takeBackStep approved", "takeBackStep verified"]);
  });

  test("what people said is kept in no storage of the browser, and is forgotten with the pane", async () => {
    const rendered = await openTab();
    await sign(rendered);
    await rendered.user.click(button("Chấp nhận mọi số khớp (2)"));
    await screen.findAllByText("Đã lưu ý kiến thẩm định.");
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
  });

  test("nothing claimed: a sentence says what to do", async () => {
    await openTab(submitted({ claims: [], justifications: [] }));
    expect(screen.getByText(words.noClaims)).toBeInTheDocument();
    expect(within(panel()).queryByRole("group", { name: "Người ghi ý kiến" })).toBeNull();
  });

  test("a refusal of Excel is one sentence, and nothing is shown as decided", async () => {
    const rendered = await openTab(submitted(), (useCases) => {
      useCases.outcome = { refused: [{ sheet: "Thẩm định", reason: "protected" }], sheets: [] };
    });
    await sign(rendered);
    await rendered.user.click(button("Chấp nhận mọi số khớp (2)"));
    expect((await screen.findAllByText("Chưa ghi được gì."))[0]).toBeInTheDocument();
    expect(line("1a")).toHaveTextContent("Chưa xem");
  });

  test("a workbook that changed since the check takes no decision", async () => {
    const rendered = await openTab();
    await sign(rendered);
    act(() => rendered.useCases.change());
    expect(await screen.findByText(words.recheckFirst)).toBeInTheDocument();
    await rendered.user.click(button("Chấp nhận mọi số khớp (2)"));
    expect(rendered.useCases.decided).toEqual([]);
  });

  test("a damaged record, another version of the set, and later changes are each a sentence", async () => {
    const step = { number: 2, author: "Hà Văn Thử", on: day(2025, 12, 22), level: "Công an tỉnh", step: "verified", note: "", fingerprint: "khác" } as const;
    await openTab(submitted({ damagedVerification: 2, filledWith: { "xkmt-2024": "2023.4" }, verification: { ...emptyRecord, steps: [step] } }));
    expect(screen.getByText(words.damaged(2))).toBeInTheDocument();
    expect(screen.getByText(/phiên bản 2023\.4; ở đây đang tính lại theo phiên bản 2024\.1/)).toBeInTheDocument();
    expect(screen.getByText(words.changedSince)).toBeInTheDocument();
  });

  test("the version that is the present one is no matter", async () => {
    await openTab(submitted({ filledWith: { "xkmt-2024": "2024.1" } }));
    expect(screen.queryByText(/ở đây đang tính lại theo phiên bản/)).toBeNull();
  });

  test("changes since the verification: by register, with their places, and said to be detection", async () => {
    const { user, useCases } = await openTab(submitted({ verification: { ...emptyRecord, marks: { addict: "x" } } }), (fake) => {
      fake.changed = [
        { register: "addict", kind: "changed", record: { sheet: "Người nghiện", row: 12 } },
        { register: "addict", kind: "removed", record: null },
      ];
    });
    expect(button("Thay đổi từ lần thẩm định (2)")).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("1 dòng không còn trong sổ")).toBeInTheDocument();
    expect(screen.getByText(/không phải chữ ký/)).toBeInTheDocument();
    await user.click(button("Xem 1 dòng thêm hoặc sửa"));
    await user.click(button(/^Dòng 12 · Người nghiện/));
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện", row: 12, column: "A" }]);
  });

  test("parts that come out otherwise by the shipped settings", async () => {
    const { user } = await openTab(submitted(), (fake) => {
      fake.otherParts = [{ set: "xkmt-2024", id: "1a", own: criterion("1a", { numerator: 9, denominator: 10 }), shipped: criterion("1a", { numerator: 9, denominator: 10, verdict: "notMet" }) }];
    });
    await user.click(button("Khác với thiết lập chuẩn (1)"));
    expect(screen.getByText("Theo tệp: 9/10; Đạt")).toBeInTheDocument();
    expect(screen.getByText("Theo chuẩn: 9/10; Không đạt")).toBeInTheDocument();
  });

  test("a sample is drawn by the seed on the screen, at first the day and the commune", async () => {
    const { user, useCases } = await openTab(submitted({ unit: { ...sampleResult().unit, name: "Mường Thử" } }));
    await user.click(button("Chọn mẫu xác minh thực địa"));
    expect(within(panel()).getByRole("textbox", { name: "Mã chọn mẫu" })).toHaveValue("05/01/2026 Mường Thử");
    await user.click(within(panel()).getByRole("checkbox", { name: "Hộ gia đình" }));
    const count = within(panel()).getByRole("textbox", { name: "Số dòng mỗi nhóm ở mỗi thôn" });
    await user.clear(count);
    await user.type(count, "0");
    await user.click(button("Chọn mẫu"));
    expect(screen.getByText("Ghi số từ 1 đến 999")).toBeInTheDocument();
    await user.clear(count);
    await user.type(count, "3");
    await user.click(button("Chọn mẫu"));
    await waitFor(() => expect(useCases.samples).toEqual([{ seed: "05/01/2026 Mường Thử", groups: ["addict", "user", "suspect", "postRehab"], perHamlet: 3 }]));
  });

  test("the record is written for printing", async () => {
    const { user, useCases } = await openTab();
    await user.click(button("Lập biên bản thẩm định"));
    await waitFor(() => expect(useCases.calls).toEqual(["check", "writeVerification"]));
  });
});

describe("what was returned, for the commune", () => {
  const sent = (): CheckResult => {
    const result = submitted();
    const decisions = [returned(keyOf("8"), result, 1), { ...returned(keyOf("1a"), result, 2), basis: "giá trị khác" }, returned(keyOf("1b"), result, 3), { ...returned(keyOf("1b"), result, 4), decision: "accepted" as const, reason: "" }];
    return { ...result, verification: { ...emptyRecord, decisions } };
  };
  const list = (): HTMLElement => within(panel()).getByRole("heading", { name: "Việc bị trả lại (1 còn mở)" }).parentElement ?? document.body;

  test("a list to work off: open, changed, closed, each with the reason", async () => {
    await openTab(sent());
    const items = within(list()).getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items.map((text) => text.split(" · ")[0])).toEqual(["Đã sửa số liệu, chờ thẩm định lại", "Đã đóng", "Còn mở"]);
    for (const text of items) expect(text).toContain("Lý do trả lại: 03 hộ chưa ký (Hà Văn Thử, Công an tỉnh, ngày 22/12/2025)");
  });

  test("an answer needs a text and a name, and is shown as given", async () => {
    const rendered = await openTab(sent());
    const { user, useCases } = rendered;
    await user.click(within(list()).getByRole("button", { name: /^Trả lời: 8\. / }));
    const form = (): HTMLElement => within(list()).getByRole("group", { name: /^Trả lời: 8\. / });
    await user.click(within(form()).getByRole("button", { name: "Lưu trả lời" }));
    expect(within(form()).getByText("Ghi nội dung trả lời")).toBeInTheDocument();
    await user.type(within(form()).getByRole("textbox", { name: "Nội dung trả lời" }), "Đã ký bổ sung ngày 24/12");
    await user.click(within(form()).getByRole("button", { name: "Lưu trả lời" }));
    expect(useCases.calls).toEqual(["check"]);
    await sign(rendered, "Người trả lời", "Lò Thị Mẫu");
    await user.click(within(form()).getByRole("button", { name: "Lưu trả lời" }));
    expect(await screen.findAllByText("Xã trả lời: Đã ký bổ sung ngày 24/12 (Lò Thị Mẫu, Xã …………, ngày 05/01/2026)")).not.toHaveLength(0);
    expect(within(panel()).getByRole("heading", { name: "Việc bị trả lại (0 còn mở)" })).toBeInTheDocument();
    expect(line("8")).toHaveTextContent("Xã đã trả lời");
  });
});

describe("beside the file that was sent before", () => {
  const choose = async ({ user }: RenderedPane): Promise<void> => {
    await user.click(button("So với tệp gửi lần trước"));
    await user.upload(screen.getByLabelText("Tệp lần trước"), new File([new Uint8Array([80, 75, 3])], "truoc.xlsx"));
  };

  test("what was added, changed and taken away, by register, with columns and places", async () => {
    const rendered = await openTab(submitted(), (fake) => {
      fake.comparison = {
        answer: {
          isSame: false,
          unchanged: 40,
          changes: [
            { register: "addict", kind: "changed", earlier: { sheet: "DS cũ", row: 11 }, later: { sheet: "Người nghiện", row: 12 }, fields: ["manager", "listedOn"] },
            { register: "addict", kind: "removed", earlier: { sheet: "DS cũ", row: 30 }, later: null, fields: [] },
            { register: "household", kind: "added", earlier: null, later: { sheet: "Hộ", row: 9 }, fields: [] },
          ],
        },
      };
    });
    await choose(rendered);
    const addict = within(await within(panel()).findByRole("group", { name: "Danh sách người nghiện" }));
    expect(rendered.useCases.compared).toEqual([new Uint8Array([80, 75, 3])]);
    expect(screen.getByText("40 dòng giữ nguyên.")).toBeInTheDocument();
    await rendered.user.click(addict.getByRole("button", { name: /^Sửa 1 dòng/ }));
    await rendered.user.click(addict.getByRole("button", { name: "Dòng 12 · Người nghiện: addict.manager, addict.listedOn" }));
    expect(rendered.useCases.shown).toEqual([{ sheet: "Người nghiện", row: 12, column: "A" }]);
    await rendered.user.click(addict.getByRole("button", { name: /^Bớt 1 dòng/ }));
    expect(addict.getByText("Dòng 30 · DS cũ (ở tệp lần trước)")).toBeInTheDocument();
    expect(within(within(panel()).getByRole("group", { name: "Sổ hộ gia đình cam kết" })).getByRole("button", { name: /^Thêm 1 dòng/ })).toBeInTheDocument();
  });

  test.each<[string, FakeUseCases["comparison"], string]>([
    ["nothing has changed", { answer: { changes: [], unchanged: 46, isSame: true } }, words.compare.same],
    ["a picture", { refusal: { code: "image", detail: "" } }, "Tệp này là ảnh, không phải sổ Excel. Chọn đúng tệp sổ (.xlsx) rồi thử lại."],
    ["a reader that did not come", new AppError("engineMissing"), "Chưa tải được"],
  ])("%s is a sentence", async (_, comparison, sentence) => {
    const rendered = await openTab(submitted(), (fake) => {
      fake.comparison = comparison;
    });
    await choose(rendered);
    expect(await screen.findByText((text) => text.startsWith(sentence))).toBeInTheDocument();
  });
});
