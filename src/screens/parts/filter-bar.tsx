import { partsText } from "../../words/screens/parts.ts";
import { Button } from "./button.tsx";
import { DayField } from "./day-field.tsx";
import { type Choice, filledIn, type Values } from "./field-of.ts";
import { useFrame, useSay } from "./frame.ts";
import { SelectField } from "./select-field.tsx";
import { Sheet } from "./sheet.tsx";
import { TextField } from "./text-field.tsx";

export type FilterField = {
  name: string;
  label: string;
  choices?: readonly Choice[];
  /** Three boxes. */
  day?: true;
  fault?: string | undefined;
};

type FilterBarProps = {
  action: string;
  /** Names the form for who cannot see it. */
  label: string;
  fields: readonly FilterField[];
  values: Values;
  /** Where "clear" leads; absent while nothing is filtered. */
  clearHref?: string;
  /** Goes along unseen, such as the order of the list. */
  keep?: Readonly<Record<string, string>>;
};

/** Narrows a list by its address, so that the address can be kept and shared. */
export function FilterBar({ action, label, fields, values, clearHref, keep = {} }: FilterBarProps) {
  const say = useSay();
  const { keys } = useFrame();
  const form = (
    <form method="get" action={action} aria-label={label}>
      {Object.entries(keep).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} />
      ))}
      {fields.map(({ name, label: of, choices, day, fault }) =>
        day ? (
          <DayField key={name} name={name} label={of} values={values} fault={fault} />
        ) : choices ? (
          <SelectField
            key={name}
            name={name}
            label={of}
            choices={choices}
            value={filledIn(values, name)}
            first={say(partsText.all)}
          />
        ) : (
          <TextField
            key={name}
            name={name}
            label={of}
            value={filledIn(values, name)}
            fault={fault}
            keyed={keys && name === "search" ? "/" : undefined}
          />
        ),
      )}
      <div class="ww-filter__send">
        <Button>{say(partsText.filter)}</Button>
        {clearHref && <a href={clearHref}>{say(partsText.clearFilter)}</a>}
      </div>
    </form>
  );
  // A box with something wrong in it is never out of sight.
  const inSight = fields.some(({ fault }) => fault !== undefined);
  return (
    <search class="ww-filter">
      {inSight ? (
        form
      ) : (
        <Sheet
          id="filter"
          icon="filter"
          button={say(partsText.filter)}
          beside={clearHref && <a href={clearHref}>{say(partsText.clearFilter)}</a>}
        >
          {form}
        </Sheet>
      )}
    </search>
  );
}
