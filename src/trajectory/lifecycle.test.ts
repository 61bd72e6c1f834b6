import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Actor } from "../access/roles.ts";
import { type Act, type Decision, type DoneTo, decideAct } from "./act.ts";
import { type ActName, acts } from "./acts.ts";
import { consents } from "./consent/consent.ts";
import { dues } from "./dues.ts";
import type { EventType, Happening } from "./events.ts";
import { followers } from "./followers.ts";
import { an, jan, marie, recognisedJan, riziv, secretary, sofie, tom } from "./given.ts";
import { decisionLetter } from "./post/post.ts";
import { stageOf, stages } from "./stage.ts";
import { evolveTrajectory, type Trajectory, type TrajectoryEventType } from "./trajectory.ts";

/** Inputs that lead somewhere else, and a few that must lead nowhere. */
const filledIn: Partial<Record<ActName, readonly object[]>> = {
  "deny-invalidity": [{ grounds: "Niet erkend als invalide." }],
  "invite-to-first-contact": [{ on: "today", time: "09:30", how: "by-telephone", place: "Telefoon" }],
  "record-absence": [{ justified: false, reason: "Niet gekomen" }],
  "hold-first-contact": [{ on: "today", how: "by-telephone" }],
  "give-consent": [
    { partner: "occupational-physician", purpose: "return-to-own-employer", inWriting: true },
    { partner: "vdab", purpose: "guidance-to-work", inWriting: true },
  ],
  "withdraw-consent": [{ partner: "occupational-physician" }, { partner: "vdab" }],
  "sign-engagement": [{ declares: true }],
  "set-aim": [],
  "draw-up-plan": [
    { objectives: "Weer aan het werk", result: "Halftijds werk", actions: ["Bellen"], nextAppointmentOn: "+30" },
  ],
  "follow-up": [],
  "refer-to-occupational-physician": [{ for: "re-integration-trajectory" }],
  "answer-referral": [{ visitedOn: "today", decision: "A", terms: "Aangepast werk kan." }],
  "decline-referral": [{ reason: "Geen afspraak mogelijk." }],
  "agree-adapted-work": [{ from: "today", hoursPerWeek: 19, work: "Zittend werk, halve dagen" }],
  "take-back-referral": [{ reason: "Bij vergissing verwezen." }],
  "decline-registration": [{ reason: "Geen plaats deze maand." }],
  "take-back-registration": [{ reason: "Bij vergissing verstuurd." }],
  "send-registration": [{ service: "vdab", question: "Welk werk past bij mij?" }],
  "assign-mediator": [{ mediator: "sofie-maes" }],
  "start-guidance-step": [],
  "end-guidance": [{ result: "training-project-found", note: "Een opleiding gevonden." }],
  "hand-in-project": [
    {
      training: "Boekhouden",
      provider: "Syntra",
      occupation: "Boekhouder",
      from: "today",
      until: "+30",
      hoursPlanned: 300,
    },
  ],
  "advise-on-project": [
    { compatible: true, findings: "Verenigbaar met rust." },
    { compatible: false, findings: "Niet verenigbaar." },
  ],
  "examine-project": [{ consultedOn: "today", opinion: "favourable", grounds: "Past bij de mogelijkheden." }],
  "put-on-agenda": [{ session: "11111111-1111-4111-8111-111111111111" }],
  "decide-project": ["approved", "refused"].map((decision) => ({ decision, grounds: "Op grond van het dossier." })),
  "record-posting": [{ registeredNumber: "RR 1", postedOn: "today" }],
  "record-receipt": [{ result: "delivered", on: "today" }],
  "start-training": [{ on: "today" }],
  "record-attendance": [],
  "complete-training": [{ on: "today" }],
  "break-off-training": [{ on: "today", reason: "Ziek geworden" }],
  "evaluate-after-training": [{ conclusion: "capable-again", findings: "Kan weer werken." }],
  close: [{ reason: "full-resumption" }],
};

