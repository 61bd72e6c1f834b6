import { conditions } from "../kernel/conditions.ts";
import { addMonths } from "../kernel/day.ts";
import { deadline } from "../kernel/deadline.ts";
import { aDay, yesNo } from "../kernel/facts.ts";

/** May the employer start a trajectory at the employer on this day? */
export const employerMayStart = conditions({
  name: "employer-may-start",
  facts: { incapableSince: aDay, workerAgrees: yesNo },
  chosenBy: "employer-starts",
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

const firstDay = "incapacity-starts";

/** From which day on the employer's physician tells the worker of the trajectory. */
export const employerInformsFrom = deadline({
  name: "employer-informs-from",
  from: "incapableSince",
  chosenBy: firstDay,
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
  chosenBy: "procedure-starts",
  versions: [
    {
      since: "2022-10-01",
      cites: ["fgtb-2026", "reading-end-of-month"],
      term: { unit: "months", length: "force-majeure-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});
