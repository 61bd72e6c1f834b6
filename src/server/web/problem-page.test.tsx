import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { render } from "preact-render-to-string";
import type { Role } from "../../access/roles.ts";
import { languages } from "../../words/language.ts";
import { errorPageText as text, wayOn, wayOnAtWork } from "../../words/screens/parts-errors.ts";
import type { Reader } from "./errors.ts";
import { problem } from "./problem.ts";
import { ProblemPage } from "./problem-page.tsx";
import { said } from "./problems.ts";

const frame = { url: "/work", stylesheet: "/assets/x.css", formToken: "", signedIn: null };
const whoReads = (role: Role | null, more: Partial<Reader> = {}): Reader => ({ role, nav: [], ...more });

describe("the page that says what went wrong", () => {
  for (const language of languages) {
    const page = (status: number, reader?: Reader) => {
      const what = { ...problem(status, "some-code", said.broken, language), instance: "urn:uuid:7d2758a7" };
      const html = render(<ProblemPage problem={what} frame={{ ...frame, language }} reader={reader} />);
      return html.replaceAll("\u00a0", " ");
    };

    it(`sends who is ill to their coordinator, and who works here to the administrator (${language})`, () => {
      for (const role of ["insured-person", "representative", null] as const)
        assert.ok(page(403, whoReads(role)).includes(wayOn[403][language]), String(role));
      for (const status of [403, 500] as const)
        for (const role of ["coordinator", "statistician"] as const) {
          assert.ok(page(status, whoReads(role)).includes(wayOnAtWork[status][language]), role);
          assert.ok(!page(status, whoReads(role)).includes(wayOn[status][language]), role);
        }
    });

    it(`offers to ask once more for what may be over in a moment, and never for what was sent (${language})`, () => {
      for (const status of [429, 500, 503])
        assert.match(page(status, whoReads(null, { again: "/work?show=open" })), /href="\/work\?show=open"/);
      for (const status of [403, 404, 413])
        assert.ok(!page(status, whoReads(null, { again: "/work" })).includes(text.again[language]), String(status));
      for (const status of [429, 503] as const) {
        assert.ok(!page(status, whoReads(null)).includes(text.again[language]), String(status));
        assert.ok(page(status, whoReads(null)).includes(wayOn[status][language]), String(status));
      }
    });
  }

  it("keeps the sections of who is signed in, so that nobody stands in a dead end", () => {
    const what = problem(404, "not-found", said.notFound, "nl");
    const nav = [{ href: "/team", text: "Team" }];
    const html = render(
      <ProblemPage problem={what} frame={{ ...frame, language: "nl" }} reader={whoReads("coordinator", { nav })} />,
    );
    assert.match(html, /<nav class="ww-sections"[^>]*>.*href="\/team"/s);
  });
});
