import { z } from "zod";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { isNationalNumber } from "../../trajectory/recognition/national-number.ts";
import { actWords } from "../../words/acts.ts";
import type { Clock } from "../clock.ts";
import { type Door, documentsOf, perform } from "../door/door.ts";
import type { Answer } from "../door/request.ts";
import { letterName } from "../letters/find-letter.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { mustBeFresh } from "../sign-in/step-up.ts";
import type { App } from "../web/request.ts";
import { exampleOf } from "./contract/example-of.ts";
import { problems } from "./contract/problem-schema.ts";
import { etagOf, grownSince, ifMatch, versionIn } from "./etag.ts";
import { refusalOf } from "./say-no.ts";

const nationalNumber = z
  .string()
  .trim()
  .refine(isNationalNumber, { params: { fault: "national-number" } })
  .describe("Eleven digits, with or without dots and dashes");
const version = z.int().min(0).optional().describe("The version that you saw; 409 when the file has grown since");

/** What the act is done to, as the body names it. */
const targets = {
  "new recognition": {},
  recognition: { person: z.uuid().optional(), nationalNumber: nationalNumber.optional() },
  "new trajectory": { person: z.uuid().optional(), nationalNumber: nationalNumber.optional() },
  trajectory: { trajectory: z.uuid() },
  /** By the trajectory, or by the person where they have none. */
  file: { trajectory: z.uuid().optional(), person: z.uuid().optional() },
  "new resumption": { person: z.uuid().optional(), nationalNumber: nationalNumber.optional() },
  resumption: { resumption: z.uuid() },
  "new session": {},
  session: { session: z.uuid() },
  /** By name, or by the trajectory alone: then it is the letter with the decision of the Higher Commission. */
  letter: { letter: z.string().regex(letterName).optional(), trajectory: z.uuid().optional() },
  "new payment": {},
  payment: { payment: z.uuid() },
} as const;

/** A person is named by their number, anything else by its id. */
const exampleTarget = (to: keyof typeof targets): object =>
  Object.fromEntries(
    Object.entries(targets[to]).flatMap(([name, of]) => (name === "person" ? [] : [[name, exampleOf(of, name)]])),
  );

type Asking = { "idempotency-key"?: string; "if-match"?: string };

const done = z.object({
  act: z.string(),
  /** The trajectory, person or session that the act was done to. */
  stream: z.uuid(),
  version: z.int(),
  events: z.array(z.object({ type: z.string(), version: z.int(), day: z.iso.date() })),
});

/** One POST for each act, made from its declaration: schema, roles and words come from there and nowhere else. */
export function actRoutes(app: App, door: Door, clock: Clock): void {
  for (const name of Object.keys(acts) as ActName[]) {
    const { input, to, by, serves } = acts[name];
    const documents = documentsOf(name);
    const strict = (input as z.ZodObject).strict();
    const optional = strict.safeParse({}).success;
    const example = { ...exampleTarget(to), ...(optional ? {} : { input: exampleOf(strict) }) };
    const body = z
      .object({ ...targets[to], version, input: optional ? strict.optional() : strict })
      .strict()
      .meta({ examples: [example] });
    app.post(
      `/api/acts/${name}`,
      {
        onRequest: requireActor,
        ...(documents && { config: { takesDocuments: true } }),
        schema: {
          tags: ["acts"],
          operationId: name,
          summary: actWords[name].title.en,
          description: `${actWords[name].explains.en}\n\nBy: ${by.join(", ")}. Serves ${serves.join(", ")} of the mission.${documents ? withFiles(documents) : ""}`,
          headers: z.object({
            "idempotency-key": z.string().min(8).max(100).optional(),
            "if-match": ifMatch.optional().describe("The ETag of the file that you saw; 412 when it has grown since"),
          }),
          body,
          response: {
            200: done,
            ...problems(400, 401, 403, 404, 409, 412),
          },
        },
      },
      async (request, reply) => {
        const { version, input: filledIn, ...to } = request.body as { version?: number; input?: object };
        const { "idempotency-key": key, "if-match": seen } = request.headers as Asking;
        mustBeFresh(request, reply, name, clock);
        const asked = {
          act: name,
          actor: actorOn(request),
          to,
          input: filledIn,
          version: version ?? versionIn(seen),
          key,
          documents: request.uploads,
        };
        const answer = await perform(door, asked, await clock.today(request.signedIn?.deskDay));
        if (answer.kind === "changed" && version === undefined && seen !== undefined) throw grownSince(answer.version);
        const done = sent(answer);
        return reply.header("etag", etagOf(done.version)).send(done);
      },
    );
  }
}

const withFiles = ({ least, most }: { least: number; most: number }): string =>
  `\n\nTakes ${least} to ${most} documents (PDF, JPEG or PNG, 10 MB each, 25 MB together): send multipart/form-data with this body as JSON in the field \`body\`, and each file in a field \`documents\`.`;

function sent(answer: Answer): z.output<typeof done> {
  if (answer.kind !== "done") throw refusalOf(answer);
  const { act, stream, version, events } = answer;
  return { act, stream, version, events: events.map(({ type, version, day }) => ({ type, version, day })) };
}
