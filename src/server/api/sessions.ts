import { z } from "zod";
import { relationToSession } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { withTrainings } from "../council/trainings.ts";
import { seenBy } from "../record/seen-by.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { agenda, sessions } from "../views/council.ts";
import type { Reader } from "../views/file.ts";
import type { App } from "../web/request.ts";
import { problems } from "./contract/problem-schema.ts";
import { inKey, linkNext, listPages, nextPage, pageAsked } from "./list-pages.ts";
import { refusalOf } from "./say-no.ts";

const sessionPages = listPages("sessions", z.strictObject({ on: inKey.day(), session: z.uuid() }));
const agendaPages = listPages("agenda", z.strictObject({ at: z.number(), project: inKey.text(60) }));

const session = z.object({
  session: z.uuid(),
  on: z.iso.date(),
  place: z.string(),
  status: z.string(),
  dossiers: z.int(),
  decided: z.int(),
  frozen: z.int().describe("How many dossiers the frozen bundle holds"),
});
const item = z.object({
  stream: z.uuid().describe("The trajectory"),
  person: z.uuid(),
  project: z.string(),
  reference: z.string(),
  name: z.string(),
  training: z.string(),
  opinion: z.string().nullable(),
  decision: z.string().nullable(),
  version: z.int().describe("Of the trajectory, as it stands now"),
});

/** The Council over HTTP, for those who sit in it and those whose dossiers come to it. */
export function sessionRoutes(app: App, reader: Pick<Reader, "db" | "keys">): void {
  const { db } = reader;
  app.get(
    "/api/sessions",
    {
      onRequest: requireActor,
      schema: {
        tags: ["reading"],
        operationId: "sessions",
        summary: "The sessions of the Council, the latest first",
        querystring: z.object(pageAsked()),
        response: { 200: z.object({ sessions: z.array(session), next: nextPage }), ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = sessionPages.after(cursor);
      const found = await seenBy(db, mustSit(actorOn(request)), (seen) => sessions(seen, { size: limit + 1, after }));
      const { rows, next } = sessionPages.of(found, limit, ({ on, session }) => ({ on, session }));
      linkNext(request, reply, next);
      return reply.send({ sessions: rows, next });
    },
  );

  app.get(
    "/api/sessions/:session",
    {
      onRequest: requireActor,
      schema: {
        tags: ["reading"],
        operationId: "agenda",
        summary: "The dossiers on the agenda of a session, in the order in which they were put on it",
        params: z.object({ session: z.uuid() }),
        querystring: z.object(pageAsked()),
        response: { 200: z.object({ agenda: z.array(item), next: nextPage }), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = agendaPages.after(cursor);
      const page = { size: limit + 1, after };
      const found = await seenBy(db, mustSit(actorOn(request)), (seen) => agenda(seen, request.params.session, page));
      const { rows, next } = agendaPages.of(found, limit, ({ at, project }) => ({ at, project }));
      linkNext(request, reply, next);
      const dossiers = await withTrainings(reader, rows);
      return reply.send({ agenda: dossiers.map(({ at: _, ...one }) => one), next });
    },
  );
}

function mustSit(actor: Actor): Actor {
  if (relationToSession(actor) === "none") throw refusalOf({ kind: "not-you", why: "not-this-person" });
  return actor;
}
