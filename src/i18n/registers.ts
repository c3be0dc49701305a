import type { RegisterId } from "../core/model/registerIds";

/** The registers' names as a clerk says them. */
export const registerNames: Readonly<Record<RegisterId, string>> = {
  addict: "Danh sách người nghiện",
  user: "Danh sách người sử dụng trái phép",
  suspect: "Danh sách người có căn cứ nghi",
  postRehab: "Danh sách quản lý sau cai",
  test: "Sổ xét nghiệm",
  household: "Sổ hộ gia đình cam kết",
  hotspot: "Sổ điểm, tụ điểm",
  incident: "Sổ vụ việc, vụ án",
  model: "Danh sách mô hình",
  outreach: "Sổ tuyên truyền",
  commitment: "Sổ cam kết khu phố, Tổ ANXH, đoàn thể",
  exPrisoner: "Danh sách người chấp hành xong án phạt tù",
  business: "Danh sách cơ sở kinh doanh có điều kiện",
  organisation: "Danh sách đơn vị phải tuyên truyền",
  parameters: "Bảng tham số",
};

const isRegisterId = (id: string): id is RegisterId => Object.hasOwn(registerNames, id);

/** The name behind an id that came as text; an id without a name stands for itself. */
export const registerName = (id: string): string => (isRegisterId(id) ? registerNames[id] : id);
