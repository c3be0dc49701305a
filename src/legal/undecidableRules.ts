/** Rules of the list (domain.md section 6) that no column of any register can decide, each with the reason; the one place. */
export const undecidableRules: readonly { readonly ref: number; readonly title: string; readonly reason: string }[] = [
  { ref: 15, title: "Người dưới 18 tuổi: đồng ý và thông tin người giám hộ", reason: "Các danh sách người không có cột người giám hộ; riêng việc đồng ý xét nghiệm đã xét ở sổ xét nghiệm." },
  { ref: 63, title: "Gửi quyết định dừng, chấm dứt quản lý đúng hạn", reason: "Không sổ nào ghi ngày gửi quyết định dừng, chấm dứt quản lý." },
  { ref: 122, title: "Số dòng danh sách người nghiện khớp số cuối kỳ của biểu tăng, giảm", reason: "Không sổ nào giữ số cuối kỳ trước để cộng, trừ." },
  { ref: 132, title: "Không chấp hành giám sát điện tử, vi phạm lần thứ ba mà chưa lập hồ sơ cai bắt buộc", reason: "Không sổ nào ghi việc giám sát điện tử và số lần vi phạm khi cai nghiện tự nguyện." },
  { ref: 133, title: "Hồ sơ cai bắt buộc: lần vi phạm cuối không quá 03 tháng", reason: "Không sổ nào ghi ngày vi phạm cuối và ngày lập hồ sơ cai nghiện bắt buộc." },
  { ref: 134, title: "Hồ sơ cai bắt buộc với phụ nữ mang thai, người nuôi con nhỏ", reason: "Không sổ nào ghi, và không nên ghi, tình trạng mang thai, nuôi con nhỏ." },
  { ref: 135, title: "Thông báo cho nơi đến khi người bị quản lý chuyển đi", reason: "Không sổ nào ghi ngày thông báo cho nơi đến." },
  { ref: 146, title: "Khu phố thiếu báo cáo tháng", reason: "Không sổ nào theo dõi báo cáo tháng của khu phố." },
];
