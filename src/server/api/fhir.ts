import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import type { Clock } from "../clock.ts";
import { wasErased } from "../links/fhir/erased.ts";
import { resourcesOf, resourcesOfFile } from "../links/fhir/of-person.ts";
import { outcomeOf } from "../links/fhir/outcome.ts";
import { type Resource, type ResourceType, resourceTypes } from "../links/fhir/resource.ts";
import {
  type Asked,
  askedOfOthers,
  askedOfPatient,
  fitting,
  personIn,
  sentOfPatient,
  unknownIn,
  usedIn,
} from "../links/fhir/searching.ts";
import { bundleShape, outcomeShape, shapes, statementShape } from "../links/fhir/shapes.ts";
import { capabilityStatement } from "../links/fhir/statement.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { problemOf, tellWhenAgain } from "../web/errors.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { listPages } from "./list-pages.ts";

const base = "/api/fhir/r4";
const tags = ["fhir"];
const inFhir = (schema: z.ZodType) => ({ content: { "application/fhir+json": { schema } } });
const outcome = inFhir(outcomeShape);
const noes = { 400: outcome, 401: outcome, 403: outcome, 406: outcome, 429: outcome, 503: outcome };
const fhirId = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/);
const format = z.looseObject({ _format: z.string().max(100).optional() });
const ifNoneMatch = z
  .string()
  .max(200)
  .optional()
  .describe("The ETag of what is known already; 304 where it is still so");

/** FHIR R4, to read: the same files, by the same rights and with the same trace, as the pages. */
export function fhirRoutes(app: App, reader: Reader, clock: Clock, publicUrl: URL): void {
  const { origin } = publicUrl;
  app.setErrorHandler((error: FastifyError, request, reply) => sendFault(error, request, reply));
  app.addHook("preValidation", async (request) => mustTakeJson(request));
  const asked = async (request: FastifyRequest) => ({
    actor: actorOn(request),
    day: await clock.today(),
    language: request.language,
    origin,
  });
  /** Everything that a file or a person is made into, where this id is of one of them. */
  const around = async (type: ResourceType, id: string, request: FastifyRequest) => {
    const stream = z.uuid().safeParse(id.slice(0, 36)).data;
    if (stream === undefined) return [];
    return (
      (type === "Patient"
        ? await resourcesOf(reader, { person: stream }, await asked(request))
        : await resourcesOfFile(reader, stream, await asked(request))) ?? []
    );
  };

  const metadata = { tags, operationId: "fhir-metadata", summary: "What this FHIR server can do", security: [] };
  const told = { 200: inFhir(statementShape), 406: outcome, 503: outcome };
  app.get(
    `${base}/metadata`,
    { schema: { ...metadata, querystring: format, response: told } },
    async (_request, reply) => send(reply, capabilityStatement(origin)),
  );

  for (const type of resourceTypes) {
    const name = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
    const read = {
      tags,
      operationId: `fhir-read-${name}`,
      summary: `One ${type}, as far as I may see it; my reading is recorded`,
      params: z.object({ id: fhirId.meta({ examples: ["0f8fad5b-d9cb-469f-a165-70867728950e"] }) }),
      querystring: format,
      headers: z.object({ "if-none-match": ifNoneMatch }),
      response: { 200: inFhir(shapes[type]), 304: z.null(), ...noes, 404: outcome, 410: outcome },
    };
    app.get(`${base}/${type}/:id`, { onRequest: requireActor, schema: read }, async (request, reply) => {
      const made = await around(type, request.params.id, request);
      const found = made.find((one) => one.resourceType === type && one.id === request.params.id);
      if (!found) throw await goneOrNotThere(reader, actorOn(request), request.params.id);
      return sendOne(reply, found, request.headers["if-none-match"]);
    });

    const pages = listPages(`fhir ${type}`, z.strictObject({ id: fhirId }));
    const search = {
      tags,
      operationId: `fhir-search-${name}`,
      summary: `Every ${type} of one person, as far as I may see it; my reading is recorded`,
      description:
        "What else stands in the address is left out, and out of the link of the page itself; with `Prefer: handling=strict` it is a 400.",
      querystring: type === "Patient" ? askedOfPatient : askedOfOthers,
      headers: z.object({ prefer: z.string().max(200).optional() }),
      response: { 200: inFhir(bundleShape(type)), ...noes },
    };
    const answer = async (query: Asked, request: FastifyRequest, reply: FastifyReply) => {
      if (/handling\s*=\s*strict/.test(`${request.headers.prefer}`)) refuseUnknown(unknownIn(query, type));
      const by = personIn(query, type, origin + base);
      const ids = by ? undefined : type === "Patient" ? undefined : query._id?.split(",").slice(0, 20);
      if (!by && !ids) throw faults([type === "Patient" ? "_id" : "patient"], "one person");
      const made = by
        ? ((await resourcesOf(reader, by, await asked(request))) ?? [])
        : (await Promise.all(oneOfEach(ids ?? []).map((id) => around(type, id, request)))).flat();
      const found = fitting(made, query, type);
      if (!found) throw faults(["_lastUpdated"], "2026-03-02, ge2026-03-02T09:30:00Z");
      const after = pages.after(query.cursor)?.id;
      const rest = after === undefined ? found : found.filter(({ id }) => id > after);
      const { rows, next } = pages.of(rest, query._count, ({ id }) => ({ id }));
      const named = query.identifier === undefined ? query : { ...query, _id: found[0]?.id };
      return send(reply, bundle(type, { rows, next, total: found.length }, named, origin));
    };
    app.get(`${base}/${type}`, { onRequest: requireActor, schema: search }, async (request, reply) => {
      const query = request.query as Asked;
      if (type === "Patient" && query.identifier !== undefined)
        throw faults(["identifier"], `POST ${base}/Patient/_search: a national number stands in no address`);
      return answer(query, request, reply);
    });
    const { querystring: _, ...sent } = search;
    const posted = {
      ...sent,
      operationId: `${search.operationId}-by-post`,
      consumes: ["application/x-www-form-urlencoded"],
      body: type === "Patient" ? sentOfPatient : askedOfOthers,
    };
    app.post(`${base}/${type}/_search`, { onRequest: requireActor, schema: posted }, async (request, reply) =>
      answer(request.body as Asked, request, reply),
    );
  }
}

