import { conditions } from "./kernel/conditions.ts";
import { deadline } from "./kernel/deadline.ts";
import { aDay, wholeNumber } from "./kernel/facts.ts";

/** Is this a period in which a training can take place? `from` and `until` are its first and last day. */
export const trainingPeriod = conditions({
  name: "training-period",
  facts: { from: aDay, until: aDay, hoursPlanned: wholeNumber },
  chosenBy: "project-handed-in",
  versions: [
    {
      since: "2012-10-01",
      cites: [],
      conditions: [
        {
          name: "ends-after-it-starts",
          looksAt: ["from", "until"],
          cites: ["reading-one-day-training"],
          holds: ({ from, until }) => (from === undefined || until === undefined ? undefined : until >= from),
        },
        {
          name: "has-hours",
          looksAt: ["hoursPlanned"],
          cites: ["page-2019-premium"],
          holds: ({ hoursPlanned }) => (hoursPlanned === undefined ? undefined : hoursPlanned >= 1),
        },
      ],
    },
  ],
});

/** The day of the evaluation by the advising physician: six months after success (RIZIV webinar, slide 25). */
export const evaluationAfterTraining = deadline({
  name: "evaluation-after-training",
  from: "succeededOn",
  chosenBy: "success",
  versions: [
    {
      since: "2012-10-01",
      cites: ["reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "evaluation-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});
