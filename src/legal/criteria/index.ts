import da272 from "./da272-2022.json";
import khupho from "./khupho-2023.json";
import qd28 from "./qd28-2025.json";
import tt124 from "./tt124-2021.json";
import vinhyen from "./vinhyen-2021.json";
import xkmt from "./xkmt-2024.json";

/** The shipped sets, each a file a person can read; in the order in which they are shown. */
export const criteriaData: readonly unknown[] = [xkmt, qd28, da272, vinhyen, khupho, tt124];
