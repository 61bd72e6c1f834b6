import { z } from "zod";
import { estimatePeriod } from "../../law/estimate/contact-months.ts";
import { estimateAgain, estimateCategory, outlooks } from "../../law/estimate/estimate-category.ts";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due, judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { known } from "../known.ts";

/** The estimate of the remaining capacities, in month 4; whoever is in category 3 is estimated again. */
export const estimateCapacities = act({
  name: "estimate-capacities",
  serves: ["R7"],
  to: "recognition",
  by: ["advising-physician", "team-member"],
  input: z.object({ outlook: ask.choice(...outlooks), remarks: ask.prose() }),
  happens: ["CapacitiesEstimated"],
  hindered: ({ recognition }) => (recognition.endedOn ? cannot("recognition-has-ended") : undefined),
  decide({ recognition, input, day }) {
    const [today, incapableSince] = [dayOf(day), dayOf(recognition.incapableSince)];
    const month4 = judge(estimatePeriod, { incapableSince }, incapableSince);
    if (!month4.value || day < month4.value.from) return cannot("day-is-too-early", month4);
    const category = judge(estimateCategory, { outlook: input.outlook }, today);
    const again = category.outcome === "category-3" ? due(estimateAgain, { estimatedOn: today }, today) : undefined;
    return {
      happened: [
        {
          type: "CapacitiesEstimated",
          category: known(category),
          ...month4.value,
          againBy: again ? iso(again.by) : null,
          remarks: seal(input.remarks),
        },
      ],
      rulings: [category, month4, ...(again ? [again.ruling] : [])],
    };
  },
});
