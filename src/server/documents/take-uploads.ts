import multipart, { type MultipartFile } from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { Scan } from "./scan.ts";
import { largestFile, largestTogether, type Upload } from "./upload.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The files of a form, in its order; none of any other request. */
    uploads: readonly Upload[];
  }
  interface FastifyContextConfig {
    /** Forms with files are read here, and nowhere else. */
    takesDocuments?: true;
    /** Too long to be held in memory: the route reads its form itself while it comes in, and checks its token. */
    readsItsForm?: true;
  }
}

/** The name under which forms and programs send files. */
export const documentsField = "documents";

/** Longer forms than any of ours are cut off while they come in. */
const limits = { fieldNameSize: 100, fieldSize: 64 * 1024, fields: 100, files: 10, parts: 110, headerPairs: 40 };

/**
 * Reads forms with files, whole and in memory, before anything else looks at them: files end up beside the body, which
 * is then like that of any other form. Of a file that is too large no more than the limit is kept, and that it was; of one
 * in which the scanner finds something nothing is. Where it cannot say, none is taken.
 */
export async function takeUploads(app: FastifyInstance, scan?: Scan): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: false, limits: { ...limits, fileSize: largestFile } });
  app.decorateRequest("uploads", { getter: (): readonly Upload[] => [] });
  app.addHook("preValidation", async (request) => {
    if (!request.isMultipart() || request.routeOptions.config.readsItsForm) return;
    if (!request.routeOptions.config.takesDocuments) throw new Refused(415, "unsupported-type", said.unsupported);
    const { fields, uploads } = await partsOf(request);
    const looked = scan ? await lookThrough(scan, uploads, request) : uploads;
    Object.defineProperty(request, "uploads", { value: looked });
    request.body = bodyOf(request, fields);
  });
}

async function lookThrough(scan: Scan, uploads: readonly Upload[], { log }: FastifyRequest): Promise<Upload[]> {
  const looked: Upload[] = [];
  for (const upload of uploads) {
    // One that was empty or cut off holds nothing, and is refused for that.
    const found =
      upload.content.length > 0 &&
      (await scan(upload.content).catch((error: unknown) => {
        log.error({ err: error }, "a file could not be looked through");
        throw new Refused(503, "not-now", said.notNow);
      }));
    looked.push(found === "harmful" ? { ...upload, content: Buffer.alloc(0), harmful: true } : upload);
  }
  return looked;
}

async function partsOf(request: FastifyRequest) {
  const fields = new Map<string, string | string[]>();
  const uploads: Upload[] = [];
  let room = largestTogether;
  for await (const part of request.parts()) {
    if (part.type === "field") {
      const before = fields.get(part.fieldname);
      const value = String(part.value);
      fields.set(part.fieldname, before === undefined ? value : [before, value].flat());
      continue;
    }
    const { content, cut } = await contentOf(part, room);
    room -= content.length;
    // A browser sends an empty file without a name where nothing was chosen.
    if (part.filename || content.length > 0 || cut) uploads.push({ name: part.filename ?? "", content, cut });
  }
  return { fields: Object.fromEntries(fields), uploads };
}

async function contentOf({ file }: MultipartFile, room: number): Promise<Pick<Upload, "content" | "cut">> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= room) chunks.push(chunk);
    else chunks.length = 0;
  }
  const cut = file.truncated || length > room;
  return { content: cut ? Buffer.alloc(0) : Buffer.concat(chunks), cut };
}

/** A program sends its body as one field of JSON, beside the files. */
function bodyOf(request: FastifyRequest, fields: Record<string, string | string[]>): unknown {
  if (!request.url.startsWith("/api/")) return fields;
  try {
    return JSON.parse(String(fields.body ?? ""));
  } catch {
    throw new Refused(400, "malformed", said.malformed);
  }
}
