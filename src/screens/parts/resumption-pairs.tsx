import { currentPermission, type Resumption } from "../../trajectory/resumption/resumption.ts";
import { natureOfWork } from "../../words/choices/resumption.ts";
import type { Language } from "../../words/language.ts";
import { hoursOf, resumptionText as text } from "../../words/screens/resumption.ts";
import { Day } from "./day.tsx";
import type { Say } from "./frame.ts";
import type { Pair } from "./key-value.tsx";

/** One request in label and value, for the person and for professionals alike. */
export function resumptionPairs(
  { resumption, next }: { resumption: Resumption; next: { from: string } | undefined },
  say: Say,
  language: Language,
): Pair[] {
  const { nature, from, hours, declaredOn, latestDay, lateDays, decideBy, refusedFrom, checkBy, ended } = resumption;
  const permission = currentPermission(resumption);
  const pairs: (Pair | undefined)[] = [
    { key: say(text.kind), value: say(natureOfWork[nature]) },
    { key: say(text.from), value: <Day on={from} /> },
    hours ? { key: say(text.hours), value: hoursOf[language](hours) } : undefined,
    { key: say(text.declaredOn), value: <Day on={declaredOn} /> },
    day(say(text.latestDay), latestDay),
    lateDays ? { key: say(text.lateDays), value: String(lateDays) } : undefined,
    permission || refusedFrom ? undefined : day(say(text.decideBy), decideBy),
    permission && {
      key: say(text.permission),
      value: (
        <>
          <Day on={permission.from} /> – <Day on={permission.until} />
        </>
      ),
    },
    refusedFrom || ended ? undefined : day(say(text.checkBy), checkBy),
    day(say(text.refusedFrom), refusedFrom),
    day(say(text.ended), ended?.on),
    day(say(text.replacedOn), next?.from),
  ];
  return pairs.filter((pair) => pair !== undefined);
}

const day = (key: string, on: string | null | undefined): Pair | undefined =>
  on ? { key, value: <Day on={on} /> } : undefined;
