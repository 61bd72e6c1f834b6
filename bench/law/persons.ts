import { addDays, type Day, day } from "../../src/law/kernel/day.ts";
import type { Cents, Minutes } from "../../src/law/kernel/facts.ts";

const regimes = ["employee", "unemployed", "self-employed"] as const;
const exclusions = ["none", "none", "none", "none", "work-accident", "occupational-disease"] as const;
const services = ["vdab", "forem", "actiris"] as const;

/** Everything that the six rules ask. One object is filled in anew for each person: memory does not grow. */
export type Person = {
  entitled: boolean;
  recognisedIncapable: boolean;
  regime: (typeof regimes)[number];
  exclusion: (typeof exclusions)[number];
  incapableSince: Day;
  recognisedInvalid: boolean;
  service: (typeof services)[number];
  askedByFund: boolean;
  insuredPersonSignedOn: Day;
  coordinatorSignedOn: Day;
  advisingPhysicianSignedOn: Day;
  planDrawnUpOn: Day;
  setting: "ordinary";
  minutesPerWeek: Minutes;
  fullTimeMinutes: Minutes;
  dailyBenefit: Cents;
};

const start = day("2022-01-03");
const signing = day("2026-01-05");
export const asked = day("2026-05-04");

/** The same persons on every run, from any first number on (a mix of the number, no state). */
export function personAt(n: number, into: Person): Person {
  let state = Math.imul(n + 1, 0x9e3779b1);
  const below = (limit: number) => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
    return (state >>> 0) % limit;
  };
  into.entitled = below(10) > 0;
  into.recognisedIncapable = below(10) > 0;
  into.regime = regimes[below(3)] ?? "employee";
  into.exclusion = exclusions[below(6)] ?? "none";
  into.incapableSince = addDays(start, below(1500));
  into.recognisedInvalid = below(2) === 0;
  into.service = services[below(3)] ?? "vdab";
  into.askedByFund = below(5) === 0;
  into.insuredPersonSignedOn = addDays(signing, below(90));
  into.coordinatorSignedOn = addDays(signing, below(90));
  into.advisingPhysicianSignedOn = addDays(signing, below(90));
  into.planDrawnUpOn = addDays(signing, below(90));
  into.fullTimeMinutes = 2280 as Minutes;
  into.minutesPerWeek = (60 * below(39)) as Minutes;
  into.dailyBenefit = (3000 + below(6000)) as Cents;
  return into;
}

export const nobody = (): Person => personAt(0, { setting: "ordinary" } as Person);
