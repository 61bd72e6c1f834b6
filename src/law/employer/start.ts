import { conditions } from "../kernel/conditions.ts";
import { addMonths } from "../kernel/day.ts";
import { deadline } from "../kernel/deadline.ts";
import { aDay, yesNo } from "../kernel/facts.ts";

/** May the employer start a trajectory at the employer on this day? */
export const employerMayStart = conditions({
  name: "employer-may-start",
  facts: { incapableSince: aDay, workerAgrees: yesNo },
  chosenBy: "the day on which the trajectory at the employer starts",
  notModelled: [
    "That the worker and, until 2022, the advising physician could start it: this asks about the employer alone.",
    "Before 1 October 2022: other waiting times, which were not read.",
  ],
  versions: [
    {
      since: "2022-10-01",
      cites: ["codex-trajectory"],
      conditions: [
        {
          name: "three-months-incapable",
          looksAt: ["incapableSince"],
          cites: ["codex-trajectory", "reading-end-of-month"],
          holds: ({ incapableSince }, { on, p }) =>
            incapableSince === undefined
              ? undefined
              : on >= addMonths(incapableSince, p("employer-start-months"), "last-day"),
        },
      ],
    },
    {
      since: "2026-01-01",
      cites: ["kb-2025-12-17"],
      conditions: [
        {
          name: "worker-agrees",
          looksAt: ["workerAgrees"],
          cites: ["kb-2025-12-17"],
          holds: ({ workerAgrees }) => workerAgrees,
        },
      ],
    },
  ],
});

const firstDay = "the first day of the incapacity";

/** From which day on the employer's physician tells the worker of the trajectory. */
export const employerInformsFrom = deadline({
  name: "employer-informs-from",
  from: "incapableSince",
  chosenBy: firstDay,
  notModelled: ["What must be told, and how."],
  versions: [
    {
      since: "2022-10-01",
      cites: ["codex-trajectory"],
      term: { unit: "weeks", length: "employer-informs-weeks" },
      onRestDay: "stays",
    },
  ],
});

/** From which day on the work potential is estimated for the employer. */
export const employerEstimateFrom = deadline({
  name: "employer-estimate-from",
  from: "incapableSince",
  chosenBy: firstDay,
  notModelled: ["How it is estimated, and by whom."],
  versions: [
    {
      since: "2026-01-01",
      cites: ["kb-2025-12-17"],
      term: { unit: "weeks", length: "employer-estimate-weeks" },
      onRestDay: "stays",
    },
  ],
});

/** The last day on which an employer of twenty workers or more starts it for a worker with work potential. */
export const employerMustStartWithin = deadline({
  name: "employer-must-start-within",
  from: "incapableSince",
  chosenBy: firstDay,
  notModelled: ["Who counts among the twenty workers, who has work potential, and what a late start costs."],
  versions: [
    {
      since: "2026-01-01",
      cites: ["kb-2025-12-17", "reading-end-of-month"],
      term: { unit: "months", length: "employer-must-start-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});

/** From which day on the end of the contract by medical force majeure can be started. */
export const forceMajeureFrom = deadline({
  name: "force-majeure-from",
  from: "incapableSince",
  chosenBy: "the day on which the procedure starts",
  notModelled: ["The procedure itself, and that no trajectory at the employer may be running."],
  versions: [
    {
      since: "2022-10-01",
      cites: ["fgtb-2026", "reading-end-of-month"],
      term: { unit: "months", length: "force-majeure-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});
