import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { type GivenDesk, givenDesk } from "../../web/given-desk.ts";
import { examplesOf, type GivenContract, givenContract, type Operation, type Schema } from "./given-contract.ts";

let desk: GivenDesk;
let given: GivenContract;
before(async () => {
  desk = await givenDesk({ routes: "all" });
  given = await givenContract(desk.url);
});
after(() => desk.close());

const answerOf = ({ responses }: Operation): Schema => {
  const { $ref, ...schema } = responses["200"]?.content?.["application/json"]?.schema ?? {};
  if (typeof $ref !== "string") return schema;
  const { components } = given.contract as unknown as { components: { schemas: Record<string, Schema> } };
  return components.schemas[$ref.split("/").at(-1) ?? ""] ?? {};
};
const isListOfThings = ({ type, items }: Schema) => type === "array" && items !== undefined && items.type !== "string";

/** Of one thing each, whose parts do not grow without end. */
const documents = ["open-trajectory", "find-person", "payment", "what-can-change"];

/** Where a schema would let through what it does not name. */
function openings(schema: unknown, at: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one, index) => openings(one, `${at}.${index}`));
  if (schema === null || typeof schema !== "object") return [];
  const { type, additionalProperties, properties } = schema as Schema;
  const more = additionalProperties ?? true;
  const open = (type === "object" || properties) && (more === true || Object.keys(more || { none: 0 }).length === 0);
  const inside = Object.entries(schema).flatMap(([name, one]) => openings(one, `${at}.${name}`));
  return open ? [at, ...inside] : inside;
}

describe("the contract of the API", () => {
  it("is OpenAPI 3.1 to a validator of others, which sees what is wrong", async () => {
    const check = (contract: object) => new Validator().validate(structuredClone(contract) as Record<string, unknown>);
    assert.deepEqual(await check(given.contract), { valid: true });
    const wrong = { ...given.contract, paths: { "/x": { get: { responses: { "200": { content: [] } } } } } };
    assert.equal((await check(wrong)).valid, false);
  });

  it("names every field of every answer, so that one more or less is seen", () => {
    const { components } = given.contract as unknown as { components: { schemas: Record<string, Schema> } };
    const answers = given.operations.flatMap(({ operation: { operationId, responses } }) =>
      Object.entries(responses).flatMap(([status, { content = {} }]) =>
        Object.values(content).flatMap(({ schema }) => openings(schema, `${operationId} ${status}`)),
      ),
    );
    assert.deepEqual([...answers, ...openings(components.schemas, "")], []);
  });

  it("shows of every operation how it is asked, as it may be asked", () => {
    for (const { operation } of given.operations) {
      for (const parameter of operation.parameters ?? []) {
        const what = `${operation.operationId} ${parameter.name}`;
        const examples = examplesOf(parameter);
        assert.ok(!parameter.required || examples.length > 0, `${what} is not shown`);
        for (const one of examples) given.fits(one, parameter.schema, what);
      }
      for (const media of Object.values(operation.requestBody?.content ?? {})) {
        const examples = examplesOf(media);
        assert.ok(examples.length > 0, `${operation.operationId} does not show its body`);
        for (const one of examples) given.fits(one, media.schema, `the request of ${operation.operationId}`);
      }
    }
  });

  it("shows of every operation each of its answers, as it may answer", () => {
    const missing: string[] = [];
    for (const { operation } of given.operations)
      for (const [status, { content = {} }] of Object.entries(operation.responses))
        for (const media of Object.values(content)) {
          const what = `${operation.operationId} ${status}`;
          const examples = examplesOf(media);
          if (examples.length === 0) missing.push(what);
          for (const one of examples) given.fits(one, media.schema, what);
        }
    assert.deepEqual(missing, []);
  });

  it("asks for nobody's national number in an address", () => {
    const asked = given.operations.flatMap(({ operation: { operationId, parameters = [] } }) =>
      parameters.map(({ name }) => `${operationId} ${name}`),
    );
    assert.ok(asked.includes("work-list limit"), "there is something to look through");
    assert.deepEqual(
      asked.filter((one) => /national|identifier|insz|niss|ssin/i.test(one)),
      [],
    );
  });

  it("pages every list in one manner", () => {
    const pages = [];
    for (const { path, method, operation } of given.operations.filter(({ method }) => method === "get")) {
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