const actors: readonly Actor[] = [jan, an, marie, tom, sofie, riziv, secretary];
const recognition = { ...recognisedJan, incapableSince: "2024-06-03", invalidSince: "2025-06-03" };
const sitting = { chair: "joris", present: ["joris"], excused: [], absent: [] };
const session = (day: string) => ({ on: day, place: "Brussel", closed: false, sitting });
type Step = {
  act: ActName;
  actor: Actor;
  day: string;
  before: Trajectory;
  after: Trajectory;
  happened: readonly Happening[];
};

const anchor = "2026-03-02";
/** Today, and the days around the only term that forbids something: the evaluation six months after success. */
const daysAround = ({ training }: Trajectory): string[] =>
  training?.result?.at === "succeeded" ? ["2026-09-01", "2026-09-02", "2026-09-03"] : [anchor];

const shifted = (value: unknown, day: string): unknown =>
  value === "today" ? day : value === "+30" ? "2026-04-01" : value;
const onDay = (input: object, day: string) =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, shifted(value, day)]));

/** Absences and projects can follow each other without end; two of each show what one leaves behind. */
const enough = (act: ActName, { projects, contact }: Trajectory) =>
  (act === "hand-in-project" && projects.length === 2) ||
  (act === "record-absence" && "absences" in contact && contact.absences === 2);

const waitsFor = (act: ActName) => (act === "record-posting" ? "posting" : "receipt");

function* stepsFrom(state: Trajectory, among: readonly ActName[]): Generator<Step> {
  for (const act of among.filter((name) => !enough(name, state)))
    for (const day of daysAround(state))
      for (const actor of actors.filter(({ role }) => (acts[act].by as readonly string[]).includes(role)))
        for (const input of filledIn[act] ?? [{}]) {
          const declared = acts[act] as unknown as Act<ActName, DoneTo, never, EventType>;
          const id = `project-${state.projects.length}`;
          const about =
            acts[act].to === "letter" ? { letter: decisionLetter(state, waitsFor(act)) } : { trajectory: state };
          const context = { ...about, recognition, session: session(day), actor, day, id };
          const parsed = acts[act].input.parse(onDay(input, day));
          const decision: Decision<EventType> = decideAct(declared, {
            ...context,
            input: parsed,
            documents: [],
          } as never);
          if ("cannot" in decision) continue;
          const on = { day, actor: actor.id, role: actor.role, organisation: actor.organisation };
          const happened = decision.happened as readonly Happening<TrajectoryEventType>[];
          const after = happened.reduce<Trajectory>((so, event) => evolveTrajectory(so, event, on), state);
          yield { act, actor, day, before: state, after, happened };
        }
}

const opened = (...events: Happening<TrajectoryEventType>[]): Trajectory => {
  const on = { day: anchor, actor: jan.id, role: jan.role, organisation: null };
  const state = events.reduce<Trajectory | undefined>((so, event) => evolveTrajectory(so, event, on), undefined);
  assert.ok(state);
  return state;
};
const routeB = { type: "FirstContactAsked", person: "jan", fund: "100", how: "on-line" } as const;
const routeC = { type: "RegisteredAtService", person: "jan", fund: "100", service: "vdab" } as const;
const held = { type: "FirstContactHeld", on: anchor, how: "by-telephone", latestDay: null } as const;

/**
 * The parts of a trajectory that touch each other, explored to the last state; all parts at once would be their
 * product. `stop` and `close` are in each, from everywhere.
 */
