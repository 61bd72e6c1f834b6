import fc from "fast-check";
import {
  type Actor,
  funds,
  type Organisation,
  preventionServices,
  type Role,
  type Service,
  services,
} from "../../access/roles.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { inventedNumber } from "../desk/national-number.ts";
import { type Door, perform } from "./door.ts";
import type { ActRequest } from "./request.ts";

/**
 * For tests of access: people with a trajectory in which random things happened, and beside it what those things mean
 * for who may be near, kept by a slow model of its own that knows nothing of the product's.
 */
export type Someone = {
  person: string;
  fund: Organisation;
  prevention: Organisation | null;
  stream: string | undefined;
  /** Consents as they stand; `false` once taken back. */
  consents: Map<string, boolean>;
  /** How they came, and by whom. */
  came: "asked" | "service" | "prevention";
  service: Service | undefined;
  referred: boolean;
  advised: boolean;
};

export const steps = [
  "consent-prevention",
  "withdraw-prevention",
  "refer",
  "take-back-referral",
  "consent-service",
  "withdraw-service",
  "register",
  "take-back-registration",
  "hand-in",
  "advise",
  "stop",
] as const;
export type Step = (typeof steps)[number];
export type Plan = {
  fund: "100" | "300";
  prevention: boolean;
  came: Someone["came"];
  service: Service;
  steps: readonly Step[];
};

export const plans: fc.Arbitrary<Plan> = fc.record({
  fund: fc.constantFrom("100", "300"),
  prevention: fc.boolean(),
  came: fc.constantFrom("asked", "asked", "service", "prevention"),
  service: fc.constantFrom(...services),
  steps: fc.array(fc.constantFrom(...steps), { maxLength: 9 }),
});

/** Everybody who can be anybody: each role for each organisation, fitting or not, and the people themselves. */
export const strangers = (people: readonly Someone[]): readonly Actor[] => [
  ...(
    [
      "coordinator",
      "advising-physician",
      "team-member",
      "occupational-physician",
      "mediator",
      "riziv-officer",
      "council-secretary",
      "council-member",
      "statistician",
      "administrator",
      "auditor",
      "data-protection-officer",
    ] as const
  ).flatMap((role) =>
    [funds[0], funds[2], ...preventionServices, "vdab" as const, "forem" as const, "riziv" as const, null].map(
      (organisation) => ({ id: `${role} of ${organisation}`, role, organisation, person: null }),
    ),
  ),
  ...people.map(({ person }) => whoIs(person)),
];
const whoIs = (person: string): Actor => ({ id: person, role: "insured-person", organisation: null, person });
const professional = (role: Role, organisation: Organisation | null): Actor => ({
  id: `${role} at work`,
  role,
  organisation,
  person: null,
});

export const worldDay = "2026-03-02";
let born = 0;

/** Makes one of them by real acts; what the law turned down did not happen in the model either. */
export async function makeSomeone(door: Door, plan: Plan): Promise<Someone> {
  const day = new Date(Date.UTC(1950, 0, 1 + born++)).toISOString().slice(0, 10);
  const coordinator = professional("coordinator", plan.fund);
  const does = async (act: ActName, actor: Actor, to: ActRequest["to"], input: object = {}) => {
    const answer = await perform(door, { act, actor, to, input }, worldDay);
    return answer.kind === "done" ? answer.stream : undefined;
  };
  const prevention = plan.prevention ? "prevention-north" : null;
  const person = await does(
    "register-recognition",
    coordinator,
    {},
    {
      person: { ...anybody, nationalNumber: inventedNumber(day, "man") },
      ...{ fund: plan.fund, regime: "employee", incapableSince: "2024-06-03", entitled: true, exclusion: "none" },
      ...{ hasContract: plan.prevention, ...(prevention && { preventionService: prevention }) },
    },
  );
  if (!person) throw new Error("nobody was registered");
  await does("recognise-invalidity", coordinator, { person }, { since: "2025-06-03" });
  const one: Someone = {
    ...{ person, fund: plan.fund, prevention, stream: undefined, consents: new Map(), came: plan.came },
    ...{ service: undefined, referred: false, advised: false },
  };
  const physician = professional("occupational-physician", prevention);
  const advice = { towards: "fund", personAgrees: true, advice: "Kan weer iets aan, met aanpassingen." };
  one.stream =
    plan.came === "asked"
      ? await does("ask-first-contact", whoIs(person), { person })
      : plan.came === "service"
        ? await does("register-at-service", whoIs(person), { person }, { service: plan.service, askedByFund: false })
        : await does("refer-by-occupational-physician", physician, { person }, advice);
  if (one.stream && plan.came === "service") one.service = plan.service;
  if (!one.stream) return one;
  const to = { trajectory: one.stream };
  await does("confirm-invalidity", coordinator, to, {});
  await does("hold-first-contact", coordinator, to, { on: worldDay, how: "by-telephone" });
  for (const step of plan.steps) await live(one, step, plan, (act, actor, input) => does(act, actor, to, input));
  return one;
}

type Does = (act: ActName, actor: Actor, input?: object) => Promise<string | undefined>;

async function live(one: Someone, step: Step, { service, fund }: Plan, does: Does): Promise<void> {
  const self = whoIs(one.person);
  const coordinator = professional("coordinator", fund);
  const consent = (partner: string, purpose: string) => ({ partner, purpose, inWriting: true });
  switch (step) {
    case "consent-prevention":
      if (await does("give-consent", self, consent("occupational-physician", "return-to-own-employer")))
        one.consents.set("prevention", true);
      return;
    case "withdraw-prevention":
      if (await does("withdraw-consent", self, { partner: "occupational-physician" }))
        one.consents.set("prevention", false);
      return;
    case "refer":
      if (await does("refer-to-occupational-physician", coordinator, { for: "re-integration-trajectory" }))
        one.referred = true;
      return;
    case "take-back-referral":
      if (await does("take-back-referral", coordinator, { reason: "Een zin die lang genoeg is." }))
        one.referred = false;
      return;
    case "consent-service":
      if (await does("give-consent", self, consent(service, "guidance-to-work"))) one.consents.set(service, true);
      return;
    case "withdraw-service":
      if (await does("withdraw-consent", self, { partner: service })) one.consents.set(service, false);
      return;
    case "register":
      if (await does("send-registration", coordinator, { service, question: "Wat past bij deze persoon?" }))
        one.service = service;
      return;
    case "take-back-registration":
      if (await does("take-back-registration", coordinator, { reason: "Een zin die lang genoeg is." }))
        one.service = undefined;
      return;
    case "hand-in":
      await does("hand-in-project", self, project);
      return;
    case "advise": {
      const findings = { compatible: true, findings: "Past bij wat nog kan." };
      if (await does("advise-on-project", professional("advising-physician", fund), findings)) one.advised = true;
      return;
    }
    case "stop":
      await does("stop", self);
      return;
  }
}

const anybody = {
  givenName: "Iemand",
  familyName: "Verzonnen",
  language: "nl",
  street: "Kerkstraat 1",
  postcode: "9000",
  town: "Gent",
};
const project = {
  training: "Boekhouden",
  provider: "Syntra",
  occupation: "Boekhouder",
  from: worldDay,
  until: "2026-06-30",
  hoursPlanned: 300,
};
