import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { render } from "preact-render-to-string";
import { type Frame, InFrame } from "./frame.ts";
import { Paging } from "./paging.tsx";

const frame: Frame = { language: "nl", url: "/work", stylesheet: "/assets/x.css", formToken: "", signedIn: null };
const shown = (page: number, total: number) =>
  render(
    <InFrame value={frame}>
      <Paging page={page} perPage={50} total={total} href={(n) => `/work?page=${n}`} />
    </InFrame>,
  );

describe("the pages of a list", () => {
  it("says where one is, with large numbers in groups", () =>
    assert.match(shown(29, 1430), /1\.401 tot 1\.430 van 1\.430/));

  it("leads from a page that there is not to the last one, and does not say that one is somewhere", () => {
    const beyond = shown(300, 781);
    assert.doesNotMatch(beyond, /tot/);
    assert.match(beyond, /href="\/work\?page=16" rel="prev"/);
  });
});
