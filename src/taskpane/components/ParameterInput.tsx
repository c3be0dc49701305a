import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { FC } from "react";
import type { ListedParameter } from "../../core/model/parameterForm";
import { parameterForm as words } from "../../i18n/parameterForm";
import { templateWords } from "../../i18n/templates";
import { keyRoutes } from "../../legal/lists";
import type { ParameterForm } from "../state/useParameterForm";

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  input: { minWidth: 0, maxWidth: "100%" },
  select: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

const routeWords: readonly string[] = Object.values(keyRoutes).map(([first]) => first);

/** The choices of a field, with whatever stands on the sheet; null where words are typed. */
const optionsOf = (field: ListedParameter): readonly string[] | null => {
  if (field.kind !== "unitKind" && field.kind !== "route") return null;
  const known = field.kind === "unitKind" ? templateWords.unitKinds : routeWords;
  const now = words.typedOf(field);
  return now === "" || known.includes(now) ? known : [now, ...known];
};

const hintOf = (field: ListedParameter): string => {
  if (field.place === null) return words.noRoom;
  const lines = [
    field.state === "unreadable" ? words.unreadable(words.typedOf(field)) : null,
    words.use(field.name),
    words.hint(field.name),
    field.further > 0 ? words.further(field.further) : null,
  ];
  return lines.filter((line) => line !== null).join(" · ");
};

interface ParameterInputProps {
  readonly field: ListedParameter;
  readonly form: ParameterForm;
}

/** The box of one value, by its kind. */
const Box: FC<ParameterInputProps> = ({ field, form }) => {
  const styles = useStyles();
  const options = optionsOf(field);
  const own = { value: form.textOf(field), disabled: field.place === null, onBlur: () => form.leave(field.name) };
  const onChange = (_: unknown, { value }: { readonly value: string }): void => form.type(field.name, value);
  if (options !== null) {
    return (
      <Select {...own} className={styles.select} onChange={onChange}>
        <option value="">{words.choose}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    );
  }
  if (field.kind === "days") return <Textarea {...own} resize="vertical" onChange={onChange} />;
  return (
    <Input
      {...own}
      className={styles.input}
      onChange={onChange}
      {...(field.kind === "day" ? { placeholder: words.dayPlaceholder } : {})}
      {...(field.kind === "count" ? { inputMode: "numeric" as const } : {})}
    />
  );
};

/** One value with its name, what needs it, and what is wrong with what was typed. */
export const ParameterInput: FC<ParameterInputProps> = ({ field, form }) => {
  const styles = useStyles();
  const problem = form.problemOf(field.name);
  const warning = form.warningOf(field.name);
  const message = problem !== null ? words.problem(problem) : warning === null ? null : words.warning(warning);
  return (
    <Field
      className={styles.field}
      label={words.name(field.name)}
      hint={hintOf(field)}
      validationState={problem !== null ? "error" : warning !== null ? "warning" : "none"}
      {...(message === null ? {} : { validationMessage: message })}
    >
      <Box field={field} form={form} />
    </Field>
  );
};
