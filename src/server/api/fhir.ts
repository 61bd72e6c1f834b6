import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { isNationalNumber } from "../../trajectory/recognition/national-number.ts";
import type { Clock } from "../clock.ts";
import { resourcesOf, resourcesOfFile } from "../links/fhir/of-person.ts";
import { outcomeOf } from "../links/fhir/outcome.ts";
import { nationalNumberSystem, type Resource, type ResourceType, resourceTypes } from "../links/fhir/resource.ts";
import { capabilityStatement } from "../links/fhir/statement.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { problemOf } from "../web/errors.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";

const base = "/api/fhir/r4";
const tags = ["fhir"];
const inFhir = (schema: z.ZodType) => ({ content: { "application/fhir+json": { schema } } });
const anything = inFhir(z.looseObject({ resourceType: z.string() }));
const answers = {
  200: anything,
  400: anything,
  401: anything,
  403: anything,
  404: anything,
  429: anything,
  503: anything,
};
/** A uuid, alone or before the part of the trajectory that is meant. */
const id = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-[\w-]{1,40})?$/)
  .meta({ examples: ["0f8fad5b-d9cb-469f-a165-70867728950e"] });
const uuid = z.uuid();

/** FHIR R4, to read: the same files, by the same rights and with the same trace, as the pages. */
export function fhirRoutes(app: App, reader: Reader, clock: Clock, publicUrl: URL): void {
  const { origin } = publicUrl;
  app.setErrorHandler((error: FastifyError, request, reply) => sendFault(error, request, reply));
  const asked = async (request: FastifyRequest) => ({
    actor: actorOn(request),
    day: await clock.today(),
    language: request.language,
    origin,
  });

  const metadata = { tags, operationId: "fhir-metadata", summary: "What this FHIR server can do", security: [] };
  app.get(
    `${base}/metadata`,
    { schema: { ...metadata, response: { 200: anything, 503: anything } } },
    async (_request, reply) => send(reply, capabilityStatement(origin)),
  );

  for (const type of resourceTypes) {
    const name = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
    const read = {
      tags,
      operationId: `fhir-read-${name}`,
      summary: `One ${type}, as far as I may see it; my reading is recorded`,
    };
    const schema = { ...read, params: z.object({ id }), response: answers };
    app.get(`${base}/${type}/:id`, { onRequest: requireActor, schema }, async (request, reply) => {
      const stream = request.params.id.slice(0, 36);
      const made =
        type === "Patient"
          ? await resourcesOf(reader, { person: stream }, await asked(request))
          : await resourcesOfFile(reader, stream, await asked(request));
      const found = made?.find((one) => one.resourceType === type && one.id === request.params.id);
      if (!found) throw notFound();
      return send(reply, found);
    });

    const search = {
      tags,
      operationId: `fhir-search-${name}`,
      summary: `Every ${type} of one person, as far as I may see it; my reading is recorded`,
      querystring: type === "Patient" ? ofPatient : ofOthers,
      response: answers,
    };
    app.get(`${base}/${type}`, { onRequest: requireActor, schema: search }, async (request, reply) => {
      const by = personIn(request.query);
      if (!by) throw noPerson(type);
      const made = (await resourcesOf(reader, by, await asked(request))) ?? [];
      return send(
        reply,
        bundle(
          made.filter(({ resourceType }) => resourceType === type),
          origin,
          request.url,
        ),
      );
    });
  }
}

const ofPatient = z.strictObject({ _id: z.string().optional(), identifier: z.string().optional() });
const ofOthers = z.strictObject({ patient: z.string().optional() });

function personIn(query: { _id?: string; identifier?: string; patient?: string }) {
  const { _id, identifier, patient } = query;
  const person = _id ?? patient?.replace(/^Patient\//, "");
  if (person !== undefined) return uuid.safeParse(person).success ? { person } : undefined;
  const [system, number = ""] = identifier?.includes("|")
    ? identifier.split("|", 2)
    : [nationalNumberSystem, identifier];
  return system === nationalNumberSystem && isNationalNumber(number) ? { nationalNumber: number } : undefined;
}

const bundle = (found: readonly Resource[], origin: string, url: string) => ({
  resourceType: "Bundle",
  type: "searchset",
  total: found.length,
  link: [{ relation: "self", url: origin + url }],
  ...(found.length > 0 && {
    entry: found.map((resource) => ({
      fullUrl: `${origin}${base}/${resource.resourceType}/${resource.id}`,
      resource,
      search: { mode: "match" },
    })),
  }),
});

const send = (reply: FastifyReply, resource: object) =>
  reply.type("application/fhir+json; charset=utf-8").send(JSON.stringify(resource) as never);

const notFound = () => new Refused(404, "not-found", said.notFound);
const noPerson = (type: ResourceType) =>
  new Refused(400, "faults", said.faults, () => ({
    errors: [{ field: type === "Patient" ? "identifier" : "patient", message: "one person" }],
  }));

/** What went wrong, as FHIR says it. */
function sendFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(error, request.language);
  if (problem.status >= 500) request.log.error({ err: error }, "broken");
  return send(reply.code(problem.status), outcomeOf(problem));
}
