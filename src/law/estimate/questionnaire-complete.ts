import { conditions } from "../kernel/conditions.ts";
import { wholeNumber } from "../kernel/facts.ts";

/** The questions that are known of the fifteen, by the day of the answer; each has a mark from 0 to 5. */
export const questionnaireItems = [
  {
    since: "2022-01-01",
    items: ["generalHealth", "comparedWithTwoMonthsAgo", "bending", "managerUnderstands"],
    source: "plusmagazine-questionnaire",
  },
] as const;

const items = ["plusmagazine-questionnaire", "reading-questionnaire-items"] as const;

/** Whether an answer to the questionnaire is complete, so that the coordinator need not help. */
export const questionnaireComplete = conditions({
  name: "questionnaire-complete",
  facts: { itemsAsked: wholeNumber, itemsAnswered: wholeNumber },
  chosenBy: "answer",
  versions: [
    {
      since: "2022-01-01",
      cites: items,
      conditions: [
        {
          name: "every-item-answered",
          looksAt: ["itemsAsked", "itemsAnswered"],
          cites: items,
          holds: ({ itemsAsked, itemsAnswered }) =>
            itemsAsked === undefined || itemsAnswered === undefined ? undefined : itemsAnswered >= itemsAsked,
        },
      ],
    },
  ],
});
