import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { untilTheNext } from "./not-told.ts";

describe("who is not told why not", () => {
  it("waits as long for somebody who is not known here as for somebody whose file was weighed", () => {
    for (const passed of [0, 0.4, 2.6, 10.7, 99.9]) assert.equal(passed + untilTheNext(passed), 100);
    assert.equal(130 + untilTheNext(130), 200);
  });
});
