import { asItStoodText as text } from "../../words/screens/as-it-stood.ts";
import { Button } from "./button.tsx";
import { Card } from "./card.tsx";
import { Day } from "./day.tsx";
import { DayField } from "./day-field.tsx";
import type { Values } from "./field-of.ts";
import { useSay } from "./frame.ts";
import { Notice } from "./notice.tsx";

/** Which day was asked for, on a page that can show a file as it stood. */
export type PastAsked = {
  /** Where the page is. */
  address: string;
  /** ISO day that is shown; undefined: today. */
  on: string | undefined;
  /** What stands in the three boxes, and what is wrong with it. */
  values: Values;
  fault: string | undefined;
};

/** Says, where it is so, that the page shows the past. */
export function PastNotice({ past: { on, address } }: { past: PastAsked }) {
  const say = useSay();
  if (on === undefined) return null;
  return (
    <Notice kind="warning" title={say(text.isPast)}>
      <p>
        {say(text.day)}{" "}
        <strong>
          <Day on={on} />
        </strong>
        . {say(text.nothingToDo)}
      </p>
      <p>
        <a href={address}>{say(text.backToToday)}</a>
      </p>
    </Notice>
  );
}

/** Asks for the day as which the page must show the file. */
export function PastForm({ past: { address, values, fault } }: { past: PastAsked }) {
  const say = useSay();
  return (
    <Card title={say(text.ask)}>
      <form class="ww-form" method="get" action={address} noValidate>
        <DayField name="on" label={say(text.day)} values={values} fault={fault} />
        <Button kind="secondary">{say(text.show)}</Button>
      </form>
    </Card>
  );
}
