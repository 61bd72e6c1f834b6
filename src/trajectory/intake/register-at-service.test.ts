import { describe, it } from "node:test";
import { given, jan, sofie } from "../given.ts";
import { asked } from "../given-past.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { registerAtService } from "./register-at-service.ts";

/** Incapable for 14 months on 2 March 2026, recognised in invalidity for two. */
const invalid = { incapableSince: "2025-01-02", invalidSince: "2026-01-02" } as const;
/** Invalid long before route C was. */
const long = { incapableSince: "2019-01-02", invalidSince: "2020-01-02" } as const;
const at = (service: "vdab" | "forem" | "actiris" | "adg", askedByFund = false) => ({ service, askedByFund });
const isRegistered = <const S extends string>(service: S) =>
  ({ type: "RegisteredAtService", person: "jan", fund: "100", service }) as const;
const on = (recognition: Partial<Recognition>, day = "2026-03-02") => given([], { by: jan, recognition, day });

describe("registering at a regional service, route C (RIZIV webinar, slides 18 and 19)", () => {
  it("is possible after 14 months, when recognised in invalidity", () =>
    on(invalid).when(registerAtService, at("vdab")).happens(isRegistered("vdab")));

  it("is not possible after 8 months, and both reasons are named", () =>
    on({ incapableSince: "2025-07-02" })
      .when(registerAtService, at("vdab"))
      .cannot("the-law-does-not-allow")
      .because("recognised-in-invalidity", "one-year-incapable"));

  it("is not possible after 8 months at a service that does not take part, at the request of the fund: all reasons", () =>
    on({ incapableSince: "2025-07-02", entitled: false, exclusion: "work-accident" })
      .when(registerAtService, at("adg", true))
      .cannot("the-law-does-not-allow")
      .because(
        "entitled-to-benefit",
        "no-work-accident",
        "recognised-in-invalidity",
        "one-year-incapable",
        "service-takes-part",
        "not-at-the-funds-request",
      ));

  it("is possible on the first day of the invalidity, not the day before", () => {
    const aYear = { incapableSince: "2025-03-02", invalidSince: "2026-03-02" };
    on(aYear).when(registerAtService, at("vdab")).happens(isRegistered("vdab"));
    on(aYear, "2026-03-01")
      .when(registerAtService, at("vdab"))
      .cannot("the-law-does-not-allow")
      .because("recognised-in-invalidity", "one-year-incapable");
  });

  it("waits until 1 March when the incapacity began on 29 February (our reading)", () => {
    const leap = { incapableSince: "2024-02-29", invalidSince: "2025-02-28" };
    on(leap, "2025-03-01").when(registerAtService, at("vdab")).happens(isRegistered("vdab"));
    on(leap, "2025-02-28")
      .when(registerAtService, at("vdab"))
      .cannot("the-law-does-not-allow")
      .because("one-year-incapable");
  });

  it("is never at the request of the fund (slide 19)", () =>
    on(invalid)
      .when(registerAtService, at("vdab", true))
      .cannot("the-law-does-not-allow")
      .because("not-at-the-funds-request"));

  it("may be written down by a mediator of that service, not of another", () => {
    given([], { by: sofie, recognition: invalid }).when(registerAtService, at("vdab")).happens(isRegistered("vdab"));
    given([], { by: sofie, recognition: invalid })
      .when(registerAtService, at("forem"))
      .cannot("mediator-of-another-service");
  });

  it("cannot be done beside a running trajectory", () => {
    given([asked], { by: jan, recognition: invalid })
      .when(registerAtService, at("vdab"))
      .cannot("trajectory-is-running");
  });
});

describe("since when a service takes registrations (RIZIV webinar, slide 18)", () => {
  it("is 22 May 2023 for Forem, not the day before", () => {
    on(long, "2023-05-22").when(registerAtService, at("forem")).happens(isRegistered("forem"));
    on(long, "2023-05-21")
      .when(registerAtService, at("forem"))
      .cannot("the-law-does-not-allow")
      .because("service-takes-part");
  });

  it("is 1 March 2023 for VDAB, not the day before", () => {
    on(long, "2023-03-01").when(registerAtService, at("vdab")).happens(isRegistered("vdab"));
    on(long, "2023-02-28")
      .when(registerAtService, at("vdab"))
      .cannot("the-law-does-not-allow")
      .because("service-takes-part");
  });

  it("is 1 March 2023 for Actiris (our reading), not the day before", () => {
    on(long, "2023-03-01").when(registerAtService, at("actiris")).happens(isRegistered("actiris"));
    on(long, "2023-02-28")
      .when(registerAtService, at("actiris"))
      .cannot("the-law-does-not-allow")
      .because("service-takes-part");
  });

  it("goes on after the pilot, which ended on 31 March 2024 (our reading)", () => {
    on(long, "2024-03-31").when(registerAtService, at("forem")).happens(isRegistered("forem"));
    on(long, "2024-04-01").when(registerAtService, at("forem")).happens(isRegistered("forem"));
  });

  it("has not come for ADG (our reading)", () =>
    on(long).when(registerAtService, at("adg")).cannot("the-law-does-not-allow").because("service-takes-part"));
});
