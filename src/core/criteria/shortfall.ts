/** Counts are few and steps small: beyond this nobody counts how far it is. */
const farthest = 100_000;

/**
 * How far a figure is from being met: so many more (positive) or fewer (negative) records, the nearest number that is;
 * null where none within `most` is.
 */
export const shortfall = (figure: number, isMetAt: (figure: number) => boolean, most: number = figure + farthest): number | null => {
  const reach = Math.min(Math.max(figure, most - figure), farthest);
  for (let step = 0; step <= reach; step += 1) {
    if (figure + step <= most && isMetAt(figure + step)) return step;
    if (step > 0 && step <= figure && isMetAt(figure - step)) return -step;
  }
  return null;
};
