/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { shippedCriteria, type CriterionAnswer } from "../../src/core/model/criteriaSettings";
import type { CriteriaSetInfo, CriterionResult } from "../../src/core/model/criterion";
import { cite } from "../../src/legal/sources";
import { day, sampleResult } from "../support/sampleResult";
import { pane, renderChecked, type RenderedPane } from "./renderPane";

const part = (id: string, more: Partial<CriterionResult> = {}): CriterionResult => ({
  set: "qd28-2025", id, numerator: null, denominator: null, verdict: "undetermined", rows: [], reason: { why: "asked" }, citation: cite("qd28"), words: { content: `Nội dung ${id}`, threshold: "có" }, ...more,
});
const set: CriteriaSetInfo = {
  id: "qd28-2025", title: "Phân loại địa bàn", version: "1", criteria: {}, hasWindow: true,
  thresholds: [
    { key: "qd28-2025 a I", part: "a", label: "a", content: "Người nghiện có hồ sơ trong {testValidityDays} ngày", level: "I", shipped: 0.5, isPercentage: true },
    { key: "qd28-2025 b I", part: "b", label: "B", content: "Điểm", level: "I", shipped: 2, isPercentage: false },
  ],
};
const given: CriterionAnswer = { set: "qd28-2025", part: "y", verdict: "met", on: day(2025, 12, 1), evidence: "Báo cáo 12/BC-UBND" };
const other: CriterionAnswer = { ...given, set: "da272-2022", part: "ct6" };
const settings = { ...shippedCriteria, switches: { mustFall: true }, answers: [other, given] };

const open = async (): Promise<RenderedPane> => {
  const rendered = await renderChecked(
    sampleResult({ criteriaSets: [set], criteriaSettings: settings, criteria: [part("x"), part("y", { verdict: "met", reason: null, answer: given }), part("z", { verdict: "met", reason: null, numerator: 0 })] }),
  );
  await rendered.user.click(screen.getByRole("tab", { name: "Tiêu chí" }));
  return rendered;
};
const item = (id: string) => within(screen.getByRole("group", { name: new RegExp(`Nội dung ${id}`) }));
const dialog = () => within(screen.getByRole("dialog"));

describe("an answer to a part that no register decides", () => {
  it("takes a result, a day and evidence, and is stored beside the others", async () => {
    const { user, useCases } = await open();
    await user.click(item("x").getByRole("button", { name: "Trả lời…" }));
    await user.click(dialog().getByRole("radio", { name: "Không đạt" }));
    await user.clear(dialog().getByRole("textbox", { name: /Ngày của tài liệu/ }));
    await user.type(dialog().getByRole("textbox", { name: /Ngày của tài liệu/ }), "5/1/2026");
    await user.type(dialog().getByRole("textbox", { name: /Tài liệu, căn cứ/ }), " Biên bản 03 ");
    await user.click(dialog().getByRole("button", { name: "Lưu câu trả lời" }));
    expect(useCases.savedCriteria).toEqual([{ ...settings, answers: [other, given, { set: "qd28-2025", part: "x", verdict: "notMet", on: day(2026, 1, 5), evidence: "Biên bản 03" }] }]);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(pane.status()).toMatch(/kết quả đã được tính lại/);
  });

  it("is not taken without a result, with a day to come or without evidence", async () => {
    const { user, useCases } = await open();
    await user.click(item("x").getByRole("button", { name: "Trả lời…" }));
    await user.clear(dialog().getByRole("textbox", { name: /Ngày của tài liệu/ }));
    await user.type(dialog().getByRole("textbox", { name: /Ngày của tài liệu/ }), "06/01/2026");
    await user.type(dialog().getByRole("textbox", { name: /Tài liệu, căn cứ/ }), "BC");
    await user.click(dialog().getByRole("button", { name: "Lưu câu trả lời" }));
    expect(dialog().getByText("Chọn kết quả")).toBeInTheDocument();
    expect(dialog().getByText(/không sau ngày hôm nay/)).toBeInTheDocument();
    expect(dialog().getByText(/Từ 5 đến 300 ký tự/)).toBeInTheDocument();
    expect(useCases.savedCriteria).toEqual([]);
  });

  it("stands with its evidence, and can be withdrawn", async () => {
    const { user, useCases } = await open();
    expect(item("y").getByText("Người đánh giá trả lời, theo Báo cáo 12/BC-UBND ngày 01/12/2025")).toBeInTheDocument();
    await user.click(item("y").getByRole("button", { name: "Rút câu trả lời" }));
    expect(useCases.savedCriteria).toEqual([{ ...settings, answers: [other] }]);
  });

  it("is not offered where the registers decide", async () => {
    await open();
    expect(item("z").queryByRole("button", { name: "Trả lời…" })).toBeNull();
  });
});

