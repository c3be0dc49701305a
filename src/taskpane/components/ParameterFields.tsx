import { Caption1, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FC } from "react";
import { type ListedParameter, type ParameterGroup, parameterGroups, type ParameterListing } from "../../core/model/parameterForm";
import { parameterForm as words } from "../../i18n/parameterForm";
import { useScreenStyles } from "../screens/screen.styles";
import type { HamletForm } from "../state/useHamletForm";
import type { ParameterForm } from "../state/useParameterForm";
import { Disclosure } from "./Disclosure";
import { HamletFields } from "./HamletFields";
import { ParameterInput } from "./ParameterInput";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "10px", padding: "4px 8px 8px" },
  title: { margin: "8px 0 0", fontSize: "inherit", fontWeight: "inherit" },
});

interface Grouped {
  readonly group: ParameterGroup;
  readonly fields: readonly ListedParameter[];
}

const inGroups = (fields: readonly ListedParameter[]): readonly Grouped[] =>
  parameterGroups.map((group) => ({ group, fields: fields.filter((field) => field.group === group) })).filter((one) => one.fields.length > 0);

interface GroupFieldsProps {
  readonly fields: readonly ListedParameter[];
  readonly form: ParameterForm;
}

const Missing: FC<Grouped & { readonly form: ParameterForm }> = ({ group, fields, form }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {words.group(group)}
      </h4>
      <GroupFields fields={fields} form={form} />
    </div>
  );
};

const GroupFields: FC<GroupFieldsProps> = ({ fields, form }) => (
  <div className={useStyles().group}>
    {fields.map((field) => (
      <ParameterInput key={field.name} field={field} form={form} />
    ))}
  </div>
);

interface ParameterFieldsProps {
  readonly listing: ParameterListing;
  readonly form: ParameterForm;
  readonly hamlets: HamletForm;
  /** The person wanted to go on: what is closed and holds a problem is opened. */
  readonly showsProblems: boolean;
}

/** What is missing first, by groups; then what is there, a closed group each; then the hamlets. */
export const ParameterFields: FC<ParameterFieldsProps> = ({ listing, form, hamlets, showsProblems }) => {
  const styles = useScreenStyles();
  const missing = listing.fields.filter(({ state }) => state !== "present");
  const present = inGroups(listing.fields.filter(({ state }) => state === "present"));
  const [open, setOpen] = useState<ReadonlySet<ParameterGroup | "hamlets">>(() => new Set(listing.hamlets.rows.length === 0 ? ["hamlets"] : []));
  const toggle = (key: ParameterGroup | "hamlets"): void => setOpen((before) => new Set(before.has(key) ? [...before].filter((other) => other !== key) : [...before, key]));
  const hasProblem = ({ fields }: Grouped): boolean => showsProblems && fields.some(({ name }) => form.problems.has(name));
  return (
    <>
      <section>
        <h3 className={styles.heading}>{words.missing(missing.length)}</h3>
        {inGroups(missing).map((one) => (
          <Missing key={one.group} {...one} form={form} />
        ))}
      </section>
      <section>
        <h3 className={styles.heading}>{words.present(listing.fields.length - missing.length)}</h3>
        {present.map((one) => (
          <Disclosure
            key={one.group}
            level={4}
            title={words.presentGroup(one.group, one.fields.length)}
            isOpen={open.has(one.group) || hasProblem(one)}
            onToggle={() => toggle(one.group)}
          >
            <GroupFields fields={one.fields} form={form} />
          </Disclosure>
        ))}
        {present.length === 0 && <Caption1>{words.nonePresent}</Caption1>}
      </section>
      <Disclosure
        title={words.hamlets.title(listing.hamlets.rows.length)}
        isOpen={open.has("hamlets") || (showsProblems && hamlets.problemCount > 0)}
        onToggle={() => toggle("hamlets")}
      >
        <HamletFields listing={listing.hamlets} form={hamlets} />
      </Disclosure>
    </>
  );
};
