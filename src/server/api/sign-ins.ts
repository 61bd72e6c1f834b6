import { z } from "zod";
import { endCalendarLink } from "../links/calendar.ts";
import { mustConnect } from "../links/may-connect.ts";
import { byId } from "../sign-in/accounts.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { endPlaces } from "../sign-in/signed-out.ts";
import type { Reader } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { problems } from "./contract/problem-schema.ts";

/** Ending where somebody is signed in, for who looks after the system: when a sign-in is abused, or somebody leaves. */
export function signInsRoute(app: App, reader: Reader): void {
  app.delete(
    "/api/accounts/:id/sign-ins",
    {
      onRequest: requireActor,
      schema: {
        tags: ["programs"],
        operationId: "end-sign-ins",
        summary:
          "End everything that somebody, or a program, is signed in with, and the address of their calendar, now",
        params: z.object({ id: z.string().max(100) }),
        response: { 204: z.null(), ...problems(401, 403, 404) },
      },
    },
    async (request, reply) => {
      await mustConnect(reader, actorOn(request));
      const account = await byId(reader.db, request.params.id);
      if (!account) throw new Refused(404, "not-found", said.notFound);
      await endPlaces(reader.db, account.id, reader.now());
      await endCalendarLink(reader.db, account.id);
      return reply.code(204).send(null);
    },
  );
}
