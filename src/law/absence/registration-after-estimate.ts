import { deadline } from "../kernel/deadline.ts";

/** The last day for who has work potential and no contract to register at the regional service: 14 days, since 2026. */
export const registrationAfterEstimate = deadline({
  name: "registration-after-estimate",
  from: "askedOn",
  chosenBy: "asked-to-register",
  versions: [
    {
      since: "2026-01-01",
      cites: ["fgtb-registration-2026", "reading-registration-days"],
      term: { unit: "days", length: "registration-days" },
      onRestDay: "stays",
    },
  ],
});
