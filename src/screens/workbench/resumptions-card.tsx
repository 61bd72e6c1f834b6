import { type Resumption, statusOf } from "../../trajectory/resumption/resumption.ts";
import { statusOfResumption } from "../../words/choices/resumption.ts";
import { resumptionListText as text } from "../../words/screens/resumption.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useSay } from "../parts/frame.ts";
import { Tag } from "../parts/tag.tsx";

export type ResumptionListed = { stream: string; resumption: Resumption; next: { from: string } | undefined };

/** On the page of a person: the work that they declared. Shows nothing where there is none. */
export function ResumptionsCard({ of, today }: { of: readonly ResumptionListed[]; today: string }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <Card title={say(text.title)}>
      <ul>
        {of.map(({ stream, resumption, next }) => (
          <li key={stream}>
            <a href={`/resumption/${stream}`}>
              <Day on={resumption.from} /> · {resumption.activity}
            </a>{" "}
            <Tag>{say(statusOfResumption[statusOf(resumption, today, next)])}</Tag>
          </li>
        ))}
      </ul>
    </Card>
  );
}
