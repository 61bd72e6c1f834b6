import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Actor } from "../../access/roles.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { aPdf, sent } from "../documents/given-files.ts";
import { openFile } from "../views/file.ts";
import { openPerson } from "../views/people.ts";
import { pageSize, workList } from "../views/work-list.ts";
import { type Door, documentsOf, perform } from "./door.ts";
import { givenDoor } from "./given-door.ts";
import { anInput } from "./given-input.ts";
import { letters, opensSealed, whoSees } from "./given-sight.ts";
import { makeSomeone, plans, type Someone, strangers, worldDay } from "./given-world.ts";

/**
 * Who may do each act, in letters and by hand: Insured person, Coordinator, Advising physician, Team member,
 * Occupational physician, Mediator, RIZIV officer, council Secretary, K for a member of the council, Data-protection
 * officer, B for the administrator. It repeats what the acts declare, on purpose:
 * giving somebody a right takes two people's hands, or one hand twice.
 */
const whoMay: Readonly<Record<ActName, string>> = {
  "register-recognition": "CAT",
  "recognise-invalidity": "CA",
  "change-contract": "IC",
  "end-recognition": "CA",
  "correct-identity": "CT",
  "ask-correction": "I",
  "answer-correction": "CT",
  "ask-about-reading": "I",
  "answer-about-reading": "D",
  "record-benefit": "C",
  "erase-file": "B",
  "send-questionnaire": "CT",
  "exempt-from-questionnaire": "CT",
  "record-questionnaire": "ICT",
  "help-with-questionnaire": "C",
  "estimate-capacities": "AT",
  "record-physical-contact": "AT",
  "propose-reduction": "C",
  "decide-reduction": "A",
  "lift-reduction": "CA",
  "suspend-benefit": "A",
  "lift-suspension": "A",
  "ask-first-contact": "IC",
  "refer-to-coordinator": "A",
  "register-at-service": "I",
  "refer-by-occupational-physician": "O",
  "enter-older-trajectory": "CA",
  "confirm-invalidity": "CAT",
  "deny-invalidity": "CAT",
  "assign-coordinator": "C",
  "invite-to-first-contact": "C",
  "record-absence": "C",
  "hold-first-contact": "C",
  "give-consent": "IC",
  "withdraw-consent": "IC",
  "sign-engagement": "ICA",
  "set-aim": "A",
  "draw-up-plan": "C",
  "follow-up": "C",
  "refer-to-occupational-physician": "C",
  "answer-referral": "O",
  "decline-referral": "O",
  "take-back-referral": "C",
  "agree-adapted-work": "CO",
  "send-registration": "C",
  "decline-registration": "M",
  "take-back-registration": "C",
  "assign-mediator": "M",
  "start-guidance-step": "M",
  "end-guidance": "M",
  "hand-in-project": "ICM",
  "advise-on-project": "A",
  "examine-project": "R",
  "write-note": "CATOM",
  "plan-session": "S",
  "put-on-agenda": "RS",
  "decide-project": "S",
  "freeze-bundle": "S",
  "record-presence": "S",
  "declare-conflict": "KS",
  "take-back-conflict": "KS",
  "order-agenda": "S",
  "close-session": "S",
  "draw-up-minutes": "S",
  "approve-minutes": "KS",
  "record-posting": "RSCT",
  "record-receipt": "RSCT",
  "hand-over-letter": "CAT",
  "start-training": "ICM",
  "record-attendance": "ICM",
  "complete-training": "ICM",
  "break-off-training": "ICM",
  "evaluate-after-training": "A",
  "declare-resumption": "IC",
  "permit-partial-resumption": "A",
  "refuse-partial-resumption": "A",
  "renew-permission": "A",
  "check-resumption": "A",
  "assess-voluntary-work": "A",
  "end-resumption": "IC",
  "add-document": "ICAT",
  "add-document-to-project": "ICATMR",
  "add-document-to-resumption": "ICAT",
  "hand-in-cost": "IC",
  "add-receipt": "IC",
  "assess-cost": "C",
  "record-regional-benefit": "C",
  "give-account-number": "I",
  "order-payments": "CM",
  "record-sending": "CM",
  "record-execution": "CM",
  "record-return": "CM",
  "give-mandate": "IC",
  "end-mandate": "IC",
  "break-glass": "CAT",
  "look-into-broken-glass": "D",
  close: "C",
  stop: "I",
};

/** Is somebody near to a person, by what happened and nothing else? */
function isNear({ role, organisation, person }: Actor, to: Someone, under: "person" | "trajectory"): boolean {
  switch (letters[role]) {
    case "I":
      return person === to.person;
    case "C":
    case "A":
    case "T":
      return organisation === to.fund;
    case "O": {
      if (organisation === null || organisation !== to.prevention) return false;
      if (under === "person") return true;
      const consent = to.consents.get("prevention");
      return (to.referred && consent === true) || (to.came === "prevention" && consent !== false);
    }
    case "M": {
      if (under === "person" || to.service === undefined || organisation !== to.service) return false;
      const consent = to.consents.get(to.service);
      return consent === true || (to.came === "service" && consent !== false);
    }
    case "R":
    case "S":
      return under === "trajectory" && to.advised && organisation === "riziv";
    default:
      return false;
  }
}

