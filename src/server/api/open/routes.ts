import { z } from "zod";
import { day } from "../../../law/kernel/day.ts";
import { judge } from "../../../law/kernel/judge.ts";
import type { Ruling } from "../../../law/kernel/ruling.ts";
import { rules } from "../../../law/rules.ts";
import type { Language } from "../../../words/language.ts";
import { asks, says } from "./asked.ts";
import { calculator } from "./calculator.ts";
import { reasonsOf } from "./reasons-of.ts";

const route = z.object({ open: says.yesNo(), because: says.reasons() });

/** Which ways into a trajectory are open on a day, and every reason why another is not. */
export const routes = calculator({
  name: "routes",
  about:
    "Which of the three ways in are open on a day. Taken as given: the person is entitled to benefit, is recognised as incapable from `incapableSince`, and asks of their own accord.",
  body: z.strictObject({
    regime: asks.choice("employee", "unemployed", "self-employed"),
    incapableSince: asks.day(),
    day: asks.day(),
    recognisedInvalid: asks.yesNo(),
    service: asks.choice("vdab", "forem", "actiris", "adg"),
    exclusion: asks.choice("work-accident", "occupational-disease", "statutory-official").nullable().default(null),
  }),
  answer: z.object({ A: route, B: route, C: route }),
  dated: "day",
  examples: [
    {
      title: "An employee in invalidity, in Flanders",
      body: {
        regime: "employee",
        incapableSince: "2025-01-06",
        day: "2026-03-02",
        recognisedInvalid: true,
        service: "vdab",
        exclusion: null,
      },
    },
  ],
  work({ regime, service, exclusion, recognisedInvalid, ...days }, language) {
    const on = day(days.day);
    const incapableSince = day(days.incapableSince);
    const group = {
      entitled: true,
      recognisedIncapable: incapableSince <= on,
      regime,
      exclusion: exclusion ?? "none",
    } as const;
    const a = judge(rules["route-a"], group, on);
    const b = judge(rules["route-b"], group, on);
    const c = judge(rules["route-c"], { ...group, incapableSince, recognisedInvalid, service, askedByFund: false }, on);
    const answer = { A: said(a, language), B: said(b, language), C: said(c, language) };
    return { answer, rulings: [judge(rules["target-group"], group, on), a, b, c] };
  },
});

const said = (ruling: Ruling, language: Language) => ({
  open: ruling.outcome === "met",
  because: reasonsOf(ruling, language),
});
