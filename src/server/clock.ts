import { type Kysely, sql } from "kysely";
import type { Database } from "./record/database.ts";
import { kept } from "./record/kept-statements.ts";

/** The only place where the server learns what time it is. */
export type Clock = {
  /**
   * The day in Belgium, as ISO text: what acts and deadlines are weighed on.
   *
   * @param moved the day that a desk was moved to, null if to none, where that was read already.
   */
  today(moved?: string | null): Promise<string>;
  /** The moment, as the computer has it: what stands in the record as "at". */
  now(): Date;
};

export const realClock: Clock = { now: () => new Date(), today: async () => dayInBelgium(new Date()) };

/** On a desk the day can be moved, to see a year go by; the moment stays real. */
export function deskClock(db: Kysely<Database>): Clock {
  const movedTo = async () => (await sql<{ day: string }>`${kept}select day from desk_day`.execute(db)).rows[0]?.day;
  const today = async (moved?: string | null) =>
    (moved === undefined ? await movedTo() : moved) ?? dayInBelgium(new Date());
  return { now: () => new Date(), today };
}

const belgium = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels", dateStyle: "short" });

export function dayInBelgium(moment: Date): string {
  const parts = Object.fromEntries(belgium.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

const hours = new Intl.DateTimeFormat("nl-BE", { timeZone: "Europe/Brussels", hour: "2-digit", minute: "2-digit" });

/** `09:30`. */
export const timeInBelgium = (moment: Date): string => hours.format(moment);

/** The instant of a day and a time in Belgium, with its distance from UTC: `2026-03-02T09:30:00+01:00`. */
export function instantInBelgium(day: string, time: string): string {
  const ahead = [2, 1].find((hours) => {
    const instant = new Date(`${day}T${time}:00+0${hours}:00`);
    return dayInBelgium(instant) === day && timeInBelgium(instant) === time;
  });
  // Between two and three on the last Sunday of March there is no such time; what follows it is meant.
  return `${day}T${time}:00+0${ahead ?? 1}:00`;
}
