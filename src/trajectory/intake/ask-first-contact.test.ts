import { describe, it } from "node:test";
import { an, given, jan } from "../given.ts";
import { asked, stopped } from "../given-past.ts";
import { askFirstContact } from "./ask-first-contact.ts";

describe("asking for a first contact, route B (RIZIV webinar, slide 16)", () => {
  it("is done on-line by the person, whatever else is filled in", () =>
    given([], { by: jan })
      .when(askFirstContact, { how: "by-letter" })
      .happens({ type: "FirstContactAsked", person: "jan", fund: "100", how: "on-line" }));

  it("is written down by the coordinator when the person telephones", () =>
    given([], { by: an })
      .when(askFirstContact, { how: "by-telephone" })
      .happens({ type: "FirstContactAsked", person: "jan", fund: "100", how: "by-telephone" }));

  it("is possible on the first day of the incapacity", () =>
    given([], { by: jan, recognition: { incapableSince: "2026-03-02" } })
      .when(askFirstContact)
      .happens(asked));

  it("is possible after a year too", () =>
    given([], { by: jan, recognition: { incapableSince: "2024-06-03", invalidSince: "2025-06-03" } })
      .when(askFirstContact)
      .happens(asked));

  it("is not possible before the incapacity begins", () =>
    given([], { by: jan, recognition: { incapableSince: "2026-03-03" } })
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("recognised-incapable"));

  it("cannot be done beside a running trajectory", () => {
    given([asked], { by: jan }).when(askFirstContact).cannot("trajectory-is-running");
  });

  it("can be done again after a stop", () => given([asked, stopped], { by: jan }).when(askFirstContact).happens(asked));
});