async function goneOrNotThere(reader: Reader, actor: Actor, id: string): Promise<Refused> {
  const stream = z.uuid().safeParse(id.slice(0, 36)).data;
  const gone = stream !== undefined && (await wasErased(reader, actor, stream));
  return gone ? new Refused(410, "erased", said.erased) : new Refused(404, "not-found", said.notFound);
}

/** One id of each file that is named. */
const oneOfEach = (ids: readonly string[]) => [...new Map(ids.map((id) => [id.slice(0, 36), id])).values()];

type Page = { rows: readonly Resource[]; next: string | null; total: number };
function bundle(type: ResourceType, { rows, next, total }: Page, asked: Asked, origin: string) {
  const used = usedIn(asked, type);
  const at = (more: URLSearchParams) => `${origin}${base}/${type}?${more}`;
  const link = [{ relation: "self", url: at(used) }];
  if (next !== null && asked._count > 0) {
    const further = new URLSearchParams(used);
    further.set("cursor", next);
    link.push({ relation: "next", url: at(further) });
  }
  const entry = rows.map((resource) => ({
    fullUrl: `${origin}${base}/${type}/${resource.id}`,
    resource,
    search: { mode: "match" },
  }));
  return { resourceType: "Bundle", type: "searchset", total, link, ...(entry.length > 0 && { entry }) };
}

/** A weak tag: another language says the same in other words. */
function sendOne(reply: FastifyReply, resource: Resource, known: string | undefined) {
  const { versionId, lastUpdated } = resource.meta;
  const tag = `W/"${versionId}"`;
  reply.header("etag", tag).header("last-modified", new Date(lastUpdated).toUTCString());
  const opaque = (one: string) => one.trim().replace(/^W\//, "");
  const is = known?.split(",").some((one) => one.trim() === "*" || opaque(one) === opaque(tag));
  return is ? reply.code(304).send() : send(reply, resource);
}

const send = (reply: FastifyReply, resource: object) =>
  reply.type("application/fhir+json; charset=utf-8").send(JSON.stringify(resource) as never);

const json = /^(json|text\/json|application\/(fhir\+)?json)$/;
/** `_format` counts before the head (R4, 3.1.0.1.11). @throws Refused 406 for who takes XML alone */
function mustTakeJson({ query, headers }: FastifyRequest): void {
  const { _format } = query as { _format?: unknown };
  const taken = (headers.accept ?? "*/*").split(",").map((one) => one.split(";", 1)[0]?.trim() ?? "");
  const fits =
    _format === undefined
      ? taken.some((one) => json.test(one) || one === "*/*" || one === "application/*")
      : typeof _format === "string" && json.test(_format.split(";", 1)[0]?.replace(" ", "+") ?? "");
  if (!fits) throw new Refused(406, "unsupported-type", said.unsupported);
}

const faults = (fields: readonly string[], message: string) =>
  new Refused(400, "faults", said.faults, () => ({ errors: fields.map((field) => ({ field, message })) }));
function refuseUnknown(names: readonly string[]): void {
  if (names.length > 0) throw faults(names, "unknown parameter");
}

/** What went wrong, as FHIR says it. */
function sendFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(error, request.language);
  if (problem.status >= 500) request.log.error({ err: error }, "broken");
  tellWhenAgain(problem, reply);
  return send(reply.code(problem.status), outcomeOf(problem));
}
