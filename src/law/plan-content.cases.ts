import { cases } from "./kernel/case.ts";
import { planContent } from "./plan.ts";

const after = ["next-appointment-after-the-plan"] as const;
const inTime = ["next-appointment-in-time"] as const;

export const planContentCases = cases(
  planContent,
  {
    on: "2026-03-31",
    facts: {
      objectives: "19 h",
      result: "2027",
      actions: 1,
      drawnUpOn: "2026-03-31",
      nextAppointmentOn: "2026-05-04",
    },
  },
  [
    { it: "droitsquotidiens.be: objectives, result, one action and an appointment, met", outcome: "met" },
    { it: "no objectives, not met", but: { objectives: "  " }, outcome: "not met", no: ["objectives-stated"] },
    {
      it: "objectives not known, cannot be said",
      but: { objectives: undefined },
      outcome: "unknown",
      unsaid: ["objectives-stated"],
    },
    { it: "no result, not met", but: { result: "" }, outcome: "not met", no: ["result-stated"] },
    {
      it: "result not known, cannot be said",
      but: { result: undefined },
      outcome: "unknown",
      unsaid: ["result-stated"],
    },
    { it: "no action, not met", but: { actions: 0 }, outcome: "not met", no: ["at-least-one-action"] },
    { it: "two actions, met", but: { actions: 2 }, outcome: "met" },
    {
      it: "actions not known, cannot be said",
      but: { actions: undefined },
      outcome: "unknown",
      unsaid: ["at-least-one-action"],
    },
    {
      it: "an appointment on the day of the plan itself, not met",
      but: { nextAppointmentOn: "2026-03-31" },
      outcome: "not met",
      no: after,
    },
    { it: "an appointment on the day after, met", but: { nextAppointmentOn: "2026-04-01" }, outcome: "met" },
    {
      it: "our reading: an appointment on the last day of three months, met",
      but: { nextAppointmentOn: "2026-06-30" },
      outcome: "met",
    },
    {
      it: "our reading: an appointment one day later, not met",
      but: { nextAppointmentOn: "2026-07-01" },
      outcome: "not met",
      no: inTime,
    },
    {
      it: "no appointment known, cannot be said",
      but: { nextAppointmentOn: undefined },
      outcome: "unknown",
      unsaid: [...after, ...inTime],
    },
    {
      it: "the day of the plan is not known, cannot be said",
      but: { drawnUpOn: undefined },
      outcome: "unknown",
      unsaid: [...after, ...inTime],
    },
  ],
);
