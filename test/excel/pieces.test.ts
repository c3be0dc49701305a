import { AppError } from "../../src/app/appError";
import { maxAddressLength, packAddresses, rectangle, reference, rowRuns } from "../../src/excel/addresses";
import { asPlainText, asText } from "../../src/excel/cellText";
import { toAppError } from "../../src/excel/officeErrors";
import { slices, valueBytes } from "../../src/excel/outbox";
import { freeName } from "../../src/excel/ownedSheets";
import { columnPoints, millimetresToPoints } from "../../src/core/model/printedPages";
import { stateText, stateXml } from "../../src/excel/stateXml";

describe("addresses", () => {
  it("name rectangles and cells", () => {
    expect(rectangle(9, 1, 31, 32)).toBe("A9:AF31");
    expect(rectangle(9, 32, 9, 32)).toBe("AF9");
  });
  it("refer to cells of any sheet", () => {
    expect(reference("Sổ '25", 32, 8, 8)).toBe("='Sổ ''25'!$AF$8");
    expect(reference("A", 2, 9, 31)).toBe("='A'!$B$9:$B$31");
  });
  it("join neighbouring rows, in any order and with repeats", () => {
    expect(rowRuns([5, 3, 4, 4, 9])).toEqual([
      { first: 3, last: 5 },
      { first: 9, last: 9 },
    ]);
  });
  it("are packed below Excel's limit and all kept", () => {
    const scattered = Array.from({ length: 2_000 }, (_, index) => `A${index * 2 + 1}:AE${index * 2 + 1}`);
    const lists = packAddresses(scattered);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(maxAddressLength);
    expect(lists.join(",").split(",")).toEqual(scattered);
    expect(packAddresses([])).toEqual([]);
  });
});

describe("text for cells", () => {
  it.each(["=1+1", "+84", "-5", "@x", "\t=1", "\r=1", "1/2", "001", "TRUE", "'a"])("guards %j", (hostile) => {
    expect(asText(hostile)).toBe(`'${hostile}`);
    expect(asPlainText(hostile)).toBe(`'${hostile}`);
  });
  it("leaves numbers, truth values and blanks alone", () => {
    expect([1.5, true, ""].map(asText)).toEqual([1.5, true, ""]);
  });
  it("leaves a status alone that begins with a word", () => {
    expect(["Vi phạm: thiếu số CCCD", "Cảnh báo", ""].map(asPlainText)).toEqual([
      "Vi phạm: thiếu số CCCD",
      "Cảnh báo",
      "",
    ]);
  });
});

describe("slices", () => {
  it("keep order and stay below the limit", () => {
    const cut = slices([1, 2, 3, 4, 5], () => 40, 100);
    expect(cut).toEqual([[1, 2], [3, 4], [5]]);
  });
  it("give a row that is too large a slice of its own", () => {
    expect(slices([1, 2], () => 200, 100)).toEqual([[1], [2]]);
    expect(slices([], () => 1)).toEqual([]);
  });
  it("count Vietnamese text generously", () => {
    const status = "Cảnh báo: chưa ghi ngày lập hồ sơ; người đã rời địa bàn nhưng chưa ghi nơi chuyển đến";
    expect(valueBytes(status)).toBeGreaterThan(Buffer.byteLength(JSON.stringify([status])));
  });
});

describe("names of new sheets", () => {
  it("are the wanted one or the next free one, whatever the case", () => {
    expect(freeName("Bảng", [])).toBe("Bảng");
    expect(freeName("Bảng", ["bảng", "BẢNG (2)"])).toBe("Bảng (3)");
  });
  it("stay within 31 characters", () => {
    const long = "x".repeat(31);
    expect(freeName(long, [long])).toBe(`${"x".repeat(27)} (2)`);
  });
});

describe("units", () => {
  it("turn characters and millimetres into points", () => {
    expect(columnPoints(10)).toBe(56.25);
    expect(millimetresToPoints(25.4)).toBe(72);
  });
});

describe("the state part", () => {
  it("carries any JSON text unharmed", () => {
    const json = JSON.stringify({ a: '<b attr="1">&amp;</b>', c: "Đạt ]]> 'x'" });
    expect(stateText(stateXml(json))).toBe(json);
  });
  it("is read in whatever form Excel gives it back", () => {
    expect(
      stateText(
        '<?xml version="1.0"?>\r\n<x:state xmlns:x="urn:xa-khong-ma-tuy:state:1">{&quot;a&quot;:&#49;&#x32;}</x:state>',
      ),
    ).toBe('{"a":12}');
    expect(stateText('<state xmlns="urn:xa-khong-ma-tuy:state:1">&#x7fffffff;</state>')).toBe("&#x7fffffff;");
    expect(stateText("<other/>")).toBeNull();
  });
});

describe("errors", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["AccessDenied", "sheetProtected"],
    ["ItemNotFound", "sheetMissing"],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
    ["ApiNotFound", "hostTooOld"],
    ["GeneralException", "unexpected"],
  ])("%s means %s", (code, meaning) => {
    const error = Object.assign(new Error("A1 holds a name"), { code, debugInfo: { errorLocation: "Range.values" } });
    expect(toAppError(error)).toMatchObject({ code: meaning, details: { technical: `${code} (Range.values)` } });
  });
  it("keep an AppError and hide no other failure", () => {
    const own = new AppError("cancelled");
    expect(toAppError(own)).toBe(own);
    expect(toAppError(new TypeError("x"))).toMatchObject({
      code: "unexpected",
      details: { technical: "TypeError: x" },
    });
    expect(toAppError("x")).toMatchObject({ code: "unexpected", details: {} });
  });
});
