import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { localPath } from "./local-path.ts";

describe("where one goes after signing in", () => {
  it("is a page of ours, with its filters", () => {
    assert.equal(localPath("/work?stage=plan&page=2"), "/work?stage=plan&page=2");
  });
  for (const elsewhere of [
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "/.//elsewhere.example",
    "\\\\elsewhere.example",
    "javascript:alert(1)",
    "http:elsewhere",
    "",
    ["/one", "/two"],
    undefined,
  ]) {
    it(`is the start page for ${JSON.stringify(elsewhere)}`, () => assert.equal(localPath(elsewhere), "/"));
  }
  it("is never the sign-in itself, which would go round for ever", () => {
    assert.equal(localPath("/sign-in?to=/work"), "/");
    assert.equal(localPath("/x/../oidc/auth"), "/");
  });
});
