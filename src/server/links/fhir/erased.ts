import { relationOf } from "../../../access/relation.ts";
import type { Actor } from "../../../access/roles.ts";
import { mayRead } from "../../../access/what-may-be-read.ts";
import { followersOfPerson } from "../../door/find.ts";
import type { Reader } from "../../views/file.ts";

/** Whether this was of somebody whose file was erased; only for who followed them, to anybody else it never was. */
export async function wasErased({ db }: Reader, actor: Actor, stream: string): Promise<boolean> {
  const file = await db.selectFrom("trajectory").select("person_id").where("stream_id", "=", stream).executeTakeFirst();
  const person = file?.person_id ?? stream;
  const recognition = await db
    .selectFrom("recognition")
    .select("state")
    .where("person_id", "=", person)
    .executeTakeFirst();
  const { erasedOn } = (recognition?.state ?? {}) as { erasedOn?: string };
  if (erasedOn === undefined) return false;
  return mayRead(actor, "social", relationOf(actor, { person, followers: await followersOfPerson(db, person) }));
}
