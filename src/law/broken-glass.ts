import { deadline } from "./kernel/deadline.ts";

/** The last day on which somebody who broke the glass may look: so many working days after the day itself. */
export const brokenGlassUntil = deadline({
  name: "broken-glass-until",
  from: "brokenOn",
  chosenBy: "glass-broken",
  versions: [
    {
      since: "2022-01-01",
      cites: ["reading-broken-glass", "reading-working-day"],
      term: { unit: "working-days", length: "broken-glass-working-days" },
      onRestDay: "stays",
    },
  ],
});