/** Undefined for an act of which it does not hang on a person. */
function mayBySlowModel(act: ActName, actor: Actor, to: Someone): boolean | undefined {
  const named = whoMay[act].includes(letters[actor.role]);
  // Nobody follows a person whose file is erased; who breaks the glass, or looks into that, follows nobody.
  if (["erase-file", "break-glass", "look-into-broken-glass"].includes(act)) return named;
  // Nobody follows a person to answer what they asked.
  if (act === "answer-about-reading") return named && actor.organisation === "riziv";
  switch (acts[act].to) {
    case "recognition":
    case "new trajectory":
    case "new resumption":
      return (
        named && isNear(actor, actor.role === "insured-person" ? { ...to, person: actor.person ?? "" } : to, "person")
      );
    case "trajectory":
      return named && isNear(actor, to, "trajectory");
    case "letter":
      // Named by the trajectory alone it is the letter of the Higher Commission, which nobody else sends.
      return named && "RS".includes(letters[actor.role]) && isNear(actor, to, "trajectory");
    case "new recognition":
      return named && actor.organisation === "100";
    case "new session":
      return named && actor.organisation === "riziv";
    case "new payment":
      return named && (actor.role === "coordinator" ? /^[13]00$/ : /^actiris$/).test(actor.organisation ?? "");
    default:
      return undefined;
  }
}

const noVersion = 9999;
const probes = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(acts) as ActName[])),
    actor: fc.nat(1000),
    about: fc.nat(1000),
  }),
  { minLength: 120, maxLength: 120 },
);
const worlds = fc.array(plans, { minLength: 2, maxLength: 3 });
/** A smaller example is not worth the making of so many worlds; the seed makes the same one again. */
const runs = { numRuns: 12, endOnFailure: true };

describe("who may do and see what, by the door and by a slow model beside it", () => {
  const given = givenDoor();
  const make = async (plans: Parameters<typeof makeSomeone>[1][]) => {
    const people: Someone[] = [];
    for (const plan of plans) people.push(await makeSomeone(given.door(), plan));
    return people;
  };

  async function streamsListed(actor: Actor): Promise<ReadonlySet<string>> {
    const listed = new Set<string>();
    for (const show of ["open", "ended"] as const)
      for (let page = 1, rows = pageSize; rows === pageSize; page++) {
        const found = await workList(given.record.db, actor, { show, page }, worldDay);
        for (const { stream } of found) listed.add(stream);
        rows = found.length;
      }
    return listed;
  }

  it("agrees for each act, whoever asks and whatever happened before", () =>
    fc.assert(
      fc.asyncProperty(worlds, probes, async (plans, probes) => {
        const people = await make(plans);
        const actors = strangers(people);
        for (const probe of probes) {
          const about = people[probe.about % people.length] as Someone;
          const actor = actors[probe.actor % actors.length] as Actor;
          const may = mayBySlowModel(probe.act, actor, about);
          if (may === undefined || (["trajectory", "letter"].includes(acts[probe.act].to) && !about.stream)) continue;
          const told = await answered(given.door(), probe.act, actor, about);
          assert.equal(told, may, `${probe.act} by ${actor.id}, about ${JSON.stringify(about)}`);
        }
      }),
      runs,
    ));

  it("agrees for each file, person and list, and shows of a file what the table says and no more", () =>
    fc.assert(
      fc.asyncProperty(worlds, fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 }), async (plans, who) => {
        const people = await make(plans);
        const actors = strangers(people);
        for (const actor of who.map((one) => actors[one % actors.length] as Actor)) {
          const listed = await streamsListed(actor);
          for (const about of people) {
            const near = isNear(actor, about, "trajectory");
            if (about.stream) {
              const file = await openFile(given.door(), actor, about.stream, worldDay);
              assert.equal(file !== "not-you", near, `the file, by ${actor.id}: ${JSON.stringify(about)}`);
              if (typeof file !== "string") showsNoMore(actor, file.events);
              const lists = near && actor.role !== "insured-person";
              assert.equal(listed.has(about.stream), lists, `the list of ${actor.id}: ${JSON.stringify(about)}`);
            }
            const found = await openPerson(given.door(), actor, { person: about.person }, worldDay, {
              withHealth: true,
            });
            const knows = near || isNear(actor, about, "person");
            assert.equal(found !== "not-found", knows, `the person, by ${actor.id}: ${JSON.stringify(about)}`);
            if (typeof found === "string") continue;
            showsNoMore(actor, found.events);
            const streams = found.trajectories.map(({ stream }) => stream);
            assert.deepEqual(streams, near && about.stream ? [about.stream] : [], `trajectories, by ${actor.id}`);
          }
        }
      }),
      runs,
    ));
});

function showsNoMore({ role }: Actor, events: readonly { type: string; seal: string }[]): void {
  for (const { type, seal } of events) {
    assert.ok(whoSees[subjectOfEvent[type as EventType]].includes(letters[role]), `${role} sees ${type}`);
    if (seal !== "none") assert.equal(seal === "opened", opensSealed.includes(letters[role]), `${role} opens ${type}`);
  }
}

const papersFor = (act: ActName) => Array.from({ length: documentsOf(act)?.least ?? 0 }, () => sent("a.pdf", aPdf));

/** Whether access let it pass; a version that nobody saw keeps it from being done. */
async function answered(door: Door, act: ActName, actor: Actor, { person, stream }: Someone): Promise<boolean> {
  const to = ["trajectory", "letter"].includes(acts[act].to)
    ? { trajectory: stream }
    : acts[act].to.startsWith("new ")
      ? {}
      : { person };
  const about = ["new trajectory", "new resumption"].includes(acts[act].to) ? { person } : to;
  const answer = await perform(
    door,
    { act, actor, to: about, input: anInput(act, { fund: "100" }), documents: papersFor(act), version: noVersion },
    worldDay,
  );
  assert.notEqual(answer.kind, "done");
  assert.notEqual(answer.kind, "malformed", JSON.stringify(answer));
  if (answer.kind === "cannot" && answer.no.cannot === "not-told-without-consent")
    return actor.role === "occupational-physician";
  return answer.kind !== "not-you" && answer.kind !== "not-found";
}
