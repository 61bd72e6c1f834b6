import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { premiumsChanged } from "../money/premiums.ts";

/** The hours effectively followed in a month. The same month again replaces what was said before. */
export const recordAttendance = act({
  name: "record-attendance",
  serves: ["M1"],
  to: "trajectory",
  by: ["insured-person", "mediator", "coordinator"],
  input: z.object({ month: ask.month(), hours: ask.wholeNumber(0, 400) }),
  happens: ["AttendanceRecorded"],
  hindered: ({ trajectory }) => (trajectory.training ? undefined : cannot("training-has-not-started")),
  decide({ trajectory: { training, projects }, input: { month, hours }, day }) {
    if (!training) return cannot("training-has-not-started");
    const until = training.result?.on ?? projects.at(-1)?.until ?? day;
    if (month < training.startedOn.slice(0, 7) || month > until.slice(0, 7) || month > day.slice(0, 7))
      return cannot("month-lies-outside-the-training");
    const changed = premiumsChanged(training.hours, { month, hours }, projects.at(-1)?.hoursPlanned ?? 0);
    return { happened: [{ type: "AttendanceRecorded", month, hours }], rulings: changed.map(({ ruling }) => ruling) };
  },
});
