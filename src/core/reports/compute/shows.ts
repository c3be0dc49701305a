import { modelShows } from "./modelShows";
import { personShows } from "./personShows";
import { recognitionShows } from "./recognitionShows";
import type { Show } from "./show";
import { spotShows } from "./spotShows";
import { termShows } from "./termShows";
import { testShows } from "./testShows";

/** What columns of lists show beyond cells, by the name a table uses. */
export const shows: Readonly<Record<string, Show>> = { ...personShows, ...termShows, ...testShows, ...recognitionShows, ...spotShows, ...modelShows };
