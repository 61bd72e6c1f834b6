import type { FastifyRequest } from "fastify";
import { isAssigned } from "../../access/who-is-assigned.ts";
import { refusalOf } from "../api/say-no.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import type { TeamActor } from "../views/team.ts";

/** Whoever asks, where their role shares its work in lists. @throws a refusal for every other role */
export function teamActor(request: FastifyRequest): TeamActor {
  const actor = actorOn(request);
  if (!isAssigned(actor.role)) throw refusalOf({ kind: "not-you", why: "not-this-role" });
  return { ...actor, role: actor.role };
}
