import { deadline } from "./kernel/deadline.ts";

/** The last day to appeal to the labour court: three months after the registered letter was received. To be verified. */
export const appeal = deadline({
  name: "appeal",
  from: "receivedOn",
  chosenBy: "decision-received",
  versions: [
    {
      since: "2012-10-01",
      cites: ["charter-23", "judicial-code-53", "judicial-code-54", "reading-end-of-month"],
      term: { unit: "months", length: "appeal-months", impossibleDay: "last-day" },
      onRestDay: "next-working-day",
    },
  ],
});
