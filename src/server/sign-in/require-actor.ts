import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../../access/roles.ts";
import { wantsPage } from "../web/errors.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What is filled in when the sign-in is over is kept for a while: its page gives it back. */
    keepsLateForms?: true;
  }
}

/** Lets only who is signed in go on; a person is sent to sign in and comes back, a program gets 401. Use as `onRequest`. */
export async function requireActor(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.actor || comesLate(request)) return;
  if (isKeptWhenLate(request)) throw new Refused(401, "not-kept", said.notKept);
  if (wantsPage(request)) {
    await signInFirst(request, reply);
    return;
  }
  reply.header("www-authenticate", "Bearer");
  throw new Refused(401, "not-signed-in", said.notSignedIn);
}

/** To sign in; a page that can be read is where they come back. */
export function signInFirst(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { url = "" } = request.routeOptions;
  const isPage = request.method === "GET" || request.server.hasRoute({ url, method: "GET" });
  return reply.redirect(`/sign-in?to=${encodeURIComponent(isPage ? request.url : "/")}`, 303);
}

/** A form that is kept for whoever filled it in, where it is known who that was. */
export const isKeptWhenLate = (request: FastifyRequest): boolean =>
  request.method === "POST" && request.routeOptions.config.keepsLateForms === true && wantsPage(request);

/** A form of whoever is signed out by now: it is read and kept for them (late/keep-late.ts), and does not reach its route. */
export const comesLate = (request: FastifyRequest): boolean =>
  request.actor === null && request.ended !== null && isKeptWhenLate(request);

/** Who asks, on a route behind `requireActor`. @throws when the route forgot to be. */
export function actorOn(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error("a route uses the actor without requireActor");
  return request.actor;
}
