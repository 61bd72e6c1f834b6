import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Figure, FigureName } from "../../figures/figure.ts";
import { fundingFigure, type KeyCount } from "../../figures/funding.ts";
import { processFigure } from "../../figures/process.ts";
import { type RecognisedCount, recognisedFigure } from "../../figures/recognised.ts";
import { type FirstOutcome, returnFigure } from "../../figures/return-figure.ts";
import type { ReturnCount } from "../../figures/return-to-work.ts";
import type { Tally } from "../../figures/rounding.ts";
import { type StartedCount, startedFigure } from "../../figures/started.ts";
import { type Step, type StepCount, stepsFigure } from "../../figures/steps.ts";
import { type Outcome, outcomes } from "../../trajectory/ending/ending.ts";
import type { Database } from "../record/database.ts";
import { askAgreements } from "./agreements.ts";
import { askPassages } from "./ask-process.ts";
import { askStepFigure } from "./ask-steps.ts";
import { casesOf, caseTally, type FigureFilter, peopleOf, personTally, untilOf } from "./figure-filter.ts";
import type { Counting } from "./told.ts";
import "./tables.ts";

type Db = Kysely<Database>;
type Ask = (counting: Counting, filter: FigureFilter, today: string) => Promise<Figure>;

/** Each figure, counted over the people and trajectories of the filter as they stand on a day. */
export const askFigure: Readonly<Record<FigureName, Ask>> = {
  return: async ({ db, told }, filter, today) => {
    const [counts, first] = await Promise.all([returnCounts(db, filter, today), firstOutcomes(db, filter, today)]);
    return returnFigure(counts, first, told);
  },
  started: async ({ db, told }, filter) => startedFigure(await startedCounts(db, filter), told),
  recognised: async ({ db, told }, filter, today) => recognisedFigure(await recognisedCounts(db, filter, today), told),
  steps: async ({ db, told }, filter) => {
    const counts = await Promise.all(stepsAsked.map((step) => timesOf(db, filter, step)));
    return stepsFigure(counts.flat(), told);
  },
  agreements: askAgreements,
  ...askStepFigure,
  process: async ({ db, told }, filter) => processFigure(await askPassages(db, filter), filter.detail || "main", told),
  funding: async ({ db, told }, filter, today) => fundingFigure(await keyCounts(db, filter, today), told),
};

async function rowsOf<Row>(db: Db, query: RawBuilder<Row>): Promise<Row[]> {
  return (await query.execute(db)).rows;
}

/** S3: the six outcomes at three moments, of the trajectories of which thirty months are over. */
export const returnCounts = (db: Db, filter: FigureFilter, today: string): Promise<ReturnCount[]> =>
  rowsOf(
    db,
    sql<ReturnCount>`select at_18 as "at18", at_24 as "at24", at_30 as "at30", ${caseTally(filter)} from figure_case
      where ${untilOf(filter)} and started_on <= (${today}::date - interval '30 months')::date
      group by at_18, at_24, at_30, before`,
  );

/** After how many whole months people reached a first outcome; who did not yet, counts until today. */
async function firstOutcomes(db: Db, filter: FigureFilter, today: string): Promise<FirstOutcome[]> {
  const rows = await rowsOf(
    db,
    sql<Tally & { time: number; outcome: number | null }>`
      with by_days as (
        select coalesce(first_on, ${today}::date) - started_on as days, first_outcome as outcome, ${caseTally(filter)}
        from figure_case where ${untilOf(filter)} and started_on <= ${today}::date
        group by 1, 2, before)
      select ceil(days / 30.4375)::int as time, outcome, before, sum(count)::int as count, sum(key) as key
      from by_days group by 1, 2, 3 order by 1, 2`,
  );
  return rows.map(({ outcome, ...row }) => ({
    ...row,
    cause: outcome === null ? null : (outcomes[outcome - 1] as Outcome),
  }));
}

const startedCounts = (db: Db, filter: FigureFilter): Promise<StartedCount[]> =>
  rowsOf(
    db,
    sql<StartedCount>`select extract(year from started_on)::int as year, fund, service, ${caseTally({})}
      from figure_case where ${casesOf(filter)} group by 1, 2, 3`,
  );

const recognisedCounts = (db: Db, filter: FigureFilter, today: string): Promise<RecognisedCount[]> =>
  rowsOf(
    db,
    sql<RecognisedCount>`
      with began as materialized (
        select extract(year from incapable_since)::int as year, regime, ${personTally}
        from figure_person where ${peopleOf(filter)} group by 1, 2
      ), change as (
        select extract(year from invalid_since)::int as year, regime, ${personTally}
        from figure_person where ${peopleOf(filter)} and invalid_since is not null group by 1, 2
        union all
        select year, regime, false, -count, -key from (
          select extract(year from greatest(ended_on, invalid_since))::int as year, regime, ${personTally}
          from figure_person where ${peopleOf(filter)} and invalid_since is not null and ended_on is not null
          group by 1, 2) as ended
      )
      select 'began' as what, year, regime, before, count, key from began
        where year < extract(year from ${today}::date)
      union all
      select 'invalid', y.year, r.regime, false,
        coalesce(sum(sum(c.count)) over (partition by r.regime order by y.year), 0)::int,
        coalesce(sum(sum(c.key)) over (partition by r.regime order by y.year), 0)
      from generate_series((select min(year) from began), extract(year from ${today}::date)::int - 1) as y (year)
      cross join (select distinct regime from began) r
      left join change c on c.year = y.year and c.regime = r.regime
      group by y.year, r.regime`,
  );

const between: Readonly<Record<Step, readonly [from: string, to: string, inTime?: string]>> = {
  contact: ["started_on", "contact_on", "contact_in_time"],
  engagement: ["contact_on", "engaged_on"],
  plan: ["engaged_on", "planned_on", "plan_in_time"],
  advice: ["project_on", "advised_on"],
  opinion: ["advised_on", "examined_on"],
  decision: ["examined_on", "decided_on"],
  training: ["decided_on", "training_on"],
};
const stepsAsked = Object.keys(between) as Step[];

async function timesOf(db: Db, filter: FigureFilter, step: Step): Promise<StepCount[]> {
  const [from, to, inTime] = between[step];
  const days = sql`(${sql.ref(to)} - ${sql.ref(from)})`;
  const rows = await rowsOf(
    db,
    sql<Omit<StepCount, "step">>`
      select ${days} as days, ${inTime ? sql.ref(inTime) : sql`null::boolean`} as "inTime", ${caseTally(filter)}
      from figure_case where ${untilOf(filter)} and ${days} >= 0 group by 1, 2, before`,
  );
  return rows.map((row) => ({ ...row, step }));
}

/** Of the calendar year before `today`: invalids on its last day, questionnaires that came back filled, declarations signed. */
const keyCounts = (db: Db, filter: FigureFilter, today: string): Promise<KeyCount[]> => {
  const year = Number(today.slice(0, 4)) - 1;
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
  return rowsOf(
    db,
    sql<KeyCount>`
      select 'invalids' as part, fund, ${personTally} from figure_person
        where ${peopleOf(filter)} and invalid_since < ${next}::date and coalesce(ended_on >= ${next}::date, true)
        group by fund
      union all
      select 'questionnaires', fund, ${personTally} from figure_person
        where ${peopleOf(filter)} and questionnaire_filled and questionnaire_on >= ${first}::date
          and questionnaire_on < ${next}::date
        group by fund
      union all
      select 'declarations', fund, ${caseTally(filter)} from figure_case
        where ${untilOf(filter)} and engaged_on >= ${first}::date and engaged_on < ${next}::date
        group by fund, before`,
  );
};
