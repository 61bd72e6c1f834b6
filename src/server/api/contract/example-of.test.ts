import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { acts } from "../../../trajectory/acts.ts";
import { exampleOf } from "./example-of.ts";

describe("the example of an act in the contract", () => {
  for (const { name, input } of Object.values(acts))
    it(`of ${name} is well formed by the schema of the act`, () => {
      const read = input.strict().safeParse(exampleOf(input));
      assert.deepEqual(read.error?.issues ?? [], []);
    });
});
