import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Follower } from "../../trajectory/followers.ts";
import { digitsOf } from "../../trajectory/recognition/national-number.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { followersByRecognition } from "../bulk/dossier.ts";
import type { Database } from "../record/database.ts";
import { kept } from "../record/kept-statements.ts";

/** Who a trajectory is about and who follows it, from the views; undefined when there is no such trajectory. */
export async function findTrajectory(db: Kysely<Database>, stream: string) {
  const { rows } = await sql<{ person: string; followers: readonly Follower[] }>`${kept}
    select t.person_id as person, coalesce((select json_agg(json_build_object('organisation', f.organisation, 'role', f.role))
      from follows f where f.stream_id = t.stream_id), '[]') as followers
    from trajectory t where t.stream_id = ${stream}`.execute(db);
  return rows[0];
}

/** By id, or by national number however it was typed; undefined when nobody has it. */
export async function findPerson(
  db: Kysely<Database>,
  { person, nationalNumber }: { person?: string; nationalNumber?: string },
): Promise<string | undefined> {
  if (person !== undefined) {
    const row = await db.selectFrom("person").select("id").where("id", "=", person).executeTakeFirst();
    return row?.id;
  }
  if (nationalNumber === undefined) return undefined;
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("national_number", "=", digitsOf(nationalNumber))
    .executeTakeFirst();
  return row?.id;
}

/** Who follows a person by what the fund recognised: the fund, and the prevention service of the employer. */
export async function followersOfPerson(db: Kysely<Database>, person: string): Promise<readonly Follower[]> {
  const row = await db.selectFrom("recognition").select("state").where("person_id", "=", person).executeTakeFirst();
  if (!row) return [];
  return followersByRecognition(row.state as unknown as Recognition);
}

export const newId = (): string => randomUUID();
