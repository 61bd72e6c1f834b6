import { deadline } from "../kernel/deadline.ts";

const started = "employer-starts";
const since = "2022-10-01";

/** The last day of the decision A, B or C after the request (Codex, book I, title 4; from general knowledge). */
export const employerDecisionWithin = deadline({
  name: "employer-decision-within",
  from: "requestedOn",
  chosenBy: started,
  versions: [
    { since, cites: ["codex-recalled"], term: { unit: "days", length: "employer-decision-days" }, onRestDay: "stays" },
  ],
});

/** The last day to appeal against that decision at the inspection. */
export const employerAppealWithin = deadline({
  name: "employer-appeal-within",
  from: "receivedOn",
  chosenBy: started,
  versions: [
    {
      since: "2017-01-01",
      cites: ["codex-before-2022", "reading-working-day"],
      term: { unit: "working-days", length: "employer-appeal-working-days" },
      onRestDay: "stays",
    },
    {
      since,
      cites: ["codex-trajectory"],
      term: { unit: "days", length: "employer-appeal-days" },
      onRestDay: "stays",
    },
  ],
});

/** The last day on which the worker accepts or refuses the plan. */
export const employerPlanAnswerWithin = deadline({
  name: "employer-plan-answer-within",
  from: "planReceivedOn",
  chosenBy: started,
  versions: [
    {
      since,
      cites: ["codex-plan-answer"],
      term: { unit: "days", length: "employer-plan-answer-days" },
      onRestDay: "stays",
    },
  ],
});

/** After a decision C: the first day on which the trajectory at the employer can start again. */
export const employerRestartFrom = deadline({
  name: "employer-restart-from",
  from: "decidedOn",
  chosenBy: started,
  versions: [
    {
      since,
      cites: ["codex-trajectory", "reading-end-of-month"],
      term: { unit: "months", length: "employer-restart-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});

/** The last day for the visit before the return, after it was asked for (Codex, art. I.4-36; from general knowledge). */
export const preReturnVisitWithin = deadline({
  name: "pre-return-visit-within",
  from: "requestedOn",
  chosenBy: "request",
  versions: [
    {
      since,
      cites: ["codex-recalled", "reading-working-day"],
      term: { unit: "working-days", length: "pre-return-visit-working-days" },
      onRestDay: "stays",
    },
  ],
});
