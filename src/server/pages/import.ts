import type { MultipartFile } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { ImportPage } from "../../screens/import/import-page.tsx";
import type { ReportShown } from "../../screens/import/import-report.tsx";
import { formTokenName } from "../../screens/parts/form.tsx";
import type { Text } from "../../words/language.ts";
import { importText as text } from "../../words/screens/import.ts";
import { csvColumns } from "../import/from-csv.ts";
import { largestImport } from "../import/largest-import.ts";
import { mustImport } from "../import/may-import.ts";
import { type Format, Unreadable } from "../import/read-lines.ts";
import { reportOf } from "../import/report.ts";
import { sayUnreadable } from "../import/say-refused.ts";
import { isMasked } from "../sign-in/masked-token.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

type Answer = ReportShown | { fault: Text };

/** Running trajectories of one's own fund, from a file: first tried, then taken in. */
export function importPages(app: App, { reader, clock }: PageParts): void {
  const page = (request: FastifyRequest) => ({
    frame: frameOf(request),
    nav: navOf(request),
    columns: csvColumns,
    faults: [],
  });
  app.get("/import", { onRequest: requireActor }, async (request, reply) => {
    await mustImport(reader, actorOn(request));
    return sendPage(reply, ImportPage, page(request));
  });

  app.post("/import", { onRequest: requireActor, config: { readsItsForm: true } }, async (request, reply) => {
    const importer = await mustImport(reader, actorOn(request));
    if (!request.isMultipart()) throw new Refused(415, "unsupported-type", said.unsupported);
    // One of unknown length could be cut off in the middle, with its beginning on record.
    if (!(Number(request.headers["content-length"]) <= largestImport + aroundTheFile))
      throw new Refused(413, "too-large", said.tooLarge);
    const parts = { db: reader.db, keys: reader.keys, at: reader.now(), today: await clock.today() };
    const answer = await answerTo(request, async ({ file }, format, rehearse) => {
      const report = await reportOf(parts, importer, { file, format, rehearse }, request.language);
      return report.taken + report.there + report.refused > 0 ? report : { fault: text.empty };
    });
    if (!("fault" in answer)) return sendPage(reply, ImportPage, { ...page(request), report: answer });
    const faults = [{ field: "file", message: answer.fault[request.language] }];
    return sendPage(reply, ImportPage, { ...page(request), faults }, 400);
  });
}

/** The other fields of the form and the lines between its parts. */
const aroundTheFile = 64 * 1024;

/** Reads the form while it comes in: its fields stand before the file. @throws Refused for a form that is not ours. */
async function answerTo(
  request: FastifyRequest,
  take: (part: MultipartFile, format: Format, rehearse: boolean) => Promise<Answer>,
): Promise<Answer> {
  const fields = new Map<string, string>();
  let answer: Answer | undefined;
  for await (const part of request.parts({ limits: { fileSize: largestImport } })) {
    if (part.type === "field") {
      fields.set(part.fieldname, String(part.value));
      continue;
    }
    mustBeOurForm(request, fields);
    const format = formatOf(part.filename);
    try {
      if (answer !== undefined || !part.filename) continue;
      answer = format ? await take(part, format, fields.get("do") !== "take-in") : { fault: text.otherKind };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      answer = { fault: sayUnreadable(error) };
    } finally {
      // What is left of it must pass before the form can end.
      part.file.resume();
    }
  }
  mustBeOurForm(request, fields);
  return answer ?? { fault: text.noFile };
}

/** As every form of who is signed in by cookie (carry.ts); this one is read too late to be checked there. */
function mustBeOurForm({ formSecret }: FastifyRequest, fields: ReadonlyMap<string, string>): void {
  if (formSecret !== null && !isMasked(fields.get(formTokenName), formSecret))
    throw new Refused(403, "other-site", said.otherSite);
}

function formatOf(name: string | undefined): Format | undefined {
  if (/\.csv$/i.test(name ?? "")) return "csv";
  return /\.(jsonl|ndjson)$/i.test(name ?? "") ? "jsonl" : undefined;
}
