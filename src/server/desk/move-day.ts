import type { Kysely } from "kysely";
import { z } from "zod";
import type { Database } from "../record/database.ts";

/** The days for which the law is known here. */
export const deskDay = z.iso.date().refine((day) => day >= "2012-10-01" && day <= "2099-12-31", "desk-day");

/** The three boxes of the form, as they are posted; all empty is the real day again. */
export const threeBoxes = z
  .object({
    "desk-day.day": z.string().default(""),
    "desk-day.month": z.string().default(""),
    "desk-day.year": z.string().default(""),
  })
  .transform(({ "desk-day.day": day, "desk-day.month": month, "desk-day.year": year }) =>
    day + month + year === "" ? null : `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  )
  .pipe(deskDay.nullable());

/** Takes it to be another day from now on, in every process; null goes back to the real one. */
export async function moveDay(db: Kysely<Database>, day: string | null): Promise<void> {
  if (day === null) {
    await db.deleteFrom("desk_day").execute();
    return;
  }
  await db
    .insertInto("desk_day")
    .values({ id: 1, day })
    .onConflict((key) => key.column("id").doUpdateSet({ day }))
    .execute();
}
