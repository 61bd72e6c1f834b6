import type { Actor } from "../../access/roles.ts";
import { mayConnect } from "../../access/who-may-connect.ts";
import { refusalOf } from "../api/say-no.ts";
import { recordRefusal } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";

/** @throws Refused for whoever may not let programs in, and puts on record that they tried. */
export async function mustConnect({ db, now }: Reader, actor: Actor): Promise<void> {
  if (mayConnect(actor)) return;
  const { id, role, organisation } = actor;
  const about = { person_id: null, stream_id: null };
  const why = "not-this-role";
  await recordRefusal(db, { at: now(), actor: id, role, organisation, act: "connections", ...about, why });
  throw refusalOf({ kind: "not-you", why });
}
