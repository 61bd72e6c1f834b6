import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../../access/roles.ts";
import { wantsPage } from "../web/errors.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";

/** Lets only who is signed in go on; a person is sent to sign in and comes back, a program gets 401. Use as `onRequest`. */
export async function requireActor(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.actor) return;
  if (wantsPage(request)) {
    // What was posted cannot be taken from nobody; a page that can be read too is where they come back.
    const { url = "" } = request.routeOptions;
    const isPage = request.method === "GET" || request.server.hasRoute({ url, method: "GET" });
    const to = isPage ? request.url : "/";
    await reply.redirect(`/sign-in?to=${encodeURIComponent(to)}`, 303);
    return;
  }
  reply.header("www-authenticate", "Bearer");
  throw new Refused(401, "not-signed-in", said.notSignedIn);
}

/** Who asks, on a route behind `requireActor`. @throws when the route forgot to be. */
export function actorOn(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error("a route uses the actor without requireActor");
  return request.actor;
}
