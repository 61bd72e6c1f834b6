import type { Readable } from "node:stream";
import { z } from "zod";
import { importOtherKind, importStopped } from "../../words/screens/import.ts";
import type { Clock } from "../clock.ts";
import { BrokenOff, importFile } from "../import/import-file.ts";
import { largestImport } from "../import/largest-import.ts";
import { mustImport } from "../import/may-import.ts";
import { type Format, Unreadable } from "../import/read-lines.ts";
import { mostTold } from "../import/report.ts";
import { inEach, type SaidRefusal, sayRefused, sayUnreadable } from "../import/say-refused.ts";
import { TooLong, within } from "../import/within.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { problemOf } from "../web/errors.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { problems, stoppedProblems } from "./contract/problem-schema.ts";

const formats: Readonly<Record<string, Format>> = { "text/csv": "csv", "application/x-ndjson": "jsonl" };
const refusal = z.object({ line: z.int(), field: z.string(), reason: z.string(), said: z.string() });
const counts = { taken: z.int(), there: z.int(), refused: z.int() };
const answer = z.object({ ...counts, refusals: z.array(refusal).describe(`The first ${mostTold}`) });

const about = `CSV or JSON lines, at most ${largestImport / 2 ** 20} MB: docs/import.md. Each trajectory is taken whole or not at all. Should it stop half-way, the answer is a problem that says so with \`taken\`, \`there\`, \`refused\`, \`refusals\` and \`upToLine\`: what was taken stays, and the same file again goes on.`;

/** Running trajectories of one's own fund, from a file; only a coordinator brings them in. */
export function importRoutes(app: App, reader: Reader, clock: Clock): void {
  // Whatever comes is read here while it comes in, and nothing of it is held in memory before.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_, payload, done) => done(null, payload));
  app.post(
    "/api/import",
    {
      onRequest: requireActor,
      // It is read line by line below, and never held whole.
      validatorCompiler: () => (value: unknown) => ({ value }),
      schema: {
        tags: ["import"],
        operationId: "import",
        summary: "Takes in running trajectories of my fund; the same file twice changes nothing",
        description: about,
        consumes: Object.keys(formats),
        body: z.string().describe("A line or row a trajectory"),
        response: {
          200: answer,
          ...stoppedProblems,
          ...problems(401, 403, 415),
        },
      },
    },
    async (request) => {
      const importer = await mustImport(reader, actorOn(request));
      const { "content-type": type = "", "content-length": length } = request.headers;
      const format = formats[type.split(";", 1)[0]?.trim().toLowerCase() ?? ""];
      if (!format)
        throw new Refused(415, "unsupported-type", { title: said.unsupported.title, detail: importOtherKind });
      if (Number(length) > largestImport) throw new Refused(413, "too-large", said.tooLarge);
      const refusals: SaidRefusal[] = [];
      const parts = { db: reader.db, keys: reader.keys, at: reader.now(), today: await clock.today() };
      const body = request.body as unknown as Readable;
      try {
        const done = await importFile(
          parts,
          importer,
          { file: within(body, largestImport), format },
          {
            refused(one) {
              if (refusals.length < mostTold) refusals.push(sayRefused(one, request.language));
            },
          },
        );
        return { ...done, refusals };
      } catch (error) {
        throw error instanceof BrokenOff ? stopped(error, refusals) : error;
      } finally {
        // Who sends hears the answer when they are done sending.
        body.resume();
      }
    },
  );
}

/** What stopped it, how far it had come, and that it may be done again. */
function stopped(broken: BrokenOff, refusals: readonly SaidRefusal[]): Refused {
  const { far, line, cause } = broken;
  const { status, code, title } = whatStopped(cause);
  const why = cause instanceof Unreadable ? sayUnreadable(cause) : undefined;
  const detail =
    line === 0 && why
      ? said.malformed.detail
      : inEach((language) => importStopped[language]({ line, taken: far.taken }));
  const refused = new Refused(status, code, { title, detail }, (language) => ({
    ...far,
    upToLine: line,
    refusals,
    ...(why && { errors: [{ field: "file", message: why[language] }] }),
  }));
  refused.cause = cause;
  return refused;
}

function whatStopped(cause: unknown) {
  if (cause instanceof Unreadable) return { status: 400, code: "unreadable", title: said.malformed.title };
  if (cause instanceof TooLong) return { status: 413, code: "too-large", title: said.tooLarge.title };
  const { status, code } = problemOf(cause as Error & { name: string } as never, "en");
  return { status, code, title: (status === 503 ? said.notNow : said.broken).title };
}
