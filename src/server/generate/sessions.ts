import { addDays, addMonths, type Day, day, iso, workingDayFrom } from "../../law/kernel/day.ts";

/** A session of the Council, and the day on which it is planned. */
export type PlannedSession = { id: string; on: Day; plannedOn: Day };

/** One in the middle of each month, planned sixty days ahead. How often it sits is laid down nowhere (DOMAIN 2.6). */
export const sessionDays = (from: Day, until: Day): readonly { on: Day; plannedOn: Day }[] => {
  const days: { on: Day; plannedOn: Day }[] = [];
  for (let first = day(`${iso(from).slice(0, 7)}-15`); first <= until; first = addMonths(first, 1, "refuse")) {
    const on = workingDayFrom(first);
    days.push({ on, plannedOn: addDays(on, -60) });
  }
  return days;
};
