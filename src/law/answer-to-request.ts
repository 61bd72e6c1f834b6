import { deadline } from "./kernel/deadline.ts";

/**
 * The last day to answer what somebody asks about what is kept of them: who looked, or what must be corrected
 * (regulation (EU) 2016/679, art. 12.3).
 */
export const answerToRequestWithin = deadline({
  name: "answer-to-request-within",
  from: "askedOn",
  chosenBy: "own-data-asked",
  versions: [
    {
      since: "2018-05-25",
      cites: ["reading-question-is-a-request", "reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "answer-to-request-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});
