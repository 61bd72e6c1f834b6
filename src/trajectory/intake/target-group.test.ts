import { describe, it } from "node:test";
import { given } from "../given.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { askFirstContact } from "./ask-first-contact.ts";

const recognised = (recognition: Partial<Recognition>, day = "2026-03-02") => given([], { recognition, day });
const askedByJan = { type: "FirstContactAsked", person: "jan", fund: "100", how: "on-line" } as const;

describe("who may have a trajectory (RIZIV webinar, slides 10 and 11)", () => {
  it("is the employee", () => recognised({ regime: "employee" }).when(askFirstContact).happens(askedByJan));

  it("is the unemployed person", () => recognised({ regime: "unemployed" }).when(askFirstContact).happens(askedByJan));

  it("is the self-employed person", () =>
    recognised({ regime: "self-employed" }).when(askFirstContact).happens(askedByJan));

  it("is nobody without a right to benefit", () =>
    recognised({ entitled: false })
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("entitled-to-benefit"));

  it("is the person who is recognised as incapable, up to the day before the end", () => {
    recognised({ endedOn: "2026-03-03" }).when(askFirstContact).happens(askedByJan);
    recognised({ endedOn: "2026-03-02" })
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("recognised-incapable");
  });

  it("is nobody with a work accident", () =>
    recognised({ exclusion: "work-accident" })
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("no-work-accident"));

  it("is nobody with an occupational disease", () =>
    recognised({ exclusion: "occupational-disease" })
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("no-occupational-disease"));

  it("is no statutory official, who goes to MEDEX", () =>
    recognised({ exclusion: "statutory-official" })
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("no-statutory-official"));

  it("tells every reason at once", () =>
    recognised(
      {
        regime: "self-employed",
        incapableSince: "2022-06-01",
        entitled: false,
        endedOn: "2022-12-01",
        exclusion: "work-accident",
      },
      "2022-12-31",
    )
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("entitled-to-benefit", "recognised-incapable", "regime-in-force", "no-work-accident"));
});

describe("since when there are trajectories (RIZIV webinar, slide 11)", () => {
  it("is 1 January 2022 for employees", () =>
    recognised({ incapableSince: "2021-06-01" }, "2022-01-01").when(askFirstContact).happens(askedByJan));

  it("is not the day before", () =>
    recognised({ incapableSince: "2021-06-01" }, "2021-12-31")
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("regime-in-force"));

  it("is 1 January 2023 for the self-employed", () =>
    recognised({ regime: "self-employed", incapableSince: "2022-06-01" }, "2023-01-01")
      .when(askFirstContact)
      .happens(askedByJan));

  it("is not yet 31 December 2022 for the self-employed", () =>
    recognised({ regime: "self-employed", incapableSince: "2022-06-01" }, "2022-12-31")
      .when(askFirstContact)
      .cannot("the-law-does-not-allow")
      .because("regime-in-force"));
});
