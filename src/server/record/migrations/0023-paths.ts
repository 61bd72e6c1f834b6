import { type Kysely, sql } from "kysely";

/**
 * What figures count beside the days of a trajectory: the steps that it took, by number, with their days; who it waited
 * for; the legal terms that were answered; of a recognition its sanctions one by one, and the work that was declared.
 * Lists of one length stand beside each other. A record of before is filled by making its views again (views/edition.ts).
 */
export const paths = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table figure_case
        add column path smallint[] not null default '{}',
        add column path_on date[] not null default '{}',
        add column waited_who text[] not null default '{}',
        add column waited_days integer[] not null default '{}',
        add column waits_from date[] not null default '{}',
        add column terms text[] not null default '{}',
        add column terms_on date[] not null default '{}',
        add column terms_days integer[] not null default '{}',
        add column terms_in_time boolean[] not null default '{}';

      alter table figure_person
        add column questionnaire_filled_on date,
        add column sanction_kind text[] not null default '{}',
        add column sanction_breach text[] not null default '{}',
        add column sanction_from date[] not null default '{}',
        add column sanction_until date[] not null default '{}',
        add column resumed_nature text[] not null default '{}',
        add column resumed_on date[] not null default '{}',
        add column resumed_answer text[] not null default '{}',
        add column terms text[] not null default '{}',
        add column terms_on date[] not null default '{}',
        add column terms_days integer[] not null default '{}',
        add column terms_in_time boolean[] not null default '{}';
    `.execute(db);
  },
};
