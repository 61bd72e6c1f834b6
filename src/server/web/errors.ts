import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { ZodError } from "zod";
import type { Role } from "../../access/roles.ts";
import type { Frame } from "../../screens/parts/frame.ts";
import type { NavItem } from "../../screens/parts/section-nav.tsx";
import { type Issue, sayFaults } from "../../words/faults.ts";
import type { Language } from "../../words/language.ts";
import { navOf } from "../pages/nav.ts";
import { isNeverText } from "../record/never-text.ts";
import { isOutOfReach } from "../record/out-of-reach.ts";
import { frameOf } from "./frame.ts";
import { type Problem, problem, Refused } from "./problem.ts";
import { said } from "./problems.ts";

/** Who meets a problem, and where they can go from it. */
export type Reader = {
  role: Role | null;
  nav: readonly NavItem[];
  /** The page itself, to ask for once more: not for what was sent, which would be sent twice. */
  again?: string;
  /** Of whoever is not signed in: where they do so, and come back to this page from. */
  signIn?: string;
};

/** Draws the page for a problem, as complete HTML; the frame knows the language and who is signed in. */
export type RenderError = (problem: Problem, frame: Frame, reader?: Reader) => string;

/** Whether whoever asks is a person with a browser, and not a program. */
export const wantsPage = (request: FastifyRequest): boolean =>
  !request.url.startsWith("/api/") && (request.headers.accept ?? "").includes("text/html");

/** One place where anything that goes wrong becomes an answer: a page for a person, a problem document for a program. */
export function answerErrors(app: FastifyInstance, renderError: RenderError): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const what = problemOf(error, request.language);
    if (what.status >= 500) request.log.error({ err: error }, "broken");
    return sendProblem(what, request, reply, renderError);
  });
}

export function sendProblem(what: Problem, request: FastifyRequest, reply: FastifyReply, renderError: RenderError) {
  reply.code(what.status).header("cache-control", "no-store");
  if (what.status === 503) reply.header("retry-after", "30");
  tellWhenAgain(what, reply);
  const named = { ...what, instance: `urn:uuid:${request.id}` };
  if (wantsPage(request)) {
    return reply.type("text/html; charset=utf-8").send(renderError(named, frameOf(request), readerOf(request)));
  }
  const body = JSON.stringify(named);
  return reply.type("application/problem+json; charset=utf-8").send(body);
}

/** Of what says itself how many seconds it takes; the limits on requests say it beside the problem. */
export function tellWhenAgain({ retryAfter }: Problem, reply: FastifyReply): void {
  if (retryAfter !== undefined) reply.header("retry-after", String(retryAfter));
}

function readerOf(request: FastifyRequest): Reader {
  const { actor, method, url } = request;
  return {
    role: actor?.role ?? null,
    nav: navOf(request),
    again: method === "GET" ? url : undefined,
    signIn: actor ? undefined : `/sign-in?to=${encodeURIComponent(url)}`,
  };
}

/** What an error is to the reader. What we did not expect says nothing about itself. */
export function problemOf(error: FastifyError | ZodError | Refused, language: Language): Problem {
  if (error instanceof Refused) return error.in(language);
  if (error instanceof ZodError) return faults(error.issues, language);
  if (hasZodFastifySchemaValidationErrors(error)) {
    // An identifier in the address that cannot exist is an address that does not exist.
    if (error.validationContext === "params") return problem(404, "not-found", said.notFound, language);
    return faults(error.validation.map(issueOf), language);
  }
  switch (error.statusCode) {
    case 404:
      return problem(404, "not-found", said.notFound, language);
    case 413:
      return problem(413, "too-large", said.tooLarge, language);
    case 415:
      return problem(415, "unsupported-type", said.unsupported, language);
    case 429:
      return problem(429, "too-many-requests", said.tooMany, language);
    default:
      break;
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return problem(error.statusCode, "malformed", said.malformed, language);
  }
  if (isNeverText(error)) return problem(400, "malformed", said.malformed, language);
  if (isOutOfReach(error)) return problem(503, "not-now", said.notNow, language);
  return problem(500, "broken", said.broken, language);
}

const faults = (issues: readonly Issue[], language: Language): Problem =>
  problem(400, "faults", said.faults, language, { errors: sayFaults(issues, language) });

function issueOf(fault: { keyword: string; instancePath: string; message?: string; params: object }): Issue {
  const path = fault.instancePath.split("/").filter((step) => step !== "");
  return { ...fault.params, code: fault.keyword, path, message: fault.message ?? "" };
}