describe("readings and thresholds of a set", () => {
  const openSettings = async (): Promise<RenderedPane> => {
    const rendered = await open();
    await rendered.user.click(pane.button("Cách hiểu, kỳ tính và ngưỡng của bộ này"));
    return rendered;
  };

  it("keep what is not as shipped, and leave other sets alone", async () => {
    const { user, useCases } = await openSettings();
    await user.click(screen.getByRole("switch", { name: /Không có trường hợp nào/ }));
    await user.type(screen.getByRole("textbox", { name: "a. Người nghiện có hồ sơ trong 30 ngày, loại I" }), "0,4");
    await user.type(screen.getByRole("textbox", { name: "B. Điểm, loại I" }), "2");
    await user.click(pane.button("Lưu và tính lại"));
    expect(useCases.savedCriteria).toEqual([{ ...settings, switches: { mustFall: true, zeroIsClassIII: true }, thresholds: { "qd28-2025 a I": 0.4 } }]);
  });

  it("keep the window that a person chooses, and drop it again", async () => {
    const { user, useCases } = await openSettings();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ tính số liệu" }), "15/12 - 14/12");
    await user.click(pane.button("Lưu và tính lại"));
    expect(useCases.savedCriteria.at(-1)?.windows).toEqual({ "qd28-2025": "fromDecember15" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ tính số liệu" }), "Theo văn bản của bộ");
    await user.click(pane.button("Lưu và tính lại"));
    expect(useCases.savedCriteria.at(-1)?.windows).toEqual({});
  });

  it("go back to the text of this set alone", async () => {
    const { user, useCases } = await openSettings();
    await user.click(screen.getByRole("switch", { name: /Không có trường hợp nào/ }));
    await user.click(pane.button("Lưu và tính lại"));
    await user.click(pane.button("Về theo văn bản"));
    await user.click(pane.button("Lưu và tính lại"));
    expect(useCases.savedCriteria.at(-1)).toEqual(settings);
  });

  it("store nothing that is no number", async () => {
    const { user, useCases } = await openSettings();
    await user.type(screen.getByRole("textbox", { name: "a. Người nghiện có hồ sơ trong 30 ngày, loại I" }), "0,4 %");
    expect(screen.getByText("Ghi một số từ 0, dùng dấu phẩy cho số lẻ")).toBeInTheDocument();
    await user.click(pane.button("Lưu và tính lại"));
    expect(useCases.savedCriteria).toEqual([]);
  });
});

describe("names on the sheets", () => {
  it("are kept without needless spaces, and go back to those of the words", async () => {
    const { user, useCases } = await open();
    await user.click(pane.button("Tên gọi, chữ ký trên biểu"));
    await user.type(screen.getByRole("textbox", { name: /^Chức vụ người ký/ }), " KT.  CT ");
    await user.type(screen.getByRole("textbox", { name: /^Gọi khu dân cư là/ }), "bản");
    await user.click(pane.button("Lưu tên gọi"));
    expect(useCases.savedCriteria.at(-1)).toEqual({ ...settings, names: { signerTitle: "KT. CT", hamlet: "bản" } });
    await user.click(pane.button("Để trống tất cả"));
    await user.click(pane.button("Lưu tên gọi"));
    expect(useCases.savedCriteria.at(-1)).toEqual(settings);
  });
});

describe("a set that people have yet to fill in", () => {
  it("says how to begin", async () => {
    const { user } = await renderChecked(sampleResult({ criteriaSets: [set, { id: "nqlt-2008", title: "Bảng chấm điểm", version: "2008", thresholds: [], criteria: {}, hasWindow: false }], criteria: [part("x")] }));
    await user.click(screen.getByRole("tab", { name: "Tiêu chí" }));
    expect(screen.queryByText(/^Bộ này chưa có dòng nào/)).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Bộ tiêu chí" }), "Bảng chấm điểm");
    expect(screen.getByText(/^Bộ này chưa có dòng nào/)).toBeInTheDocument();
  });
});
