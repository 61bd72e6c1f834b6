import type { FastifyReply, FastifyRequest } from "fastify";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { Clock } from "../clock.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import { localPath } from "./local-path.ts";

/** A proof of who one is counts as fresh for this long; whoever opened a form in time may take longer to fill it in. */
const freshMinutes = 15;
const fillingInMinutes = 30;

/**
 * Acts of effect ask of a person that they prove anew who they are. A program proves it with its secret every ten minutes.
 *
 * @param filled the form was filled in, so it was opened in time
 */
function isFresh({ signedIn }: FastifyRequest, act: ActName, now: Date, filled: boolean): boolean {
  if (!acts[act].freshSignIn || signedIn?.carrier !== "cookie") return true;
  const minutes = freshMinutes + (filled ? fillingInMinutes : 0);
  return now.getTime() - signedIn.provenAt.getTime() <= minutes * 60_000;
}

/** For a program with a browser's cookie: RFC 9470. @throws Refused 401 */
export function mustBeFresh(request: FastifyRequest, reply: FastifyReply, act: ActName, clock: Clock): void {
  if (isFresh(request, act, clock.now(), false)) return;
  reply.header("www-authenticate", `Bearer error="insufficient_user_authentication", max_age="${freshMinutes * 60}"`);
  throw new Refused(401, "sign-in-again", said.signInAgain);
}

/** For a page: where to prove it, and come back to the empty form; undefined when it is fresh. */
export function whereToProve(request: FastifyRequest, act: ActName, clock: Clock): string | undefined {
  if (isFresh(request, act, clock.now(), request.method === "POST")) return undefined;
  return `/sign-in?to=${encodeURIComponent(localPath(request.url))}&again=1`;
}
