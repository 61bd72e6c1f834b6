import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

export type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  [keyword: string]: unknown;
};
type Media = { schema: Schema; example?: unknown; examples?: Record<string, { value: unknown }> };
type Parameter = Media & { name: string; in: string; required?: boolean };
export type Operation = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { headers?: object; content?: Record<string, Media> }>;
};
export type At = { path: string; method: string; operation: Operation };
type Contract = { paths: Record<string, Record<string, Operation>> };

/** For tests: the contract as a program of others would read it. */
export async function givenContract(url: string) {
  const contract = (await (await fetch(`${url}/api/openapi.json`)).json()) as Contract;
  const operations: At[] = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ ...contract, $id: "contract:/" });
  const checks = new Map<string, ReturnType<typeof ajv.compile>>();
  const fits = (value: unknown, schema: Schema, what: string) => {
    const written = JSON.stringify(schema).replaceAll('"#/components', '"contract:/#/components');
    const check = checks.get(written) ?? ajv.compile(JSON.parse(written));
    checks.set(written, check);
    const faults = check(value) ? [] : (check.errors ?? []);
    assert.deepEqual(
      faults.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`),
      [],
      what,
    );
  };
  const find = (operationId: string): At => {
    const at = operations.find(({ operation }) => operation.operationId === operationId);
    assert.ok(at, `${operationId} is in the contract`);
    return at;
  };
  /** One answer of the server: of a status, a kind and a form that the contract names for this operation. */
  const answers = async (operationId: string, answer: Response): Promise<unknown> => {
    const { operation } = find(operationId);
    const status = String(answer.status);
    const what = `${operationId} ${status}`;
    const said = operation.responses[status];
    const text = await answer.text();
    assert.ok(said, `${what} is not in the contract: ${text.slice(0, 500)}`);
    if (!said.content) {
      assert.equal(text, "", what);
      return undefined;
    }
    const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
    assert.ok(said.content[type], `${what} is of another kind: ${type}`);
    const value = type.endsWith("json") ? JSON.parse(text) : text;
    fits(value, said.content[type].schema, what);
    return value;
  };
  return { contract, operations, fits, answers, find };
}
export type GivenContract = Awaited<ReturnType<typeof givenContract>>;

export const examplesOf = ({ example, examples }: Media): readonly unknown[] =>
  examples ? Object.values(examples).map(({ value }) => value) : example === undefined ? [] : [example];
