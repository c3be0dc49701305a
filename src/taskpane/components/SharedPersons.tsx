import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { SharedPerson } from "../../core/model/board";
import { boardPane } from "../../i18n/boardPane";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "6px", padding: "0 4px 0 26px" },
  persons: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  places: { listStyleType: "none", margin: "0 0 6px", padding: 0 },
  more: { alignSelf: "flex-start" },
});

const words = boardPane.shared;
const shownAtOnce = 50;

/** Persons on lists of several files, as places alone: never a name, never a number. */
export const SharedPersons: FC<{ readonly persons: readonly SharedPerson[] }> = ({ persons }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState(shownAtOnce);
  if (persons.length === 0) return <Caption1>{words.none}</Caption1>;
  const rest = persons.length - shown;
  return (
    <Disclosure level={4} title={words.title(persons.length)} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Caption1>{words.intro}</Caption1>
        <ol className={styles.persons} aria-label={words.list}>
          {persons.slice(0, shown).map(({ key, places }) => (
            <li key={key}>
              <ul className={styles.places}>
                {places.map((place) => (
                  <li key={words.place(place)}>{words.place(place)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        {rest > 0 && (
          <Button size="small" className={styles.more} onClick={() => setShown(shown + shownAtOnce)}>
            {words.more(Math.min(rest, shownAtOnce))}
          </Button>
        )}
      </div>
    </Disclosure>
  );
};
