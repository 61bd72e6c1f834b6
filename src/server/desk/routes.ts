import type { Kysely } from "kysely";
import { z } from "zod";
import { problems } from "../api/contract/problem-schema.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../record/database.ts";
import { byId } from "../sign-in/accounts.ts";
import { localPath } from "../sign-in/local-path.ts";
import { requireActor } from "../sign-in/require-actor.ts";
import { begin, longestHours } from "../sign-in/signed-in.ts";
import { wantsPage } from "../web/errors.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { deskDay, moveDay, threeBoxes } from "./move-day.ts";

type Desk = { db: Kysely<Database>; clock: Clock };

const person = z
  .string()
  .min(1)
  .max(80)
  .describe("A named person of the desk")
  .meta({ examples: ["an-peeters"] });
const day = deskDay.nullable().describe("The day it is taken to be, such as 2027-01-05; null for the real day");

/** What only a desk has: signing in without a browser, and another day than today. */
export function deskRoutes(app: App, { db, clock }: Desk): void {
  app.addHook("preHandler", async (request) => {
    if (request.actor && wantsPage(request)) request.deskDay = await clock.today(request.signedIn?.deskDay);
  });

  app.post(
    "/api/desk/token",
    {
      schema: {
        tags: ["desk"],
        operationId: "desk-token",
        summary: "A bearer token for a named person",
        description: `Desk only. Send it as "Authorization: Bearer …"; it ends after ${longestHours} hours.`,
        security: [],
        body: z.object({ person }),
        response: { 200: z.object({ token: z.string() }), ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const account = await byId(db, request.body.person);
      if (account === undefined) throw new Refused(404, "unknown-here", said.notFound);
      return reply.send({ token: await begin(db, account.id, "bearer", clock.now()) });
    },
  );

  app.post(
    "/api/desk/day",
    {
      onRequest: requireActor,
      schema: {
        tags: ["desk"],
        operationId: "desk-day",
        summary: "Move the day",
        description: "Desk only. Acts and deadlines are weighed on this day, for everyone, until it is moved again.",
        body: z.object({ day }),
        response: { 200: z.object({ day: z.iso.date() }), ...problems(400, 401) },
      },
    },
    async (request, reply) => {
      await moveDay(db, request.body.day);
      return reply.send({ day: await clock.today() });
    },
  );

  app.post("/desk/day", { onRequest: requireActor }, async (request, reply) => {
    await moveDay(db, threeBoxes.parse(request.body ?? {}));
    return reply.redirect(localPath((request.body as { to?: unknown } | undefined)?.to), 303);
  });
}
