import type { Ruling } from "../../law/kernel/ruling.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Due } from "../../trajectory/dues.ts";
import { type Resumption, statusOf } from "../../trajectory/resumption/resumption.ts";
import { consequenceOfDay, statusOfResumption } from "../../words/choices/resumption.ts";
import { dueWordsOf } from "../../words/dues.ts";
import { reductionText, myWorkText as text } from "../../words/screens/resumption.ts";
import { keepsText } from "../../words/screens/resumption-keep.ts";
import { showRuling } from "../act-form/show-ruling.ts";
import { Card } from "../parts/card.tsx";
import { moneyText } from "../parts/day-text.ts";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";
import { Notice } from "../parts/notice.tsx";
import { resumptionPairs } from "../parts/resumption-pairs.tsx";
import { RulingView } from "../parts/ruling-view.tsx";
import { Tag } from "../parts/tag.tsx";
import { LetterList } from "./letters-card.tsx";
import { MyActs } from "./my-acts.tsx";
import type { LetterToRead } from "./my-trajectory.ts";

/** One declaration of the reader, with what became of it. */
export type MyResumption = {
  stream: string;
  resumption: Resumption;
  next: { from: string } | undefined;
  due: Due | undefined;
  acts: readonly { name: ActName; no?: No }[];
  letters: readonly LetterToRead[];
  /** Of the declaration and of what was decided on it. */
  rulings: readonly Ruling[];
  /** In whole percents of the benefit of a day; undefined where the law or the record is silent. */
  reduction: number | undefined;
  /** Cents of a day before and beside this work, where the benefit is on record. */
  kept: { before: number; after: number } | undefined;
};

/** Status, what the day of the declaration leads to, who has the ball, letters, and how it stops. */
export function ResumptionCard({ mine, today }: { mine: MyResumption; today: string }) {
  const say = useSay();
  const { language } = useFrame();
  const { stream, resumption, next, due, letters, rulings, reduction, kept, acts } = mine;
  const { activity, latestDay, consequence } = resumption;
  const status = statusOf(resumption, today, next);
  return (
    <Card title={activity}>
      <p>
        <Tag tone={status === "refused" ? "danger" : status === "permitted" ? "success" : "info"}>
          {say(statusOfResumption[status])}
        </Tag>
      </p>
      {latestDay && (
        <Notice kind={consequence === "none" ? "success" : "warning"}>
          <p>{say(consequenceOfDay[consequence])}</p>
        </Notice>
      )}
      {due && <p>{say(dueWordsOf(due).forPerson)}</p>}
      <KeyValue pairs={resumptionPairs({ resumption, next }, say, language)} />
      {reduction !== undefined && status !== "ended" && (
        <p>
          {reductionText[language](reduction)}{" "}
          {kept &&
            keepsText[language]({
              before: moneyText(kept.before, language),
              after: moneyText(kept.after, language),
            })}{" "}
          <a href="/open/partial-resumption">{say(text.estimate)}</a>
        </p>
      )}
      {letters.length > 0 && <LetterList letters={letters} />}
      <MyActs base={`/resumption/${stream}`} of={acts} title={say(text.mayDo)} />
      {rulings.length > 0 && (
        <details class="ds-details">
          <summary>
            {say(text.rules)} <span class="ds-sr-only">: {activity}</span>
          </summary>
          <div>
            {rulings.map((ruling) => (
              <RulingView
                key={`${ruling.rule} ${ruling.receipt}`}
                ruling={showRuling(ruling, { language, role: "insured-person" })}
              />
            ))}
          </div>
        </details>
      )}
    </Card>
  );
}
