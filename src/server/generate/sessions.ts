import { addDays, addMonths, type Day, day, iso, workingDayFrom } from "../../law/kernel/day.ts";
import type { Sitting } from "../../trajectory/session/session.ts";
import type { Staff } from "./staff.ts";

/** A session of the Council, and the day on which it is planned. */
export type PlannedSession = { id: string; on: Day; plannedOn: Day };

/** Who sits in every one of them: all but the last, who is excused. */
export function whoSits({ accounts }: Staff): Sitting {
  const members = accounts.filter(({ role }) => role === "council-member").map(({ id }) => id);
  return { chair: members[0] ?? "", present: members.slice(0, -1), excused: members.slice(-1), absent: [] };
}

/** One in the middle of each month, planned sixty days ahead. How often it sits is laid down nowhere (DOMAIN 2.6). */
export const sessionDays = (from: Day, until: Day): readonly { on: Day; plannedOn: Day }[] => {
  const days: { on: Day; plannedOn: Day }[] = [];
  for (let first = day(`${iso(from).slice(0, 7)}-15`); first <= until; first = addMonths(first, 1, "refuse")) {
    const on = workingDayFrom(first);
    days.push({ on, plannedOn: addDays(on, -60) });
  }
  return days;
};
