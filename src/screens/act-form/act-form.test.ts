import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { controls } from "../../trajectory/inputs.ts";
import { actShown } from "../../words/acts.ts";
import type { Issue } from "../../words/faults.ts";
import type { FieldOf, Values } from "../parts/field-of.ts";
import { fieldsOf, nothingOffered } from "./fields-of-act.ts";
import { inputOf, valuesOf } from "./input-of.ts";
import { questionsOf } from "./questions.ts";
import { sayFormFaults } from "./say-form-faults.ts";

const say = { language: "en", choice: (_: string, value: string) => value } as const;
const questions = (name: ActName) => questionsOf(acts[name].input);
const form = (name: ActName) =>
  fieldsOf(questions(name), actShown(name, acts[name].by[0] ?? "coordinator").fields, say);
const kinds = (fields: readonly FieldOf[]) => fields.map(({ name, kind }) => [name, kind]);
const send = (name: ActName, posted: Values) => {
  const asked = questions(name);
  const checked = acts[name].input.safeParse(inputOf(asked, posted));
  if (checked.success) return checked.data;
  return sayFormFaults(asked, checked.error.issues as readonly Issue[], "en").map(({ field }) => field);
};

describe("the form of an act", () => {
  it("asks everything that the schema asks, each in its own kind of box", () =>
    assert.deepEqual(kinds(form("draw-up-plan")), [
      ["objectives", "long-text"],
      ["result", "long-text"],
      ["actions", "lines"],
      ["nextAppointmentOn", "day"],
    ]));

  it("asks a person field by field, under dotted names", () =>
    assert.deepEqual(kinds(form("register-recognition")).slice(0, 4), [
      ["person.nationalNumber", "text"],
      ["person.givenName", "text"],
      ["person.familyName", "text"],
      ["person.language", "choice"],
    ]));

  it("marks what may be left empty", () =>
    assert.deepEqual(
      form("register-recognition").flatMap((field) => ("optional" in field && field.optional ? [field.name] : [])),
      ["person.telephone", "person.email", "preventionService"],
    ));

  it("offers the choices of the schema, and those of the server", () => {
    const offered = { ...nothingOffered, session: [{ value: "s", text: "1 May" }] };
    const [agenda] = fieldsOf(
      questions("put-on-agenda"),
      actShown("put-on-agenda", "riziv-officer").fields,
      say,
      offered,
    );
    const [service] = form("register-at-service");
    assert.deepEqual(
      [agenda, service].map((field) => field?.kind === "choice" && field.choices.map(({ value }) => value)),
      [["s"], ["vdab", "forem", "actiris", "adg"]],
    );
  });

  it("has a box with words for every field of every act", () => {
    for (const name of Object.keys(acts) as ActName[]) assert.equal(form(name).length, questions(name).length, name);
  });

  it("knows how every field of every act is asked", () => {
    const unknown = (Object.keys(acts) as ActName[]).flatMap((name) =>
      questions(name).filter(({ control, options }) => control === "choice" && options.length === 0),
    );
    assert.deepEqual([unknown, controls.has(acts["follow-up"].input.shape.on)], [[], true]);
  });
});

describe("what a form posts", () => {
  it("becomes a day out of three boxes", () =>
    assert.deepEqual(send("end-recognition", { ...day("on", "2", "3", "2026"), reason: "pension" }), {
      on: "2026-03-02",
      reason: "pension",
    }));

  for (const [what, boxes] of Object.entries({
    "that does not exist": ["31", "2", "2026"],
    "without a year": ["2", "3", ""],
    "in letters": ["a", "b", "c"],
  }))
    it(`is a fault at the day for a day ${what}`, () =>
      assert.deepEqual(send("end-recognition", { ...day("on", ...(boxes as Boxes)), reason: "pension" }), ["on"]));

  it("leaves out what was left empty, and says so at each field", () =>
    assert.deepEqual(send("draw-up-plan", { actions: ["", " "], objectives: "  " }), [
      "objectives",
      "result",
      "actions",
      "nextAppointmentOn",
    ]));

  it("reads yes and no", () =>
    assert.deepEqual(send("set-aim", { lastOccupationPossible: "yes", referenceOccupationPossible: "no" }), {
      lastOccupationPossible: true,
      referenceOccupationPossible: false,
    }));

  it("takes a box that is not ticked for no declaration", () =>
    assert.deepEqual(
      [send("sign-engagement", {}), send("sign-engagement", { declares: "yes" })],
      [["declares"], { declares: true }],
    ));

  it("reads times, months and numbers as people write them", () => {
    const invited = (time: string) =>
      send("invite-to-first-contact", { ...day("on", "5", "5", "2026"), time, how: "by-video", place: "Online" });
    const attended = (month: string, hours: string) => send("record-attendance", { month, hours });
    for (const time of ["9:30", "09.30", "9u30", "9 h 30"])
      assert.deepEqual(invited(time), { on: "2026-05-05", time: "09:30", how: "by-video", place: "Online" });
    for (const month of ["3/2026", "2026-03", "03 2026"])
      assert.deepEqual(attended(month, "12"), { month: "2026-03", hours: 12 });
    assert.deepEqual(
      [attended("3/2026", "12,5"), attended("3/2026", "many"), attended("May", "1")],
      [["hours"], ["hours"], ["month"]],
    );
  });

  it("keeps what was filled in, with lists without their empty lines", () => {
    const posted = { objectives: "short", actions: ["one", "", "x"] };
    assert.deepEqual(valuesOf(questions("draw-up-plan"), posted), { objectives: "short", actions: ["one", "x"] });
    assert.deepEqual(send("draw-up-plan", posted), ["objectives", "result", "actions.1", "nextAppointmentOn"]);
  });
});

type Boxes = [string, string, string];
const day = (name: string, d: string, m: string, y: string): Values => ({
  [`${name}.day`]: d,
  [`${name}.month`]: m,
  [`${name}.year`]: y,
});
