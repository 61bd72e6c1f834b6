import { dossierOrder } from "./dossier-order.ts";
import { financialIntervention } from "./financial-intervention.ts";
import { cases } from "./kernel/case.ts";
import { trainingPeriod } from "./training.ts";

const nothingYet = { advice: "none", opinion: "none", onAgenda: false, decision: "none" } as const;
const advised = { advice: "compatible" } as const;
const examined = { ...advised, opinion: "favourable" } as const;
const onAgenda = { ...examined, onAgenda: true } as const;

export const dossierOrderCases = cases(dossierOrder, { on: "2026-03-02", facts: nothingYet }, [
  { it: "webinar, slide 22: handed in, so the advice comes first", outcome: "advise", row: "handed-in" },
  { it: "webinar, slide 22: advised, so it is examined", but: advised, outcome: "examine", row: "advised-compatible" },
  {
    it: "our reading: incompatible by the advice, examined all the same",
    but: { advice: "incompatible" },
    outcome: "examine",
    row: "advised-incompatible",
  },
  { it: "webinar, slide 22: examined, so to the Council", but: examined, outcome: "put-on-agenda", row: "examined" },
  {
    it: "webinar, slide 22: an unfavourable opinion goes to the Council too",
    but: { ...examined, opinion: "unfavourable" },
    outcome: "put-on-agenda",
    row: "examined",
  },
  { it: "webinar, slide 22: on the agenda, so decided", but: onAgenda, outcome: "decide", row: "on-agenda" },
  {
    it: "webinar, slide 22: agreed, so the training",
    but: { ...onAgenda, decision: "approved" },
    outcome: "train",
    row: "approved",
  },
  {
    it: "webinar, slide 22: refused, so another project",
    but: { ...onAgenda, decision: "refused" },
    outcome: "hand-in-another",
    row: "refused",
  },
  {
    it: "webinar, slide 22: no opinion without advice",
    but: { opinion: "favourable" },
    outcome: "impossible",
    row: "examined-without-advice",
  },
  {
    it: "webinar, slide 22: not on the agenda without an opinion",
    but: { ...advised, onAgenda: true },
    outcome: "impossible",
    row: "on-agenda-without-opinion",
  },
  {
    it: "webinar, slide 22: no decision without an opinion",
    but: { ...advised, decision: "approved" },
    outcome: "impossible",
    row: "decided-without-opinion",
  },
  {
    it: "webinar, slide 22: no decision off the agenda",
    but: { ...examined, decision: "refused" },
    outcome: "impossible",
    row: "decided-off-the-agenda",
  },
  { it: "the advice is not known: it may still be needed", but: { advice: undefined }, outcome: "unknown" },
  { it: "some advice was given, no matter which", but: { ...onAgenda, decision: undefined }, outcome: "unknown" },
  {
    it: "a decision without opinion or agenda is impossible, whatever the advice",
    but: { advice: undefined, decision: "approved" },
    outcome: "impossible",
    row: "decided-without-opinion",
  },
]);

export const financialInterventionCases = cases(
  financialIntervention,
  { on: "2026-03-02", facts: { decision: "approved" } },
  [
    { it: "webinar, slide 22: agreed, the fund pays", outcome: "paid", row: "approved" },
    {
      it: "INAMI: refused, the orientation examination alone",
      but: { decision: "refused" },
      outcome: "orientation-examination-only",
      row: "refused",
    },
    { it: "not decided, cannot be said", but: { decision: undefined }, outcome: "unknown" },
  ],
);

const order = ["ends-after-it-starts"] as const;

export const trainingPeriodCases = cases(
  trainingPeriod,
  { on: "2026-03-02", facts: { from: "2026-09-01", until: "2027-06-30", hoursPlanned: 400 } },
  [
    { it: "a training of ten months, met", outcome: "met" },
    { it: "our reading: a training of one day, met", but: { until: "2026-09-01" }, outcome: "met" },
    { it: "it ends a day before it starts, not met", but: { until: "2026-08-31" }, outcome: "not met", no: order },
    { it: "its first day is not known, cannot be said", but: { from: undefined }, outcome: "unknown", unsaid: order },
    { it: "its last day is not known, cannot be said", but: { until: undefined }, outcome: "unknown", unsaid: order },
    {
      it: "RIZIV page of 2019: no hours to follow, not met",
      but: { hoursPlanned: 0 },
      outcome: "not met",
      no: ["has-hours"],
    },
    { it: "one hour, met", but: { hoursPlanned: 1 }, outcome: "met" },
    {
      it: "hours not known, cannot be said",
      but: { hoursPlanned: undefined },
      outcome: "unknown",
      unsaid: ["has-hours"],
    },
  ],
);
