import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

type Schema = { type?: string; properties?: Record<string, Schema>; items?: Schema };
type Parameter = { name: string; in: string };
type Operation = {
  operationId: string;
  parameters?: Parameter[];
  responses: Record<string, { headers?: object; content?: Record<string, { schema?: Schema }> }>;
};

let desk: GivenDesk;
let operations: { path: string; method: string; operation: Operation }[] = [];
before(async () => {
  desk = await givenDesk({ routes: "all" });
  const contract = (await (await fetch(`${desk.url}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
});
after(() => desk.close());

const answerOf = ({ responses }: Operation): Schema => responses["200"]?.content?.["application/json"]?.schema ?? {};
const isListOfThings = ({ type, items }: Schema) => type === "array" && items?.type === "object";

/** Of one thing each, whose parts do not grow without end. */
const documents = ["open-trajectory", "find-person", "payment", "what-can-change"];

describe("the contract of the API", () => {
  it("pages every list in one manner", () => {
    const pages = [];
    for (const { path, method, operation } of operations.filter(({ method }) => method === "get")) {
      const answer = answerOf(operation);
      assert.notEqual(answer.type, "array", `${path} has no place for next`);
      const lists = Object.values(answer.properties ?? {}).some(isListOfThings);
      if (!lists || documents.includes(operation.operationId)) continue;
      const asked = (operation.parameters ?? []).filter((one) => one.in === "query").map(({ name }) => name);
      assert.ok(asked.includes("limit") && asked.includes("cursor"), `${method} ${path}`);
      assert.ok(answer.properties?.next, `${method} ${path} says where to go on`);
      assert.ok("link" in (operation.responses["200"]?.headers ?? {}), `${method} ${path} links to it`);
      pages.push(operation.operationId);
    }
    assert.deepEqual(pages.toSorted(), [
      "agenda",
      "deliveries",
      "events",
      "law-drafts",
      "payments",
      "programs",
      "sessions",
      "webhooks",
      "work-list",
    ]);
  });
});
