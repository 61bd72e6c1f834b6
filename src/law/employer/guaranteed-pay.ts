import { deadline } from "../kernel/deadline.ts";

/** The last day on which a relapse gives no new guaranteed pay by the employer (FGTB). */
export const guaranteedPayRelapseUntil = deadline({
  name: "guaranteed-pay-relapse-until",
  from: "incapableUntil",
  chosenBy: "relapse",
  versions: [
    {
      since: "2022-10-01",
      cites: ["fgtb-guaranteed-pay", "reading-guaranteed-pay"],
      term: { unit: "days", length: "guaranteed-pay-relapse-days" },
      onRestDay: "stays",
    },
    {
      since: "2026-01-01",
      cites: ["fgtb-guaranteed-pay", "reading-guaranteed-pay"],
      term: { unit: "weeks", length: "guaranteed-pay-relapse-weeks" },
      onRestDay: "stays",
    },
  ],
});
