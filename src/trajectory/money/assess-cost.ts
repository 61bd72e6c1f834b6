import { z } from "zod";
import { antiCumul } from "../../law/benefits/anti-cumul.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import type { Cents } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { costVerdicts } from "./cost.ts";
import { centsOf } from "./euros.ts";

/**
 * The coordinator accepts a cost in full, takes off what a region pays for the like (law of 14 July 1994, art. 109bis),
 * or refuses it with grounds. The same cost again replaces what was said before; the difference is paid or recovered.
 */
export const assessCost = act({
  name: "assess-cost",
  serves: ["M3", "M4"],
  to: "trajectory",
  by: ["coordinator"],
  afterEnd: true,
  input: z.object({
    cost: ask.cost(),
    verdict: ask.choice(...costVerdicts),
    paidByRegion: ask.money().optional(),
    grounds: ask.prose().optional(),
  }),
  happens: ["CostAssessed"],
  hindered: ({ trajectory }) => (trajectory.costs.length > 0 ? undefined : cannot("no-cost-to-assess")),
  decide({ trajectory, input: { cost: id, verdict, paidByRegion, grounds = null }, day }) {
    const cost = trajectory.costs.find((one) => one.id === id);
    if (!cost) return cannot("no-cost-to-assess");
    if (verdict === "in-part" && paidByRegion === undefined) return cannot("amount-of-the-region-is-missing");
    if (verdict !== "in-part" && paidByRegion !== undefined) return cannot("amount-of-the-region-does-not-fit");
    if (verdict === "refused") {
      if (grounds === null) return cannot("grounds-are-missing");
      return { happened: [{ type: "CostAssessed", cost: id, verdict, counterpart: 0, cents: 0, grounds }] };
    }
    const counterpart = centsOf(paidByRegion ?? "0");
    const facts = { amount: cost.cents as Cents, regionalAmount: counterpart as Cents };
    const ruling = judge(antiCumul, facts, dayOf(day));
    const cents = ruling.value ?? 0;
    return { happened: [{ type: "CostAssessed", cost: id, verdict, counterpart, cents, grounds }], rulings: [ruling] };
  },
});
