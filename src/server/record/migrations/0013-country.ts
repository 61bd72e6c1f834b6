import { type Kysely, sql } from "kysely";

/**
 * For a country of trajectories. What a work list is narrowed and ordered by stands with who follows, so that a page of
 * it is one walk along an index; and what figures count stands in two narrow tables, one row for each trajectory and
 * each recognition. They are views: a record of before is filled by making them again (views/edition.ts).
 */
export const country = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table follows
        add column awaited text,
        add column due_on date,
        add column opened_on date,
        add column closed boolean not null default false,
        add column assigned text,
        add column stage text,
        add column route text;
      create index follows_mine on follows (organisation, role, due_on, opened_on, stream_id) where awaited is not null;
      create index follows_assigned on follows (organisation, role, assigned, due_on, opened_on, stream_id)
        where assigned is not null and awaited is not null;
      create index follows_open on follows (organisation, role, due_on, opened_on, stream_id) where not closed;
      create index follows_ended on follows (organisation, role, due_on, opened_on, stream_id) where closed;
      create index person_by_given_name on person (lower(given_name) text_pattern_ops);

      create table figure_case (
        stream_id uuid primary key,
        person_id uuid not null,
        fund text not null,
        service text,
        region text,
        regime text,
        way text not null,
        started_on date not null,
        ended_on date,
        at_18 smallint not null,
        at_24 smallint not null,
        at_30 smallint not null,
        first_on date,
        first_outcome smallint,
        contact_on date,
        contact_in_time boolean,
        engaged_on date,
        planned_on date,
        plan_in_time boolean,
        service_on date,
        project_on date,
        advised_on date,
        examined_on date,
        decided_on date,
        approved boolean,
        training_on date,
        succeeded_on date
      );
      create index figure_case_by_person on figure_case (person_id);
      create index figure_case_return on figure_case (started_on)
        include (at_18, at_24, at_30, region, fund, service, regime, way);

      create table figure_person (
        person_id uuid primary key,
        fund text not null,
        region text,
        regime text not null,
        incapable_since date not null,
        invalid_since date,
        ended_on date,
        questionnaire_on date,
        questionnaire_filled boolean,
        estimated_on date,
        category text,
        reductions smallint not null,
        suspensions smallint not null,
        partial_on date
      );
    `.execute(db);
  },
};
