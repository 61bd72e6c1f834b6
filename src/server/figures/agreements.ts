import { type Kysely, sql } from "kysely";
import { type Agreement, type AtService, agreementsFigure } from "../../figures/agreements.ts";
import type { Database } from "../record/database.ts";
import { casesOf, type FigureFilter } from "./figure-filter.ts";
import "./tables.ts";

/** What the RIZIV entered: the last of each service and year. */
const enteredAgreements = (db: Kysely<Database>): Promise<Agreement[]> =>
  db
    .selectFrom("service_agreement")
    .distinctOn(["service", "year"])
    .select(["service", "year", "trajectories", "euro", "source"])
    .orderBy("service")
    .orderBy("year")
    .orderBy("id", "desc")
    .execute();

/** Enters an agreement; one of the same service and year that was entered before stays on record, and holds no more. */
export async function enterAgreement(
  db: Kysely<Database>,
  agreement: Agreement,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await db
    .insertInto("service_agreement")
    .values({ ...agreement, entered_by: by, entered_at: at })
    .execute();
}

/** E4: agreements beside the trajectories that were registered with a service in the year. */
export async function askAgreements(db: Kysely<Database>, filter: FigureFilter) {
  const { rows } = await sql<AtService>`
    select service, extract(year from service_on)::int as year, count(*) as count from figure_case
    where ${casesOf(filter)} and service is not null and service_on is not null group by 1, 2`.execute(db);
  return agreementsFigure(await enteredAgreements(db), rows);
}
