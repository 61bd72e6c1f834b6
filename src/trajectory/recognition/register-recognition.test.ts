import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { registerRecognition } from "./register-recognition.ts";

describe("registering that the fund recognises a person as incapable of work", () => {
  it("puts what the fund recognised on record, and who the person is beside it", () =>
    given([], { by: an, recognition: "none" })
      .when(registerRecognition, jan)
      .happens({ type: "RecognitionRegistered", person: "new-id", preventionService: null, ...recognised }));

  it("names the prevention service of the employer where there is one", () =>
    given([], { by: an, recognition: "none" })
      .when(registerRecognition, { ...jan, preventionService: "prevention-south" })
      .happens({
        type: "RecognitionRegistered",
        person: "new-id",
        ...recognised,
        preventionService: "prevention-south",
      }));

  it("can be done on the first day of the incapacity", () =>
    given([], { by: an, recognition: "none" })
      .when(registerRecognition, { ...jan, incapableSince: "2026-03-02" })
      .happens({
        type: "RecognitionRegistered",
        person: "new-id",
        preventionService: null,
        ...recognised,
        incapableSince: "2026-03-02",
      }));

  it("cannot be done for an incapacity that starts tomorrow", () => {
    given([], { by: an, recognition: "none" })
      .when(registerRecognition, { ...jan, incapableSince: "2026-03-03" })
      .cannot("day-lies-in-the-future");
  });

  it("cannot be done twice", () => {
    given([], { by: an }).when(registerRecognition, jan).cannot("already-recognised");
  });

  it("can be done again once the first recognition has ended", () =>
    given([], { by: an, recognition: { endedOn: "2025-10-01" } })
      .when(registerRecognition, jan)
      .happens({ type: "RecognitionRegistered", person: "new-id", preventionService: null, ...recognised }));

  it("cannot reach back into the recognition before it", () => {
    given([], { by: an, recognition: { endedOn: "2025-10-02" } })
      .when(registerRecognition, jan)
      .cannot("day-is-too-early");
  });

  it("asks for a national number that exists, however it is typed", () => {
    const numbered = (nationalNumber: string) =>
      registerRecognition.input.safeParse({ ...jan, person: { ...jan.person, nationalNumber } });
    assert.equal(numbered("85.07.30-033.28").data?.person.nationalNumber, "85073003328");
    assert.equal(numbered("85.07.30-033.29").success, false);
  });
});

const recognised = {
  fund: "100",
  regime: "employee",
  incapableSince: "2025-10-01",
  entitled: true,
  exclusion: "none",
  hasContract: true,
} as const;
const jan = {
  ...recognised,
  person: {
    nationalNumber: "85.07.30-033.28",
    givenName: "Jan",
    familyName: "D'Hondt",
    language: "nl",
    street: "Korenmarkt 1",
    postcode: "9000",
    town: "Gent",
  },
} as const;
