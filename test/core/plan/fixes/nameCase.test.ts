import { properName } from "../../../../src/core/plan/fixes/nameCase";

describe("a name in one case", () => {
  it.each([
    ["NGUYỄN VĂN AN", "Nguyễn Văn An"],
    ["nguyễn văn an", "Nguyễn Văn An"],
    ["LÒ THỊ ÍN", "Lò Thị Ín"],
    ["ĐINH THỊ ĐÀO", "Đinh Thị Đào"],
    ["VỪ A DÍNH", "Vừ A Dính"],
    ["NGUYEN VAN AN", "Nguyen Van An"],
    ["H'NGA NIÊ", "H'Nga Niê"],
    ["K'BRỂ", null],
    ["ĐINH K'BRỂ", "Đinh K'Brể"],
    ["y jut h’wing", "Y Jut H’Wing"],
    ["KSOR H'BIA", "Ksor H'Bia"],
    ["KPĂ THUYÊN", "Kpă Thuyên"],
    ["HỒ RƠ MIN", "Hồ Rơ Min"],
    ["TÔN-NỮ THỊ HOA", "Tôn-Nữ Thị Hoa"],
  ])("%s → %s", (text, proper) => {
    expect(properName(text)).toBe(proper);
    if (proper !== null) expect(properName(proper)).toBeNull();
  });

  it.each([
    ["Nguyễn Văn An", "mixed case is the writer's"],
    ["Nguyễn văn An", "mixed case is the writer's"],
    ["NGUYỄN VĂN An", "mixed case is the writer's"],
    ["AN", "one word may be an abbreviation"],
    ["", "nothing there"],
    ["NGUYỄN VĂN AN (BA)", "more than a name"],
    ["NGUYỄN VĂN AN 1985", "more than a name"],
    ["NGUYỄN\nVĂN AN", "a break inside"],
    ["CHƯA RÕ", "says that there is none"],
    ["không có", "says that there is none"],
    ["CHƯA XÁC MINH", "begins by saying that there is none"],
    ["RCOM H'NHI", "RCom or R'Com: a second capital is lost"],
    ["RMAH HNGA", "a second capital is lost"],
    ["A Ủ", "nothing to change"],
  ])("%j stays: %s", (text) => {
    expect(properName(text)).toBeNull();
  });
});
