import type { Readable } from "node:stream";
import { z } from "zod";
import type { Clock } from "../clock.ts";
import { importFile } from "../import/import-file.ts";
import { largestImport } from "../import/largest-import.ts";
import { mustImport } from "../import/may-import.ts";
import { type Format, Unreadable } from "../import/read-lines.ts";
import { mostTold } from "../import/report.ts";
import { type SaidRefusal, sayRefused } from "../import/say-refused.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { problemSchema } from "./problem-schema.ts";

const formats: Readonly<Record<string, Format>> = { "text/csv": "csv", "application/x-ndjson": "jsonl" };
const refusal = z.object({ line: z.number(), field: z.string(), reason: z.string(), said: z.string() });
const answer = z.object({ taken: z.number(), there: z.number(), refused: z.number(), refusals: z.array(refusal) });

/** Running trajectories of one's own fund, from a file; only a coordinator brings them in. */
export function importRoutes(app: App, reader: Reader, clock: Clock): void {
  for (const type of Object.keys(formats)) app.addContentTypeParser(type, (_, payload, done) => done(null, payload));
  app.post(
    "/api/import",
    {
      onRequest: requireActor,
      bodyLimit: largestImport,
      schema: {
        tags: ["import"],
        operationId: "import",
        summary:
          "Takes in running trajectories of my fund, as CSV or JSON lines (docs/import.md); the same file twice changes nothing",
        consumes: Object.keys(formats),
        response: { 200: answer, 400: problemSchema, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request) => {
      const importer = await mustImport(reader, actorOn(request));
      const format = formats[request.headers["content-type"]?.split(";", 1)[0] ?? ""];
      if (!format) throw new Refused(400, "faults", said.faults);
      const refusals: SaidRefusal[] = [];
      const parts = { db: reader.db, keys: reader.keys, at: reader.now(), today: await clock.today() };
      const file = { file: request.body as Readable, format };
      try {
        const done = await importFile(parts, importer, file, {
          refused(one) {
            if (refusals.length < mostTold) refusals.push(sayRefused(one, request.language));
          },
        });
        return { ...done, refusals };
      } catch (error) {
        if (error instanceof Unreadable) throw new Refused(400, "unreadable", said.faults);
        throw error;
      }
    },
  );
}
