import type { ClassWords } from "./statisticalWords";

/** What the place of an event says when it reached every residential area of the commune at once (the list is ours). */
export const wholeCommuneWords = [
  "toàn xã", "toàn phường", "toàn thị trấn", "toàn đặc khu", "toàn địa bàn", "trên địa bàn xã", "trên địa bàn phường", "tất cả các thôn", "tất cả các bản", "tất cả các khu phố", "tất cả khu phố", "các thôn", "các bản trong xã",
  "các khu phố", "các tổ dân phố", "các khu dân cư", "các KDC", "100% thôn", "100% khu phố", "100% khu dân cư", "100% các thôn", "100% các khu phố", "100% các khu dân cư",
] as const;

/** Hình thức tuyên truyền (domain.md 2.10); the further spellings are ours. */
export const outreachFormWords = {
  meeting: { inside: ["hội nghị", "hội thảo", "tập huấn", "họp dân", "mít tinh", "mitting"], exact: ["họp"] },
  talk: { inside: ["nói chuyện chuyên đề", "nói chuyện", "tọa đàm", "sinh hoạt chuyên đề", "tuyên truyền miệng"] },
  dialogue: { inside: ["đối thoại"] },
  loudspeaker: { inside: ["loa truyền thanh", "loa phát thanh", "truyền thanh", "phát thanh", "đài truyền thanh", "loa kéo", "loa phóng thanh", "xe lưu động", "tuyên truyền lưu động"], exact: ["loa"] },
  banners: { inside: ["pa nô", "pano", "băng rôn", "băng zôn", "khẩu hiệu", "áp phích", "pa nô, băng rôn", "cổ động trực quan"] },
  leaflets: { inside: ["tờ rơi", "tờ gấp", "tài liệu", "phát tài liệu", "sổ tay tuyên truyền"] },
  network: { inside: ["mạng xã hội", "website", "trang thông tin điện tử", "cổng thông tin điện tử", "facebook", "zalo", "fanpage", "internet"], exact: ["MXH", "web"] },
  contest: { inside: ["hội thi", "cuộc thi", "sân khấu hóa", "văn nghệ", "tiểu phẩm", "hội diễn"] },
  mobileTrial: { inside: ["xét xử lưu động", "phiên tòa lưu động", "phiên tòa giả định"] },
  combined: { inside: ["lồng ghép", "lồng ghép sinh hoạt", "sinh hoạt chi bộ", "sinh hoạt hội", "chào cờ", "ngoại khóa"] },
  other: { inside: ["hình thức khác", "ký cam kết", "chiếu phim", "video", "diễu hành"], whole: ["khác"] },
  several: { inside: ["nhiều hình thức"] },
  unclear: { inside: ["chưa rõ", "không rõ"] },
} as const satisfies Record<string, ClassWords>;
