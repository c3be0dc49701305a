import { Field, Textarea } from "@fluentui/react-components";
import type { FC } from "react";

interface CopyFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
}

/** A text to copy by hand, where a host blocks downloads and the clipboard: all of it is selected as soon as the field is entered. */
export const CopyField: FC<CopyFieldProps> = ({ label, hint, text }) => (
  <Field label={label} hint={hint}>
    <Textarea readOnly resize="vertical" rows={8} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
  </Field>
);
