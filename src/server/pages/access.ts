import { z } from "zod";
import { relations } from "../../access/relation.ts";
import { type Role, roles } from "../../access/roles.ts";
import { readsTheMatrix, readsTheReadings } from "../../access/tasks.ts";
import { mayRead } from "../../access/what-may-be-read.ts";
import { accessMatrix } from "../../screens/audit/access-matrix.ts";
import { AccessPage } from "../../screens/audit/access-page.tsx";
import { refuse } from "../api/refuse.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { purposeOf } from "../views/purpose-of.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const oneOf = <T extends string>(values: readonly [T, ...T[]]) => z.union([z.literal(""), z.enum(values)]).default("");
const parts = ["acts", "walls", "events", "money", "search", "places"] as const;

/** Who may do and read what, made anew from what decides; for whoever looks after that. */
export function accessPages(app: App, { reader }: PageParts): void {
  const schema = { querystring: z.object({ role: oneOf(roles), part: oneOf(parts) }) };
  app.get("/access", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = actorOn(request);
    if (!readsTheMatrix(actor)) await refuse(reader, actor, { act: "open-access", why: "not-this-role" });
    const { role, part } = request.query;
    return sendPage(reply, AccessPage, {
      frame: frameOf(request),
      nav: navOf(request),
      matrix: accessMatrix(),
      role: role || undefined,
      part: part || undefined,
      purpose: role ? purposeFor(role) : undefined,
    });
  });
}

/** Only of who reads files at all. */
function purposeFor(role: Role): string | undefined {
  const near = relations.find((relation) => mayRead({ role }, "identity", relation));
  if (near) return purposeOf({ role }, near);
  return readsTheReadings({ role, organisation: "riziv" }) ? "audit" : undefined;
}
