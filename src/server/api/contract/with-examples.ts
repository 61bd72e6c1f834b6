import { readFileSync } from "node:fs";
import { acts, isAct } from "../../../trajectory/acts.ts";
import { exampleFiles } from "../../import/example-files.ts";
import { outcomeOf } from "../../links/fhir/outcome.ts";
import { anId } from "./example-of.ts";
import { type Asked, exampleProblems } from "./example-problems.ts";

type Media = { schema?: object; example?: unknown; examples?: Record<string, { value: unknown }> };
type Operation = {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
};
type Contract = { paths?: Record<string, Record<string, Operation>> };

/** What the server answered when it was asked (contract.test.ts), by operation; of each list its first row. */
const answered = () =>
  JSON.parse(readFileSync(new URL("answered.json", import.meta.url), "utf8")) as Record<string, unknown>;

/** Puts an example beside every answer that has a body. @param asked what is asked of each operation, by its name */
export function withExamples<Of extends object>(contract: Of, asked: ReadonlyMap<string, Asked>): Of {
  const kept = answered();
  const { paths = {} } = contract as Contract;
  for (const { operationId, requestBody, responses } of Object.values(paths).flatMap((item) => Object.values(item))) {
    for (const [type, media] of Object.entries(requestBody?.content ?? {}))
      if (type in exampleFiles) media.example = exampleFiles[type as keyof typeof exampleFiles];
    for (const [status, { content = {} }] of Object.entries(responses))
      for (const [type, media] of Object.entries(content)) {
        if (media.example !== undefined || media.examples) continue;
        if (status < "300") media.example = isAct(operationId) ? doneOf(operationId) : kept[operationId];
        else {
          const noes = Object.entries(exampleProblems(asked.get(operationId) ?? { operationId }, Number(status)));
          const said = type === "application/fhir+json" ? outcomeOf : <Same>(problem: Same) => problem;
          media.examples = Object.fromEntries(noes.map(([code, problem]) => [code, { value: said(problem) }]));
        }
      }
  }
  return contract;
}

const doneOf = (act: keyof typeof acts) => ({
  act,
  stream: anId,
  version: 2,
  events: [{ type: acts[act].happens[0], version: 2, day: "2026-03-02" }],
});
