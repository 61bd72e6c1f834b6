import { z } from "zod";

/** RFC 9457, with what a no of ours carries: the faults by field, or the rulings that stand in the way. */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    rulings: z.array(z.looseObject({ rule: z.string(), version: z.string(), outcome: z.string() })).optional(),
  })
  .describe("What went wrong, in the language of the reader");
