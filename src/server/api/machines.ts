import { z } from "zod";
import { funds, partners, preventionServices, roles, services } from "../../access/roles.ts";
import { typed } from "../../trajectory/inputs.ts";
import { addMachine, type MachineRole, machines, renewSecret, revokeMachine } from "../links/machines.ts";
import { mustConnect } from "../links/may-connect.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { problems } from "./contract/problem-schema.ts";
import { inKey, linkNext, listPages, nextPage, pageAsked } from "./list-pages.ts";
import { grantable } from "./scopes-of-api.ts";

const role = z.enum(roles).exclude(["insured-person", "representative", "administrator"]);
const organisation = z.enum([...funds, ...services, ...partners, ...preventionServices, "riziv"]);
const machine = z.object({
  id: z.string(),
  name: z.string(),
  role,
  organisation,
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});
const programPages = listPages("programs", z.strictObject({ createdAt: inKey.moment(), id: inKey.text(100) }));
const params = z.object({ id: z.string().max(100) });
const notFound = () => new Refused(404, "not-found", said.notFound);

/** Which programs may come in, for which organisation, in which role, and for what. */
export function machineRoutes(app: App, reader: Reader): void {
  const { db, now } = reader;
  const tags = ["programs"];
  app.get(
    "/api/programs",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "programs",
        summary: "Every program that was let in, the first one first, with what each was let in for",
        querystring: z.object(pageAsked()),
        response: {
          200: z.object({ programs: z.array(machine), scopes: z.array(z.string()), next: nextPage }),
          ...problems(400, 401, 403),
        },
      },
    },
    async (request, reply) => {
      await mustConnect(reader, actorOn(request));
      const { limit, cursor } = request.query;
      const found = (await machines(db, { size: limit + 1, after: programPages.after(cursor) })).map(
        ({ createdAt, revokedAt, ...row }) => ({
          ...row,
          role: row.role as MachineRole,
          scopes: [...row.scopes],
          createdAt: createdAt.toISOString(),
          revokedAt: revokedAt?.toISOString() ?? null,
        }),
      );
      const { rows, next } = programPages.of(found, limit, ({ createdAt, id }) => ({ createdAt, id }));
      linkNext(request, reply, next);
      return reply.send({ programs: rows, scopes: [...grantable(app)], next });
    },
  );

  app.post(
    "/api/programs",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "let-program-in",
        summary: "Let a program in; its secret is in the answer and nowhere else",
        body: z.strictObject({
          name: typed()
            .min(3)
            .max(80)
            .meta({ examples: ["Case system of fund 100"] }),
          role,
          organisation,
          scopes: z
            .array(z.string())
            .min(1)
            .max(200)
            .meta({ examples: [["view:events", "act:write-note"]] }),
        }),
        response: { 200: z.object({ id: z.string(), secret: z.string() }), ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const actor = actorOn(request);
      await mustConnect(reader, actor);
      const known = grantable(app);
      const index = request.body.scopes.findIndex((scope) => !known.has(scope));
      if (index >= 0)
        throw new Refused(400, "faults", said.faults, (language) => ({
          errors: [{ field: `scopes.${index}`, message: said.unknownScope.detail[language] }],
        }));
      return reply.send(await addMachine(db, request.body, actor.id, now()));
    },
  );

  app.post(
    "/api/programs/:id/secret",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "renew-program-secret",
        summary: "Another secret for a program; the one before it ends a day later",
        params,
        response: { 200: z.object({ secret: z.string() }), ...problems(401, 403, 404) },
      },
    },
    async (request, reply) => {
      await mustConnect(reader, actorOn(request));
      const secret = await renewSecret(db, request.params.id, now());
      if (secret === undefined) throw notFound();
      return reply.send({ secret });
    },
  );

  app.delete(
    "/api/programs/:id",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "end-program",
        summary: "End a program and all its tokens, now",
        params,
        response: { 204: z.null(), ...problems(401, 403, 404) },
      },
    },
    async (request, reply) => {
      await mustConnect(reader, actorOn(request));
      if (!(await revokeMachine(db, request.params.id, now()))) throw notFound();
      return reply.code(204).send(null);
    },
  );
}
