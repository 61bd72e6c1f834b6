import { deadline } from "./kernel/deadline.ts";

/**
 * The last day on which answers that somebody began and did not send are kept: so long after they last saved them. They
 * may be about health, and serve nothing but the sending (GDPR, art. 5: no longer than needed); how long is ours to say.
 */
export const draftKept = deadline({
  name: "draft-kept",
  from: "savedOn",
  chosenBy: "draft-saved",
  versions: [
    {
      since: "2018-05-25",
      cites: ["reading-draft-days"],
      term: { unit: "days", length: "draft-days" },
      onRestDay: "stays",
    },
  ],
});
