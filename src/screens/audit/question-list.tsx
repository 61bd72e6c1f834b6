import { daysText } from "../../words/screens/parts-time.ts";
import { readingsText as text } from "../../words/screens/readings.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { daysBetween } from "../parts/day-text.ts";
import { DueBadge } from "../parts/due-badge.tsx";
import { useFrame, useSay } from "../parts/frame.ts";

export type QuestionShown = {
  id: string;
  person: string;
  askedOn: string;
  by: string;
  answeredOn: string | null;
};

/** Questions about readings: since when each waits, and until when the answer may take. */
export function QuestionList({ of, today, empty }: { of: readonly QuestionShown[]; today: string; empty: string }) {
  const say = useSay();
  const { language } = useFrame();
  return (
    <DataTable
      caption={say(text.questions)}
      empty={empty}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        {
          header: say(text.question),
          cell: ({ id, answeredOn, person }) => (
            <a href={`/readings/questions/${id}`}>
              {say(answeredOn ? text.readQuestion : text.openQuestion)}
              <span class="ds-sr-only">: {person.slice(-12)}</span>
            </a>
          ),
        },
        {
          header: say(text.person),
          cell: ({ person }) => <a href={`/readings?${new URLSearchParams({ person })}`}>{person.slice(-12)}</a>,
        },
        { header: say(text.askedOn), cell: ({ askedOn }) => <Day on={askedOn} short /> },
        {
          header: say(text.waits),
          cell: ({ askedOn, answeredOn }) => daysText[language](daysBetween(askedOn, answeredOn ?? today)),
        },
        {
          header: say(text.answerBy),
          cell: ({ by, answeredOn }) =>
            answeredOn ? (
              <>
                {say(text.answeredOn)} <Day on={answeredOn} short />
              </>
            ) : (
              <DueBadge by={by} today={today} />
            ),
        },
      ]}
    />
  );
}
