import type { FactList } from "../../law/kernel/facts.ts";
import type { Ground } from "../../law/kernel/ruling.ts";
import { type RuleName, rules } from "../../law/rules.ts";
import { sayFact, sayGround } from "../../words/law/say-ruling.ts";
import { exampleText, lawBookText as text } from "../../words/screens/law-book.ts";
import { rulingText } from "../../words/screens/parts-ruling.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";
import { outcomeText } from "../parts/law-text.ts";
import { factText } from "./say-law.ts";
import { baseOf, type WorkedCase, workedCases } from "./worked-cases.ts";

/** The questions that were answered by hand, which every version of the program must answer alike. */
export function CasesPart({ name }: { name: RuleName }) {
  const say = useSay();
  const { language } = useFrame();
  const { facts }: { facts: FactList } = rules[name];
  const said = (given: Readonly<Record<string, unknown>>) =>
    Object.entries(given).map(([fact, value]) => ({
      key: say(sayFact(fact)),
      value: value === undefined ? say(text.notKnown) : factText(facts[fact], value, language),
    }));
  const weighed = ({ decidedBy }: WorkedCase) => decidedBy.map((ground) => groundText(ground, say)).join("; ");
  const rows = workedCases(name).map((one, at) => ({ ...one, at }));
  return (
    <details class="ds-details">
      <summary>{say(text.examples)}</summary>
      <div class="ww-stack">
        <p>{say(text.examplesLead)}</p>
        <KeyValue pairs={said(baseOf(name))} />
        <DataTable
          caption={say(text.examples)}
          rows={rows}
          keyOf={({ at }) => String(at)}
          empty=""
          columns={[
            { header: say(text.day), cell: ({ on }) => <Day on={on} /> },
            {
              header: say(text.facts),
              cell: ({ but }) =>
                said(but)
                  .map(({ key, value }) => `${key}: ${value}`)
                  .join("; ") || say(text.nothingElse),
            },
            {
              header: say(text.answer),
              cell: ({ outcome }) =>
                outcome === "not in force" ? say(text.notInForce) : outcomeText(outcome, language),
            },
            { header: say(text.because), cell: (one) => weighed(one) || "–" },
            { header: say(text.tryIt), cell: ({ at }) => <TryLink name={name} at={at} /> },
          ]}
        />
      </div>
    </details>
  );
}

function TryLink({ name, at }: { name: RuleName; at: number }) {
  const { language } = useFrame();
  return <a href={`/law/${name}?example=${at + 1}#try`}>{exampleText[language](at + 1)}</a>;
}

const groundText = (ground: Ground, say: ReturnType<typeof useSay>): string =>
  ground.kind === "row"
    ? say(sayGround(ground))
    : `${say(sayGround(ground))}: ${say(ground.answer === "no" ? rulingText.answerNo : rulingText.answerUnknown).toLowerCase()}`;
