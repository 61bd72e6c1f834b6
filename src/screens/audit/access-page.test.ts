import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { type Role, roles } from "../../access/roles.ts";
import type { Frame } from "../parts/frame.ts";
import { accessMatrix } from "./access-matrix.ts";
import { AccessPage, type MatrixPart } from "./access-page.tsx";

const docs = readFileSync(new URL("../../../docs/access.md", import.meta.url), "utf8");
const sections: Readonly<Record<MatrixPart, string>> = {
  acts: "Acts",
  walls: "Reading",
  events: "Events",
  money: "Money",
  search: "Looking for a person",
  places: "Pages about nobody's file, or about everybody's",
};

/** What docs/access.md gives a role in one section: the rows with something in its column. */
function inDocs(part: MatrixPart, role: Role): string[] {
  const section = docs.split(`## ${sections[part]}\n`)[1]?.split("\n## ")[0] ?? assert.fail(part);
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  const cells = (line: string) => line.split("|").map((cell) => cell.trim());
  const column = cells(rows[0] ?? "").indexOf(role);
  return rows.slice(2).flatMap((line) => (cells(line)[column] ? [(cells(line)[1] ?? "").replaceAll("`", "")] : []));
}

const frame: Frame = { language: "en", url: "/access", stylesheet: "/style.css", formToken: "", signedIn: null };
const page = (role?: Role, part?: MatrixPart) =>
  render(h(AccessPage, { frame, nav: [], matrix: accessMatrix(), role, part, purpose: undefined }));

describe("the matrix of who may what, as a screen", () => {
  it("gives every role what docs/access.md gives it, and no more", () => {
    const matrix = accessMatrix();
    for (const part of Object.keys(sections) as MatrixPart[])
      for (const role of roles) {
        const rows = (matrix[part] as { what: string; of: object }[]).filter(({ of }) => role in of);
        assert.deepEqual(
          rows.map(({ what }) => what),
          inDocs(part, role),
          `${part} ${role}`,
        );
      }
  });

  it("shows as many rows as it counts, of one role or of all", () => {
    const rowsOf = (html: string) => html.split("<tbody>")[1]?.split("<tr>").length ?? 1;
    for (const role of roles) assert.equal(rowsOf(page(role, "acts")) - 1, inDocs("acts", role).length, role);
    assert.equal(rowsOf(page(undefined, "acts")) - 1, accessMatrix().acts.length);
  });

  it("says of an auditor that every event is refused", () => {
    assert.match(page("auditor", "events"), /Nothing: all of it is refused/);
    assert.doesNotMatch(page("auditor", "events"), /<table/);
    assert.match(page("mediator", "events"), /<table/);
  });
});
