import { Readable } from "node:stream";
import { z } from "zod";
import { LawChangeLetterPage } from "../../screens/workbench/law-change-letter-page.tsx";
import { csvOfChanges } from "../law-change/csv-of-changes.ts";
import { letterOtherwise } from "../law-change/letter-otherwise.ts";
import { linesOf, readChanges } from "../law-change/read-changes.ts";
import { mustWeighTheLaw, recordLawRead } from "../law-change/weigh.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import { sendPage } from "./send-page.ts";

const changes = z.string().max(5000);
const letter = z.object({
  changes,
  reference: z.string().max(40),
  version: z.coerce.number().int().positive(),
  actId: z.uuid(),
});

/** What belongs to the list of changes: all of it as CSV, and what one letter would say. */
export function lawChangeFiles(app: App, reader: Reader): void {
  app.get(
    "/law-change/changes.csv",
    { onRequest: requireActor, schema: { querystring: z.object({ changes }) } },
    async (request, reply) => {
      const actor = actorOn(request);
      await mustWeighTheLaw(reader, actor);
      const law = readChanges(linesOf(request.query.changes));
      if ("length" in law) throw new Refused(404, "not-found", said.notFound);
      reply.header("content-type", "text/csv; charset=utf-8");
      reply.header("content-disposition", 'attachment; filename="law-change.csv"');
      return reply.send(Readable.from(csvOfChanges(reader, actor, law)));
    },
  );

  app.get(
    "/law-change/letter",
    { onRequest: requireActor, schema: { querystring: letter } },
    async (request, reply) => {
      const actor = actorOn(request);
      await mustWeighTheLaw(reader, actor);
      const { changes: written, ...which } = request.query;
      const law = readChanges(linesOf(written));
      const found = "length" in law ? undefined : await letterOtherwise(reader, law, which);
      if (!found) throw new Refused(404, "not-found", said.notFound);
      const { person, stream, ...shown } = found;
      await recordLawRead(reader, actor, "letter", [{ person, stream }]);
      const back = `/law-change?${new URLSearchParams({ changes: written })}`;
      const page = {
        frame: frameOf(request),
        nav: navOf(request),
        shown: { ...shown, reference: which.reference, back },
      };
      return sendPage(reply, LawChangeLetterPage, page);
    },
  );
}
