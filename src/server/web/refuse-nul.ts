import type { FastifyInstance } from "fastify";
import { Refused } from "./problem.ts";
import { said } from "./problems.ts";

/** No text in the database can hold one, and nobody types it: an address with a NUL is nobody's, a question with one is malformed. */
export function refuseNul(app: FastifyInstance): void {
  app.addHook("preValidation", async ({ params, query }) => {
    if (hasNul(params)) throw new Refused(404, "not-found", said.notFound);
    if (hasNul(query)) throw new Refused(400, "malformed", said.malformed);
  });
}

const hasNul = (values: unknown): boolean =>
  Object.entries(Object(values)).some(([name, value]) =>
    [name, value].flat().some((text) => String(text).includes("\0")),
  );
