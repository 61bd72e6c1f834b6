import type { FactList } from "../../law/kernel/facts.ts";
import { type RuleName, rules } from "../../law/rules.ts";
import { sayFact } from "../../words/law/say-ruling.ts";
import { lawBookText as text } from "../../words/screens/law-book.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { factText, valueText } from "./say-law.ts";
import { workedCases } from "./worked-cases.ts";

/** The questions that were answered by hand, which every version of the program must answer alike. */
export function CasesPart({ name }: { name: RuleName }) {
  const say = useSay();
  const { language } = useFrame();
  const { facts }: { facts: FactList } = rules[name];
  const differs = (but: Readonly<Record<string, unknown>>) =>
    Object.entries(but)
      .map(([fact, value]) => `${say(sayFact(fact))}: ${factText(facts[fact], value, language)}`)
      .join("; ");
  return (
    <details class="ds-details">
      <summary>{say(text.examples)}</summary>
      <div>
        <DataTable
          caption={say(text.examples)}
          rows={workedCases(name)}
          keyOf={({ it, on, but }) => `${it} ${on} ${Object.values(but)}`}
          empty=""
          columns={[
            { header: say(text.question), cell: ({ it }) => <span lang="en">{it}</span> },
            { header: say(text.day), cell: ({ on }) => <Day on={on} /> },
            { header: say(text.facts), cell: ({ but }) => differs(but) },
            {
              header: say(text.answer),
              cell: ({ outcome }) => (outcome === "not in force" ? say(text.notInForce) : valueText(outcome, language)),
            },
          ]}
        />
      </div>
    </details>
  );
}
