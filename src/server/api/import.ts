import type { Readable } from "node:stream";
import { z } from "zod";
import { type Fund, funds } from "../../access/roles.ts";
import type { Clock } from "../clock.ts";
import { importFile } from "../import/import-file.ts";
import { type Format, Unreadable } from "../import/read-lines.ts";
import { type SaidRefusal, sayRefused } from "../import/say-refused.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { problemSchema } from "./problem-schema.ts";
import { refusalOf } from "./say-no.ts";

/** A hundred thousand trajectories, as far as the plan, are about this long. */
const largestFile = 256 * 1024 * 1024;
/** Of more refusals than these only the number is told: the file is wrong as a whole then. */
const mostTold = 1000;

const formats: Readonly<Record<string, Format>> = { "text/csv": "csv", "application/x-ndjson": "jsonl" };
const refusal = z.object({ line: z.number(), field: z.string(), reason: z.string(), said: z.string() });
const answer = z.object({ taken: z.number(), there: z.number(), refused: z.number(), refusals: z.array(refusal) });

/** Running trajectories of one's own fund, from a file; only a coordinator brings them in. */
export function importRoutes(app: App, { db, keys, now }: Reader, clock: Clock): void {
  for (const type of Object.keys(formats)) app.addContentTypeParser(type, (_, payload, done) => done(null, payload));
  app.post(
    "/api/import",
    {
      onRequest: requireActor,
      bodyLimit: largestFile,
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
      const { id, role, organisation } = actorOn(request);
      if (role !== "coordinator" || !isFund(organisation)) throw refusalOf({ kind: "not-you", why: "not-this-role" });
      const format = formats[request.headers["content-type"]?.split(";", 1)[0] ?? ""];
      if (!format) throw new Refused(400, "faults", said.faults);
      const refusals: SaidRefusal[] = [];
      const parts = { db, keys, at: now(), today: await clock.today() };
      const file = { file: request.body as Readable, format };
      try {
        const done = await importFile(parts, { fund: organisation, id }, file, (one) => {
          if (refusals.length < mostTold) refusals.push(sayRefused(one, request.language));
        });
        return { ...done, refusals };
      } catch (error) {
        if (error instanceof Unreadable) throw new Refused(400, "unreadable", said.faults);
        throw error;
      }
    },
  );
}

const isFund = (organisation: string | null): organisation is Fund =>
  (funds as readonly (string | null)[]).includes(organisation);
