import { answerToRequestWithin } from "./answer-to-request.ts";
import { cases } from "./kernel/case.ts";

export const answerToRequestCases = cases(
  answerToRequestWithin,
  { on: "2026-03-02", facts: { askedOn: "2026-03-02" } },
  [
    { it: "regulation (EU) 2016/679, art. 12.3: within one month of receipt", outcome: "2026-04-02" },
    {
      it: "our reading: from 31 January to the end of February",
      but: { askedOn: "2026-01-31" },
      outcome: "2026-02-28",
    },
    { it: "our reading: a Sunday is not moved", but: { askedOn: "2026-02-15" }, outcome: "2026-03-15" },
    { it: "the day of asking is not known, cannot be said", but: { askedOn: undefined }, outcome: "unknown" },
    { it: "regulation (EU) 2016/679, art. 99: the day before it applies", on: "2018-05-24", outcome: "not in force" },
  ],
);
