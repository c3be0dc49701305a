import { shortfall } from "../../../src/core/criteria/shortfall";
import { decideAll } from "../../../src/core/criteria/sets";
import { factsOf } from "../../support/factsOf";
import type { RegisterSheets } from "../../support/registerSheets";

describe("how far a figure is from being met", () => {
  it.each<[string, number, (figure: number) => boolean, number | undefined, number | null]>([
    ["nothing is missing where it is met", 5, (figure) => figure >= 5, undefined, 0],
    ["so many more", 3, (figure) => figure >= 5, undefined, 2],
    ["so many fewer", 12, (figure) => figure < 10, undefined, -3],
    ["down to none", 4, (figure) => figure === 0, undefined, -4],
    ["the whole is not enough", 3, (figure) => figure > 5, 5, null],
    ["the whole is just enough", 3, (figure) => figure === 5, 5, 2],
    ["never", 3, () => false, 10, null],
  ])("%s", (_, figure, isMetAt, most, expected) => {
    expect(shortfall(figure, isMetAt, most)).toBe(expected);
  });
});

const spots = (kinds: readonly string[]) => kinds.map((status) => ({ spotKind: "Điểm", identifiedOn: "01/03/2025", status, ...(status === "Đã triệt xóa" ? { clearedOn: "01/05/2025" } : {}) }));

describe("a part that is not met", () => {
  it.each<[string, RegisterSheets, number | null | undefined]>([
    ["xkmt-2024 1a", { addict: [{ dossier: "Đã lập" }, {}, {}] }, 2],
    ["xkmt-2024 1a", { addict: [{ dossier: "Đã lập" }] }, undefined],
    ["xkmt-2024 1c", { addict: Array.from({ length: 11 }, () => ({ position: "Ngoài cộng đồng" })) }, -2],
    ["xkmt-2024 9", { model: [] }, 1],
    // Two of four are half: three are above it.
    ["da272-2022 ct2b", { hotspot: spots(["Đã triệt xóa", "Đã triệt xóa", "Đang hoạt động", "Đang hoạt động"]) }, 1],
    ["da272-2022 ct3", { incident: [{ act: "Trồng cây", detectedOn: "01/06/2025" }] }, -1],
    ["vinhyen-2021 k1", { parameters: { casesLastYear: 20 }, incident: [{ incidentKind: "Vụ án", detectedOn: "01/06/2025" }] }, 20],
    // All are broken up: it is the new one that keeps it from being met.
    ["vinhyen-2021 k4", { hotspot: spots(["Đã triệt xóa"]) }, null],
  ])("%s", (key, sheets, expected) => {
    expect(decideAll(factsOf(sheets)).find(({ set, id }) => `${set} ${id}` === key)?.missing).toBe(expected);
  });
});
