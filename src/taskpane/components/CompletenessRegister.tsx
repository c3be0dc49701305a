import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { HamletCompleteness, RegisterCompleteness } from "../../core/model/completeness";
import { completenessWords } from "../../i18n/completeness";
import { registerNames } from "../../i18n/registers";
import { usePaneServices } from "../paneContext";
import { Disclosure } from "./Disclosure";
import { MissingRows } from "./MissingRows";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
  inner: { paddingLeft: "14px" },
  quiet: { margin: "0 4px 6px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  columns: { margin: "0 4px 6px", paddingLeft: "18px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

const hamletName = ({ hamlet }: HamletCompleteness): string => hamlet ?? completenessWords.noHamlet;

interface HamletProps {
  readonly completeness: RegisterCompleteness;
  readonly hamlet: HamletCompleteness;
  readonly level: 5 | 6;
  readonly showCell: (cell: CellRef) => void;
}

const Fields: FC<HamletProps> = ({ completeness, hamlet, level, showCell }) => {
  const styles = useStyles();
  if (hamlet.missing.length === 0) return <p className={styles.quiet}>{completenessWords.nothingMissing}</p>;
  return (
    <div role="group" aria-label={completenessWords.fields(hamletName(hamlet))}>
      {hamlet.missing.map((missing) => (
        <MissingRows key={missing.field} register={completeness.register} missing={missing} level={level} showCell={showCell} />
      ))}
    </div>
  );
};

const Hamlet: FC<HamletProps> = (props) => {
  const { completeness, hamlet } = props;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const title = (
    <>
      {hamletName(hamlet)} <span className={styles.line}>{completenessWords.hamlet(hamlet, completeness)}</span>
    </>
  );
  return (
    <Disclosure level={5} title={title} isOpen={isOpen} onToggle={() => setIsOpen((was) => !was)}>
      <div className={styles.inner}>
        <Fields {...props} />
      </div>
    </Disclosure>
  );
};

/** The mandatory columns that sheets of the register do not have, sheet by sheet, each said once. */
const MissingColumns: FC<{ readonly completeness: RegisterCompleteness }> = ({ completeness: { register, missingColumns, ...figures } }) => {
  const styles = useStyles();
  const { words } = usePaneServices();
  const sheets = [...new Set(missingColumns.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return null;
  return (
    <>
      {sheets.map((sheet) => {
        const columns = missingColumns.filter((column) => column.sheet === sheet);
        return (
          <Fragment key={sheet}>
            <p className={styles.quiet}>{completenessWords.missingColumns(sheet, columns.length)}</p>
            <ul className={styles.columns}>
              {columns.map((column) => (
                <li key={column.field}>{completenessWords.missingColumn(column, words.columnHeading(register, column.field))}</li>
              ))}
            </ul>
          </Fragment>
        );
      })}
      <p className={styles.quiet}>{completenessWords.filled(figures)}</p>
    </>
  );
};

interface CompletenessRegisterProps {
  readonly completeness: RegisterCompleteness;
  readonly showCell: (cell: CellRef) => void;
}

/** One register: how many of its rows lack nothing; opened, hamlet by hamlet what is missing where. */
export const CompletenessRegister: FC<CompletenessRegisterProps> = ({ completeness, showCell }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [only] = completeness.hamlets;
  const name = registerNames[completeness.register];
  const title = (
    <>
      {name} <span className={styles.line}>{completenessWords.register(completeness)}</span>
    </>
  );
  return (
    <Disclosure level={4} title={title} isOpen={isOpen} onToggle={() => setIsOpen((was) => !was)}>
      <div className={styles.inner}>
        <p className={styles.quiet}>{completenessWords.expected(completeness)}</p>
        <MissingColumns completeness={completeness} />
        {completeness.hamlets.length === 1 && only !== undefined && only.hamlet === null ? (
          // A register that says nothing of hamlets needs no list of them.
          <Fields completeness={completeness} hamlet={only} level={5} showCell={showCell} />
        ) : (
          <div role="group" aria-label={completenessWords.hamlets(name)}>
            {completeness.hamlets.map((hamlet) => (
              <Hamlet key={hamlet.hamlet ?? ""} completeness={completeness} hamlet={hamlet} level={6} showCell={showCell} />
            ))}
          </div>
        )}
      </div>
    </Disclosure>
  );
};
