import { type Kysely, type RawBuilder, sql } from "kysely";
import { type EstimateCount, firstYearFigure, type QuestionnaireCount } from "../../figures/first-year.ts";
import { numberOfStep } from "../../figures/path.ts";
import { type ReferralCount, referralsFigure, stepsByYear } from "../../figures/referrals.ts";
import { type ResumedCount, resumedFigure } from "../../figures/resumed.ts";
import { type SanctionCount, sanctionsFigure } from "../../figures/sanctions.ts";
import { type TermCount, termsFigure } from "../../figures/terms-figure.ts";
import { type WaitedCount, waitingFigure } from "../../figures/waiting.ts";
import type { Database } from "../record/database.ts";
import { casesOf, type FigureFilter, peopleOf } from "./figure-filter.ts";
import "./tables.ts";

type Db = Kysely<Database>;
const rowsOf = async <Row>(db: Db, query: RawBuilder<Row>): Promise<Row[]> => (await query.execute(db)).rows;

/** The figures of the steps one by one (S4), as they stand on a day. */
export const askStepFigure = {
  waiting: async (db: Db, filter: FigureFilter, today: string) =>
    waitingFigure(
      await rowsOf(
        db,
        sql<WaitedCount>`
          select who, days + coalesce(greatest(0, ${today}::date - since), 0) as days, count(*) as count
          from figure_case
          cross join lateral unnest(waited_who, waited_days, waits_from) as waited (who, days, since)
          where ${casesOf(filter)} group by 1, 2`,
      ),
    ),
  terms: async (db: Db, filter: FigureFilter) =>
    termsFigure(
      await rowsOf(
        db,
        sql<TermCount>`
          select term, days, in_time as "inTime", sum(count)::int as count from (
            select term, days, in_time, count(*) as count from figure_case
              cross join lateral unnest(terms, terms_days, terms_in_time) as answered (term, days, in_time)
              where ${casesOf(filter)} group by 1, 2, 3
            union all
            select term, days, in_time, count(*) from figure_person
              cross join lateral unnest(terms, terms_days, terms_in_time) as answered (term, days, in_time)
              where ${peopleOf(filter)} group by 1, 2, 3) as both_kinds
          group by 1, 2, 3`,
      ),
    ),
  "first-year": async (db: Db, filter: FigureFilter) => {
    const [questionnaires, estimates] = await Promise.all([
      rowsOf(
        db,
        sql<QuestionnaireCount>`
          select extract(year from questionnaire_on)::int as year, what, count(*) as count
          from figure_person cross join lateral (values ('sent', true), ('filled', questionnaire_filled)) as told (what, so)
          where ${peopleOf(filter)} and questionnaire_on is not null and so group by 1, 2`,
      ),
      rowsOf(
        db,
        sql<EstimateCount>`
          select extract(year from estimated_on)::int as year, category as what, count(*) as count
          from figure_person where ${peopleOf(filter)} and category is not null group by 1, 2`,
      ),
    ]);
    return firstYearFigure(questionnaires, estimates);
  },
  referrals: async (db: Db, filter: FigureFilter) => {
    const steps = new Map(stepsByYear.map((step) => [numberOfStep(step), step]));
    const rows = await rowsOf(
      db,
      sql<{ year: number; step: number; count: number }>`
        select extract(year from step_on)::int as year, step, count(*) as count
        from figure_case cross join lateral unnest(path, path_on) as taken (step, step_on)
        where ${casesOf(filter)} and step = any(${[...steps.keys()]}::smallint[]) group by 1, 2`,
    );
    return referralsFigure(
      rows.flatMap(({ year, step, count }): ReferralCount[] => {
        const what = steps.get(step as Parameters<typeof steps.get>[0]);
        return what ? [{ year, what, count }] : [];
      }),
    );
  },
  resumed: async (db: Db, filter: FigureFilter) =>
    resumedFigure(
      await rowsOf(
        db,
        sql<ResumedCount>`
          select extract(year from declared_on)::int as year, nature, answer, count(*) as count
          from figure_person
          cross join lateral unnest(resumed_nature, resumed_on, resumed_answer) as resumed (nature, declared_on, answer)
          where ${peopleOf(filter)} group by 1, 2, 3`,
      ),
    ),
  sanctions: async (db: Db, filter: FigureFilter, today: string) =>
    sanctionsFigure(
      await rowsOf(
        db,
        sql<SanctionCount>`
          select kind, breach, greatest(0, coalesce(until, ${today}::date) - since) as days, count(*) as count,
            count(*) filter (where until is null)::int as running
          from figure_person
          cross join lateral unnest(sanction_kind, sanction_breach, sanction_from, sanction_until)
            as sanction (kind, breach, since, until)
          where ${peopleOf(filter)} group by 1, 2, 3`,
      ),
    ),
};