const parts: Record<string, { from: readonly Trajectory[]; among: readonly ActName[] }> = {
  "from the first question to the plan": {
    from: [opened(routeB), opened(routeC)],
    among: [
      "confirm-invalidity",
      "deny-invalidity",
      "invite-to-first-contact",
      "record-absence",
      "hold-first-contact",
      "sign-engagement",
      "draw-up-plan",
    ],
  },
  "consent, the occupational physician and the service": {
    from: [opened(routeB, held), opened(routeC)],
    among: [
      "confirm-invalidity",
      "give-consent",
      "withdraw-consent",
      "refer-to-occupational-physician",
      "answer-referral",
      "decline-referral",
      "take-back-referral",
      "agree-adapted-work",
      "send-registration",
      "decline-registration",
      "take-back-registration",
      "assign-mediator",
      "end-guidance",
    ],
  },
  "the dossier and the training": {
    from: [opened(routeB, held)],
    among: [
      "hand-in-project",
      "advise-on-project",
      "examine-project",
      "put-on-agenda",
      "decide-project",
      "record-posting",
      "record-receipt",
      "start-training",
      "complete-training",
      "break-off-training",
      "evaluate-after-training",
    ],
  },
};

for (const [name, { from, among }] of Object.entries(parts))
  describe(`every state that a trajectory can reach: ${name}`, () => {
    const steps: Step[] = [];
    const states = new Map<string, Trajectory>();

    before(() => {
      const waiting = [...from];
      for (let state = waiting.pop(); state; state = waiting.pop()) {
        const key = JSON.stringify(state);
        if (states.has(key)) continue;
        states.set(key, state);
        for (const step of stepsFrom(state, [...among, "stop", "close"])) {
          steps.push(step);
          waiting.push(step.after);
        }
      }
    });
    const of = (...types: EventType[]) =>
      steps.filter(({ happened }) => happened.some(({ type }) => types.includes(type)));

    it("is reached by every act of this part", () => {
      for (const act of among)
        assert.ok(
          steps.some((step) => step.act === act),
          act,
        );
      console.log(`  ${states.size} states, ${steps.length} steps`);
    });

    it("has a stage, can say what is waited for, and waits for nothing that cannot be done", () => {
      for (const state of states.values()) {
        assert.ok(stages.includes(stageOf(state)));
        if (state.ended) assert.ok(dues(state).every(({ act }) => acts[act].name.startsWith("record-")));
      }
    });

    it("lets the insured person stop, unless it has ended", () => {
      const stoppable = new Set(steps.filter(({ act }) => act === "stop").map(({ before }) => before));
      for (const state of states.values()) assert.equal(stoppable.has(state), state.ended === undefined);
    });

    it("leads nowhere once it has ended, but for the post of a letter and a consent taken back", () => {
      const still = ["record-posting", "record-receipt", "withdraw-consent"];
      for (const { act, before } of steps.filter(({ before }) => before.ended))
        assert.ok(still.includes(act), `${act} after ${before.ended?.how}`);
    });

    it("starts the presumption with the third signature and never otherwise", () => {
      for (const { before, after } of of("PresumptionStarted")) {
        assert.equal(Object.keys(before.engagement.signed).length, 2);
        assert.equal(Object.keys(after.engagement.signed).length, 3);
      }
    });

    it("lets a partner follow only while the person consents, or came to them of their own accord", () => {
      for (const state of states.values())
        for (const { role, organisation } of followers(state)) {
          if (role === "occupational-physician") assert.ok(consents(state, "occupational-physician"));
          if (role === "mediator" && state.route !== "C") assert.ok(consents(state, "vdab"), organisation);
          if (role === "mediator") assert.equal(state.consents.vdab?.withdrawnOn, undefined);
        }
    });

    it("decides a project once, after advice, examination and agenda", () => {
      for (const { before } of of("ProjectDecided")) {
        const project = before.projects.at(-1);
        assert.ok(project?.advice && project.opinion && project.session && !project.decision);
      }
    });

    it("evaluates after a success, six months later and not a day sooner", () => {
      for (const { before, day } of of("EvaluatedAfterTraining")) {
        assert.equal(before.training?.result?.at, "succeeded");
        assert.ok(day >= "2026-09-02", day);
      }
    });

    it("starts a training only when the project was approved", () => {
      for (const { before } of of("TrainingStarted"))
        assert.equal(before.projects.at(-1)?.decision?.decision, "approved");
    });
  });
