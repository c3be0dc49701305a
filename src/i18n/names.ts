import type { NameId } from "../core/model/unitNames";

/** What each name is, where it is used, and what is printed without it. */
export const nameWords: Readonly<Record<NameId, { readonly label: string; readonly note: string; readonly shipped: string }>> = {
  unitKind: { label: "Loại đơn vị", note: "Xã, Phường, Đặc khu, Thị trấn; dùng khi bảng tham số không ghi.", shipped: "Xã" },
  province: { label: "Tỉnh, thành phố", note: "Dùng khi bảng tham số không ghi.", shipped: "" },
  appraiser: { label: "Cơ quan thẩm định", note: "Nơi nhận hồ sơ để thẩm định; in ở “Nơi nhận” của các biểu.", shipped: "Công an tỉnh" },
  recogniser: { label: "Cơ quan công nhận", note: "Nơi xét công nhận, xếp loại; in ở “Nơi nhận” của các biểu.", shipped: "Ủy ban nhân dân tỉnh" },
  signsFor: { label: "Ký thay mặt", note: "Dòng đầu phần chữ ký.", shipped: "TM. ỦY BAN NHÂN DÂN" },
  signerTitle: { label: "Chức vụ người ký", note: "Nhiều dòng thì cách nhau dấu chấm phẩy: KT. CHỦ TỊCH; PHÓ CHỦ TỊCH.", shipped: "CHỦ TỊCH" },
  hamlet: { label: "Gọi khu dân cư là", note: "Ví dụ bản, khu phố, tổ dân phố: in ở tiêu đề, tên dòng của các biểu.", shipped: "thôn" },
  person: { label: "Gọi người trong sổ là", note: "Người hoặc đối tượng: in ở đơn vị tính của các biểu.", shipped: "người" },
};

/** Words of the pane about names. */
export const names = {
  title: "Tên gọi, chữ ký trên biểu",
  intro: "Để trống thì in như chữ mờ. Lưu trong tệp này và đi theo hồ sơ tiêu chí khi gửi cho đơn vị khác; biểu đã lập thì lập lại mới đổi.",
  save: "Lưu tên gọi",
  reset: "Để trống tất cả",
} as const;
