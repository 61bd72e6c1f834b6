import type { FastifyRequest } from "fastify";
import { maySeeFigures } from "../../access/tasks.ts";
import { refuse } from "../api/refuse.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";

/** Whoever may not see the figures is refused, and that is put on record. */
export async function mustSeeFigures(reader: Reader, request: FastifyRequest): Promise<void> {
  const actor = actorOn(request);
  if (!maySeeFigures(actor)) await refuse(reader, actor, { act: "figures", why: "not-this-role" });
}
