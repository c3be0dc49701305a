import { useCallback, useState } from "react";

/** A set of chosen items, none to begin with. */
export interface Choice<Item> {
  readonly chosen: ReadonlySet<Item>;
  readonly choose: (items: readonly Item[], isChosen: boolean) => void;
}

export const useChoice = <Item>(): Choice<Item> => {
  const [chosen, setChosen] = useState<ReadonlySet<Item>>(new Set<Item>());
  const choose = useCallback<Choice<Item>["choose"]>((items, isChosen) => {
    setChosen((before) => {
      const after = new Set(before);
      for (const item of items) {
        if (isChosen) after.add(item);
        else after.delete(item);
      }
      return after;
    });
  }, []);
  return { chosen, choose };
};
