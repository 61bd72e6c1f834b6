import { type Kysely, sql } from "kysely";

/** Who opened a file without following the person, until when and why. */
export const glass = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table glass (
        id uuid primary key,
        stream_id uuid not null,
        person_id uuid not null,
        actor text not null,
        role text not null,
        organisation text not null,
        broken_on date not null,
        until date not null,
        purpose text not null,
        reason text not null,
        conclusion text,
        remark text,
        looked_into_by text,
        looked_into_on date
      );
      create index glass_by_stream on glass (stream_id);
      create index glass_by_person on glass (person_id);
      create index glass_by_day on glass (broken_on);
    `.execute(db);
  },
};
