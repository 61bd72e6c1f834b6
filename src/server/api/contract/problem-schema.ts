import { z } from "zod";
import { answerOf } from "./answers.ts";

/** RFC 9457, with what a no of ours carries, and nothing else. */
const problemShape = z.object({
  type: z.string().describe("`urn:weerwerk:problem:` and the code"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().describe("Stable, for programs; the sentences may change"),
  instance: z.string().describe("The request, by which the operator finds it in the log"),
  errors: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .optional()
    .describe("Each fault, by the field where it is"),
  act: z.string().optional().describe("The act that cannot be done now, or by which one could go on"),
  rulings: z.array(answerOf("SaidRuling")).optional().describe("What the law says that stands in the way"),
  version: z.int().optional().describe("Of the file, as it is now"),
  retryAfter: z.int().optional().describe("Seconds after which to ask again"),
  scope: z.string().nullable().optional().describe("What the program was not let in for"),
});
const problemSchema = problemShape.meta({
  id: "Problem",
  description: "What went wrong, in the language of the reader",
});

/** Why an import stopped half-way, how far it had come, and what was refused until then. */
const stoppedSchema = problemShape
  .extend({
    taken: z.int(),
    there: z.int(),
    refused: z.int(),
    upToLine: z.int(),
    refusals: z.array(z.object({ line: z.int(), field: z.string(), reason: z.string(), said: z.string() })),
  })
  .partial({ taken: true, there: true, refused: true, upToLine: true, refusals: true })
  .meta({ id: "StoppedImport" });

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 429 | 503;
const sayStatus: Readonly<Record<ProblemStatus, string>> = {
  400: "Something is not right with what was sent; each fault by its field",
  401: "Nobody is signed in, or this act asks for a proof anew",
  403: "Not for this reader, or not for this program; the attempt is on record",
  404: "There is no such thing, for this reader",
  409: "Not now: what stands in the way, and what the law says of it; or somebody was just ahead",
  412: "It has grown since the ETag that was sent",
  413: "Too large",
  415: "Not a kind of content that is read here",
  429: "Too often in a minute, or too many files in an hour: again after Retry-After",
  503: "Not at this moment: again after Retry-After",
};
const answered = <Schema extends z.ZodType>(status: ProblemStatus, schema: Schema) => ({
  description: sayStatus[status],
  content: { "application/problem+json": { schema } },
});

/** Which noes an operation can answer with. */
export const problems = <Status extends ProblemStatus>(...statuses: readonly Status[]) =>
  Object.fromEntries(statuses.map((status) => [status, answered(status, problemSchema)])) as unknown as Record<
    Status,
    ReturnType<typeof answered<typeof problemSchema>>
  >;

/** What any import can end with half-way. */
export const stoppedProblems = {
  400: answered(400, stoppedSchema),
  413: answered(413, stoppedSchema),
  503: answered(503, stoppedSchema),
};
