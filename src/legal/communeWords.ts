/** Words before the name of a commune in an address; small letters. "Thị trấn" ended on 01/7/2025 and lives on in old papers. */
export const communeWords = ["xã", "phường", "thị trấn", "đặc khu"] as const;
