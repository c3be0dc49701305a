/** What the place of an event says when it reached every residential area of the commune at once (the list is ours). */
export const wholeCommuneWords = [
  "toàn xã", "toàn phường", "toàn thị trấn", "toàn đặc khu", "toàn địa bàn", "trên địa bàn xã", "trên địa bàn phường", "tất cả các thôn", "tất cả các bản", "tất cả các khu phố", "tất cả khu phố", "các thôn", "các bản trong xã",
  "các khu phố", "các tổ dân phố", "các khu dân cư", "các KDC", "100% thôn", "100% khu phố", "100% khu dân cư", "100% các thôn", "100% các khu phố", "100% các khu dân cư",
] as const;
