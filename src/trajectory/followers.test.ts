import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { followers } from "./followers.ts";
import { given, tom } from "./given.ts";
import {
  advised,
  asked,
  confirmed,
  consentToTom,
  consentToVdab,
  guidanceEnded,
  handedIn,
  heard,
  registered,
  toTom,
  toVdab,
} from "./given-past.ts";

type Past = Parameters<typeof given>[0];
const fund = ["coordinator of 100", "advising-physician of 100", "team-member of 100"];
const follow = (past: Past, ...others: string[]) => {
  const { trajectory } = given(past);
  assert.ok(trajectory);
  assert.deepEqual(
    followers(trajectory).map(({ role, organisation }) => `${role} of ${organisation}`),
    [...fund, ...others],
  );
};
const withdrawn = (partner: "occupational-physician" | "vdab") => ({ type: "ConsentWithdrawn", partner }) as const;
const byTom = (towards: "fund" | "vdab") =>
  ({
    type: "ReferredByOccupationalPhysician",
    person: "jan",
    fund: "100",
    towards,
    preventionService: "prevention-north",
    advice: { sealed: "Aangepast werk is mogelijk." },
    doneBy: tom,
  }) as const;

describe("who follows a trajectory: nothing reaches a partner without consent (law of 14 July 1994, art. 100 § 1/2)", () => {
  it("is the fund, from the first day and whatever the route", () => {
    follow([asked]);
    follow(heard);
  });

  it("is no partner by a consent alone: there must be a referral or a registration", () =>
    follow([...heard, consentToTom, consentToVdab]));

  it("is the occupational physician from the referral until the consent is withdrawn", () => {
    const referred = [...heard, consentToTom, toTom] as const;
    follow(referred, "occupational-physician of prevention-north");
    follow([...referred, withdrawn("occupational-physician")]);
    follow(
      [...referred, withdrawn("occupational-physician"), consentToTom],
      "occupational-physician of prevention-north",
    );
  });

  it("is not the occupational physician when the consent was for the service", () =>
    follow([...heard, consentToVdab, toTom]));

  it("is the service from the registration until the consent is withdrawn", () => {
    const sent = [...heard, consentToVdab, toVdab] as const;
    follow(sent, "mediator of vdab");
    follow([...sent, withdrawn("vdab")]);
  });

  it("is not the service when the consent was for another", () =>
    follow([...heard, { ...consentToVdab, partner: "forem" }, toVdab]));

  it("is not the service to which somebody sends the form without consent, whoever referred to the fund", () =>
    follow([byTom("fund"), toVdab], "occupational-physician of prevention-north"));

  it("is the service at which the person registered (route C), until they withdraw", () => {
    follow([registered], "mediator of vdab");
    follow([registered, confirmed, guidanceEnded], "mediator of vdab");
    follow([registered, confirmed, withdrawn("vdab")]);
    follow([registered, confirmed, consentToVdab, withdrawn("vdab")]);
  });

  it("is the occupational physician who referred, until the person withdraws", () => {
    follow([byTom("fund")], "occupational-physician of prevention-north");
    follow([byTom("vdab")], "occupational-physician of prevention-north", "mediator of vdab");
    follow([byTom("fund"), withdrawn("occupational-physician")]);
    follow([byTom("vdab"), withdrawn("occupational-physician")], "mediator of vdab");
  });

  it("is neither the employer nor the treating physician, who read nothing here", () =>
    follow([
      ...heard,
      { ...consentToTom, partner: "employer" },
      { ...consentToTom, partner: "treating-physician", purpose: "consultation-on-the-plan" },
    ]));

  it("is RIZIV and the Council from the advice on a project, not from the handing in", () => {
    follow([...heard, handedIn]);
    follow([...heard, handedIn, advised], "riziv-officer of riziv", "council-secretary of riziv");
  });
});
