import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import type { FieldOf } from "./field-of.ts";
import { Fields } from "./fields.tsx";
import { faults, filledIn, oneOfEach, rendered } from "./parts-examples.tsx";

const field = (one: FieldOf) => rendered("en", <Field field={one} values={filledIn} />);

describe("a form", () => {
  it("gives back everything that was filled in", () => {
    const html = rendered("en", <Fields of={oneOfEach} values={filledIn} />);
    for (const value of ['value="31"', 'value="2"', 'value="2026"', 'value="12,50"', 'value="stay"', ">Back to work<"])
      assert.ok(html.includes(value), value);
    assert.match(html, /value="no" checked/);
    assert.match(html, /value="yes" checked/);
    assert.match(html, /<option value="gtb" selected/);
  });

  it("asks a day in three boxes, never in the browser's own", () => {
    const html = rendered("en", <Fields of={oneOfEach} />);
    for (const name of ["on.day", "on.month", "on.year"]) assert.ok(html.includes(`name="${name}"`));
    assert.doesNotMatch(html, /type="date"/);
  });

  it("shows at least as many lines as were filled in", () => {
    const html = field({ kind: "lines", name: "actions", label: "Actions", lines: 2 });
    assert.equal(html.match(/name="actions"/g)?.length, 4);
  });

  it("says a fault at its box, ties it to the box, and leads to it from the summary", () => {
    const html = rendered(
      "en",
      <>
        <ErrorSummary faults={faults} />
        <Fields of={oneOfEach} faults={faults} />
      </>,
    );
    assert.match(html, /<textarea[^>]*aria-describedby="field-objectives-fault"[^>]*aria-invalid="true"/);
    assert.match(html, /href="#field-actions-1"/);
    assert.match(html, /href="#field-on-month"/);
    assert.match(html, /href="#field-actions">the first action/);
  });

  it("leaves out the summary when nothing is wrong", () => {
    assert.equal(rendered("en", <ErrorSummary faults={[]} />), "");
  });

  it("shows a long choice as a list to open and a short one as buttons", () => {
    const choices = (n: number) => Array.from({ length: n }, (_, i) => ({ value: `${i}`, text: `choice ${i}` }));
    assert.match(field({ kind: "choice", name: "c", label: "C", choices: choices(7) }), /<select/);
    assert.match(field({ kind: "choice", name: "c", label: "C", choices: choices(6) }), /type="radio"/);
  });
});
