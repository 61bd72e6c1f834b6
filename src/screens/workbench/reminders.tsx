import { type ActName, isAct } from "../../trajectory/acts.ts";
import { actWords } from "../../words/acts.ts";
import { workListText } from "../../words/screens/workbench.ts";
import { newsPageText, remindersText as text } from "../../words/screens/workbench-pages.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { Form } from "../parts/form.tsx";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";

export type ReminderItem = { stream: string; name: string; what: string; dueOn: string };

/** What became due, or soon lapses; nothing at all when there is nothing to be reminded of. */
export function Reminders({ reminders }: { reminders: readonly ReminderItem[] }) {
  const say = useSay();
  if (reminders.length === 0) return null;
  const named = (what: string) => say(isAct(what) ? actWords[what as ActName].title : text.presumptionLapses);
  return (
    <>
      <Heading level={2}>{say(text.title)}</Heading>
      <DataTable
        caption={say(text.lead)}
        columns={[
          {
            header: say(workListText.name),
            cell: ({ stream, name }) => (
              <a href={`/trajectory/${stream}`}>
                <bdi>{name}</bdi>
              </a>
            ),
          },
          { header: say(text.what), cell: ({ what }) => named(what) },
          { header: say(text.by), cell: ({ dueOn }) => <Day on={dueOn} short /> },
          {
            header: say(newsPageText.seenHeader),
            cell: ({ stream, name, what }) => (
              <Form action="/news/seen">
                <input type="hidden" name="trajectory" value={stream} />
                <Button kind="quiet">
                  {say(text.tickOff)}
                  <span class="ds-sr-only">
                    : {name}, {named(what)}
                  </span>
                </Button>
              </Form>
            ),
          },
        ]}
        rows={reminders}
        keyOf={({ stream, what, dueOn }) => `${stream} ${what} ${dueOn}`}
        empty=""
      />
    </>
  );
}
