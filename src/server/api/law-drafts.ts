import { z } from "zod";
import type { Law } from "../../law/kernel/rule.ts";
import { type Draft, draftOf, draftsOf, forgetDraft, keepDraft } from "../law-change/drafts.ts";
import { mustWeighTheLaw } from "../law-change/weigh.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { problems } from "./contract/problem-schema.ts";
import { inKey, linkNext, listPages, nextPage, pageAsked } from "./list-pages.ts";

const draftPages = listPages("law-drafts", z.strictObject({ title: inKey.text(1000), id: z.uuid() }));
const params = z.object({ draft: z.uuid() });
const body = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .meta({ examples: ["Two months"] }),
  /** As CSV: name,since,until,value. */
  changes: z
    .string()
    .max(5000)
    .meta({ examples: ["first-contact-months,2027-01-01,,2"] }),
});
const draft = z.object({
  id: z.uuid(),
  title: z.string(),
  changes: z.string(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
});
const say = ({ changedAt, ...rest }: Draft) => ({ ...rest, changedAt: changedAt.toISOString() });

/** Changes of the law that are kept before they are in force. `read` refuses those that cannot be read. */
export function lawDraftRoutes(app: App, reader: Reader, read: (changes: string) => Law): void {
  const { db, now } = reader;
  const about = { tags: ["law"] };

  app.get(
    "/api/law-drafts",
    {
      onRequest: requireActor,
      schema: {
        ...about,
        operationId: "law-drafts",
        summary: "The drafts, by title",
        querystring: z.object(pageAsked()),
        response: { 200: z.object({ drafts: z.array(draft), next: nextPage }), ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      await mustWeighTheLaw(reader, actorOn(request));
      const { limit, cursor } = request.query;
      const found = await draftsOf(db, { size: limit + 1, after: draftPages.after(cursor) });
      const { rows, next } = draftPages.of(found, limit, ({ title, id }) => ({ title, id }));
      linkNext(request, reply, next);
      return reply.send({ drafts: rows.map(say), next });
    },
  );

  app.post(
    "/api/law-drafts",
    {
      onRequest: requireActor,
      schema: {
        ...about,
        operationId: "keep-law-draft",
        summary: "Keeps changes as a draft, which is in force for nobody",
        body,
        response: { 201: draft, ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const actor = actorOn(request);
      await mustWeighTheLaw(reader, actor);
      read(request.body.changes);
      return reply.code(201).send(say(await keepDraft(db, actor, { ...request.body, at: now() })));
    },
  );

  app.put(
    "/api/law-drafts/:draft",
    {
      onRequest: requireActor,
      schema: {
        ...about,
        operationId: "change-law-draft",
        summary: "Keeps a draft as it is now",
        params,
        body,
        response: { 200: draft, ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const actor = actorOn(request);
      await mustWeighTheLaw(reader, actor);
      const { draft: id } = request.params;
      if (!(await draftOf(db, id))) throw new Refused(404, "not-found", said.notFound);
      read(request.body.changes);
      return reply.send(say(await keepDraft(db, actor, { id, ...request.body, at: now() })));
    },
  );

  app.delete(
    "/api/law-drafts/:draft",
    {
      onRequest: requireActor,
      schema: {
        ...about,
        operationId: "delete-law-draft",
        summary: "Deletes a draft",
        params,
        response: { 204: z.null(), ...problems(401, 403, 404) },
      },
    },
    async (request, reply) => {
      await mustWeighTheLaw(reader, actorOn(request));
      if (!(await forgetDraft(db, request.params.draft))) throw new Refused(404, "not-found", said.notFound);
      return reply.code(204).send(null);
    },
  );
}
