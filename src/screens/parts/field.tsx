import { partsText } from "../../words/screens/parts.ts";
import { ChecksField } from "./checks-field.tsx";
import { DayField } from "./day-field.tsx";
import { DeclarationField } from "./declaration-field.tsx";
import { type Fault, type FieldOf, faultOf, filledIn, linesOf, type Values } from "./field-of.ts";
import { FilesField } from "./files-field.tsx";
import { useSay } from "./frame.ts";
import { LinesField } from "./lines-field.tsx";
import { LongTextField } from "./long-text-field.tsx";
import { RadioField } from "./radio-field.tsx";
import { SelectField } from "./select-field.tsx";
import { TextField } from "./text-field.tsx";

type FieldProps = { field: FieldOf; values?: Values; faults?: readonly Fault[] };

/** One question, of whichever kind, with what was filled in before and what was wrong with it. */
export function Field({ field, values = {}, faults = [] }: FieldProps) {
  const say = useSay();
  if (field.kind === "hidden") return <input type="hidden" name={field.name} value={field.value} />;

  const fault = faultOf(faults, field.name);
  const value = filledIn(values, field.name);
  switch (field.kind) {
    case "text":
      return <TextField {...field} value={value} fault={fault} />;
    case "whole-number":
      return <TextField {...field} value={value} fault={fault} width="short" inputMode="numeric" after={field.unit} />;
    case "money":
      return <TextField {...field} value={value} fault={fault} width="short" inputMode="decimal" before="€" />;
    case "long-text":
      return <LongTextField {...field} value={value} fault={fault} />;
    case "day":
      return <DayField {...field} values={values} fault={fault} />;
    case "yes-no":
      return (
        <RadioField
          {...field}
          value={value}
          fault={fault}
          inline
          choices={[
            { value: "yes", text: say(partsText.yes) },
            { value: "no", text: say(partsText.no) },
          ]}
        />
      );
    case "choice": {
      const many = (field.as ?? (field.choices.length > 6 ? "select" : "radios")) === "select";
      return many ? (
        <SelectField {...field} value={value} fault={fault} />
      ) : (
        <RadioField {...field} value={value} fault={fault} />
      );
    }
    case "several":
      return <ChecksField {...field} values={linesOf(values, field.name)} fault={fault} />;
    case "declaration":
      return <DeclarationField {...field} value={value} fault={fault} />;
    case "files":
      return <FilesField {...field} fault={fault} />;
    case "lines":
      return <LinesField {...field} lines={field.lines ?? 3} values={linesOf(values, field.name)} fault={fault} />;
  }
}
