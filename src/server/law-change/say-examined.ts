import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Examined } from "./examine.ts";

/** A ruling as it is listed: what comes out and by which terms. Never the facts of the person, nor what names them. */
const listed = ({ rule, version, on, outcome, parameters, cites, receipt }: Ruling) => ({
  rule,
  version,
  on,
  outcome,
  parameters,
  cites,
  receipt,
});

/** The answer of the API: references, and of each change both rulings side by side. */
export const sayExamined = ({ examined, touched, notJudged, next }: Examined) => ({
  examined,
  touched: touched.length,
  notJudged,
  next,
  byRule: byRule(touched),
  trajectories: touched.map(({ reference, of, changes, letters }) => ({
    reference,
    of,
    changes: changes.map(({ now, would, ...about }) => ({
      ...about,
      rule: now.rule,
      letterSent: about.at === "event" && letters.includes(about.version),
      now: listed(now),
      would: would ? listed(would) : null,
    })),
  })),
});

/** How many changes rest on each rule. */
function byRule(touched: Examined["touched"]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { now } of touched.flatMap(({ changes }) => changes)) counts[now.rule] = (counts[now.rule] ?? 0) + 1;
  return counts;
}
