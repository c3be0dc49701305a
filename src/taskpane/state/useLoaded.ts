import { useEffect, useState } from "react";

/** What `load` gives, null until it has come or where it failed; `load` must be stable, a new one is asked anew. */
export const useLoaded = <T,>(load: () => Promise<T>): T | null => {
  const [loaded, setLoaded] = useState<{ readonly from: () => Promise<T>; readonly value: T } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setLoaded({ from: load, value }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded?.from === load ? loaded.value : null;
};
