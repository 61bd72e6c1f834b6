import type { FastifyRequest } from "fastify";
import { maySeeFigures } from "../../access/who-may-see-figures.ts";
import { refusalOf } from "../api/say-no.ts";
import { recordRefusal } from "../record/reads.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";

/** Whoever may not see the figures is refused, and that is put on record. */
export async function mustSeeFigures(reader: Reader, request: FastifyRequest): Promise<void> {
  const { id: actor, role, organisation } = actorOn(request);
  if (maySeeFigures({ role, organisation })) return;
  const attempt = { actor, role, organisation, act: "figures", person_id: null, stream_id: null };
  await recordRefusal(reader.db, { at: reader.now(), ...attempt, why: "not-this-role" });
  throw refusalOf({ kind: "not-you", why: "not-this-role" });
}
