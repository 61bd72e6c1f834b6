import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Figure, FigureName } from "../../figures/figure.ts";
import { fundingFigure } from "../../figures/funding.ts";
import type { KeyBase } from "../../figures/funding-key.ts";
import { processFigure } from "../../figures/process.ts";
import { type RecognisedCount, recognisedFigure } from "../../figures/recognised.ts";
import { type FirstOutcome, returnFigure } from "../../figures/return-figure.ts";
import type { ReturnCount } from "../../figures/return-to-work.ts";
import { type StartedCount, startedFigure } from "../../figures/started.ts";
import { type Step, type StepTimes, stepsFigure } from "../../figures/steps.ts";
import { type Outcome, outcomes } from "../../trajectory/ending/ending.ts";
import type { Database } from "../record/database.ts";
import { askAgreements } from "./agreements.ts";
import { askPassages } from "./ask-process.ts";
import { askStepFigure } from "./ask-steps.ts";
import { casesOf, type FigureFilter, peopleOf } from "./figure-filter.ts";
import "./tables.ts";

type Db = Kysely<Database>;
type Ask = (db: Db, filter: FigureFilter, today: string) => Promise<Figure>;

/** Each figure, counted over the people and trajectories of the filter as they stand on a day. */
export const askFigure: Readonly<Record<FigureName, Ask>> = {
  return: async (db, filter, today) => {
    const [counts, first] = await Promise.all([returnCounts(db, filter, today), firstOutcomes(db, filter, today)]);
    return returnFigure(counts, first);
  },
  started: async (db, filter) => startedFigure(await startedCounts(db, filter)),
  recognised: async (db, filter, today) => recognisedFigure(await recognisedCounts(db, filter, today)),
  steps: async (db, filter) => stepsFigure(await Promise.all(stepsAsked.map((step) => timesOf(db, filter, step)))),
  agreements: askAgreements,
  ...askStepFigure,
  process: async (db, filter) => {
    const { counted, passages } = await askPassages(db, filter);
    return processFigure(passages, counted, filter.detail || "main");
  },
  funding: async (db, filter, today) => fundingFigure(await keyBases(db, filter, today)),
};

async function rowsOf<Row>(db: Db, query: RawBuilder<Row>): Promise<Row[]> {
  return (await query.execute(db)).rows;
}

/** S3: the six outcomes at three moments, of the trajectories of which thirty months are over. */
export const returnCounts = (db: Db, filter: FigureFilter, today: string): Promise<ReturnCount[]> =>
  rowsOf(
    db,
    sql<ReturnCount>`select at_18 as "at18", at_24 as "at24", at_30 as "at30", count(*) as count from figure_case
      where ${casesOf(filter)} and started_on <= (${today}::date - interval '30 months')::date
      group by at_18, at_24, at_30`,
  );

/** After how many whole months people reached a first outcome; who did not yet, counts until today. */
async function firstOutcomes(db: Db, filter: FigureFilter, today: string): Promise<FirstOutcome[]> {
  const rows = await rowsOf(
    db,
    sql<{ time: number; outcome: number | null; count: number }>`
      with by_days as (
        select coalesce(first_on, ${today}::date) - started_on as days, first_outcome as outcome, count(*) as cases
        from figure_case where ${casesOf(filter)} and started_on <= ${today}::date
        group by 1, 2)
      select ceil(days / 30.4375)::int as time, outcome, sum(cases)::int as count
      from by_days group by 1, 2 order by 1, 2`,
  );
  return rows.map(({ time, outcome, count }) => ({
    time,
    cause: outcome === null ? null : (outcomes[outcome - 1] as Outcome),
    count,
  }));
}

const startedCounts = (db: Db, filter: FigureFilter): Promise<StartedCount[]> =>
  rowsOf(
    db,
    sql<StartedCount>`select extract(year from started_on)::int as year, fund, service, count(*) as count
      from figure_case where ${casesOf(filter)} group by 1, 2, 3`,
  );

const recognisedCounts = (db: Db, filter: FigureFilter, today: string): Promise<RecognisedCount[]> =>
  rowsOf(
    db,
    sql<RecognisedCount>`
      with change as materialized (
        select extract(year from incapable_since)::int as year, regime, count(*) as began, 0 as invalid
        from figure_person where ${peopleOf(filter)} group by 1, 2
        union all
        select extract(year from invalid_since)::int, regime, 0, count(*)
        from figure_person where ${peopleOf(filter)} and invalid_since is not null group by 1, 2
        union all
        select extract(year from greatest(ended_on, invalid_since))::int, regime, 0, -count(*)
        from figure_person where ${peopleOf(filter)} and invalid_since is not null and ended_on is not null group by 1, 2
      )
      select y.year, r.regime, coalesce(sum(c.began), 0)::int as began,
        coalesce(sum(sum(c.invalid)) over (partition by r.regime order by y.year), 0)::int as invalid
      from generate_series((select min(year) from change), extract(year from ${today}::date)::int - 1) as y (year)
      cross join (select distinct regime from change) r
      left join change c on c.year = y.year and c.regime = r.regime
      group by y.year, r.regime order by y.year, r.regime`,
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

async function timesOf(db: Db, filter: FigureFilter, step: Step): Promise<StepTimes> {
  const [from, to, inTime] = between[step];
  const days = sql`(${sql.ref(to)} - ${sql.ref(from)})`;
  const [kept, late] = inTime ? [sql`${sql.ref(inTime)}`, sql`not ${sql.ref(inTime)}`] : [sql`false`, sql`false`];
  const [row] = await rowsOf(
    db,
    sql<Omit<StepTimes, "step">>`
      select count(*) as count,
        percentile_disc(0.25) within group (order by ${days}) as quarter,
        percentile_disc(0.5) within group (order by ${days}) as median,
        percentile_disc(0.75) within group (order by ${days}) as "threeQuarters",
        count(*) filter (where ${kept}) as kept, count(*) filter (where ${late}) as late
      from figure_case where ${casesOf(filter)} and ${days} >= 0`,
  );
  return { step, ...(row ?? { count: 0, quarter: null, median: null, threeQuarters: null, kept: 0, late: 0 }) };
}

/** Of the calendar year before `today`: invalids on its last day, questionnaires that came back filled, declarations signed. */
export const keyBases = (db: Db, filter: FigureFilter, today: string): Promise<KeyBase[]> => {
  const year = Number(today.slice(0, 4)) - 1;
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
  return rowsOf(
    db,
    sql<KeyBase>`
      select p.fund,
        count(*) filter (where invalid_since < ${next}::date and coalesce(ended_on >= ${next}::date, true))::int as invalids,
        count(*) filter (where questionnaire_filled and questionnaire_filled_on >= ${first}::date
          and questionnaire_filled_on < ${next}::date)::int as questionnaires,
        coalesce(max(c.count), 0)::int as declarations
      from figure_person p
      left join (
        select fund, count(*) as count from figure_case
        where ${casesOf(filter)} and engaged_on >= ${first}::date and engaged_on < ${next}::date group by fund
      ) c on c.fund = p.fund
      where ${peopleOf({ region: filter.region, regime: filter.regime })}
      group by p.fund`,
  );
};
