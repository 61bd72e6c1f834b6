import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";

type Described = { url: string; schema?: unknown };

/**
 * The scope that a program needs for an address of the API: `act:sign-engagement`, `view:work-list`. It is the name of the
 * operation, so that a new act or view has one the day it is there. What has no name is not for programs.
 */
export function scopeOf({ url, schema }: Described): string | undefined {
  const { operationId } = (schema ?? {}) as { operationId?: string };
  if (!url.startsWith("/api/") || operationId === undefined) return undefined;
  return `${url.startsWith("/api/acts/") ? "act" : "view"}:${operationId}`;
}

/** A program may do what its role and organisation may, and of that only what its token was given for. */
export function refuseBeyondScope(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.signedIn?.carrier !== "machine") return;
    const needed = neededBy(request);
    if (needed !== undefined && request.signedIn.scopes.includes(needed)) return;
    reply.header("www-authenticate", `Bearer error="insufficient_scope"${needed ? `, scope="${needed}"` : ""}`);
    throw new Refused(403, "beyond-scope", said.beyondScope, () => ({ scope: needed ?? null }));
  });
}

const neededBy = ({ routeOptions: { url = "", schema } }: FastifyRequest) => scopeOf({ url, schema });
