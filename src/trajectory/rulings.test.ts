import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { type ActName, acts } from "./acts.ts";
import type { EventType } from "./events.ts";
import { subjectOfEvent } from "./subjects.ts";

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(here, name), "utf8"));

/** The name of each function of this room with its text, up to the next thing that stands at the margin. */
const functions = files.flatMap((text) =>
  [
    ...text.matchAll(
      /^(?:export )?(?:const|function) (\w+)[\s\S]*?(?=\n(?:export|const|function|type|\/\*\*) |(?![\s\S]))/gm,
    ),
  ].map(([whole, name = ""]) => ({ name, text: whole })),
);
const calls = (text: string, names: Iterable<string>) =>
  [...names].some((name) => new RegExp(`\\b${name}\\(`).test(text));

/** What asks the law, by itself or through another function of this room. */
function whatJudges(): ReadonlySet<string> {
  const known = new Set(["judge", "due"]);
  for (let before = 0; before < known.size; ) {
    before = known.size;
    for (const { name, text } of functions) {
      if (!text.includes("= act({") && calls(text.slice(text.indexOf(name) + name.length), known)) known.add(name);
    }
  }
  return known;
}
const judging = whatJudges();

/** `sign-engagement` as it stands in the code, from its `decide` on. */
function decideOf(act: string): string {
  const text = functions.find(({ text }) => text.includes(`name: "${act}"`))?.text ?? "";
  const from = text.indexOf("decide");
  assert.ok(from > 0, `${act} has no decide`);
  return text.slice(from);
}
const answers = (text: string) => text.split(/\bhappened: /).slice(1);

/** Answers that rest on no rule, in an act that asks one in another case. */
const withoutRule: Readonly<Record<string, number>> = {
  "assess-cost": 1, // a cost that is refused: on grounds in words, no amount is worked out
};

describe("the search for what asks the law", () => {
  it("finds it behind another function, and nowhere else", () => {
    for (const name of ["projectAt", "latestFirstContact", "startPresumption", "premiumsChanged", "mayReceive"])
      assert.ok(judging.has(name), name);
    for (const name of ["consents", "followers", "targetGroupFacts", "signatureDays"])
      assert.ok(!judging.has(name), name);
  });
});

const asking = Object.keys(acts).filter((act) => calls(decideOf(act), judging));

describe("what an act rests on", () => {
  for (const act of asking)
    it(`is kept with what happened: ${act}`, () => {
      const without = answers(decideOf(act)).filter((answer) => !/\brulings\b/.test(answer));
      assert.equal(without.length, withoutRule[act] ?? 0);
    });

  for (const act of Object.keys(acts).filter((name) => decideOf(name).includes("the-law-does-not-allow")))
    it(`is said with a no of the law: ${act}`, () => {
      assert.doesNotMatch(decideOf(act), /cannot\("the-law-does-not-allow"\)/);
    });
});

/** Why an event rests on no rule of the law: somebody says, did or arranges something, and no condition is weighed. */
type WithoutLaw = "somebody's own word" | "arranges the work" | "follows from rulings that other events keep";
const withoutLaw: Partial<Record<EventType, WithoutLaw>> = {
  AccountNumberGiven: "somebody's own word",
  AdaptedWorkAgreed: "somebody's own word",
  ContractChanged: "somebody's own word",
  CostHandedIn: "somebody's own word",
  MandateGiven: "somebody's own word",
  MandateEnded: "somebody's own word",
  GlassLookedInto: "somebody's own word",
  FundNoteWritten: "somebody's own word",
  GuidanceEnded: "somebody's own word",
  MedicalNoteWritten: "somebody's own word",
  NoteWritten: "somebody's own word",
  RecognitionRegistered: "somebody's own word", // by the fund, which recognises: its rules are not modelled here
  BenefitRecorded: "somebody's own word",
  IdentityCorrected: "somebody's own word",
  DocumentAdded: "somebody's own word",
  ProjectDocumentAdded: "somebody's own word",
  ReceiptAdded: "somebody's own word",
  ResumptionDocumentAdded: "somebody's own word",
  ReferralAnswered: "somebody's own word", // by the occupational physician, on the law of well-being at work
  ReferralDeclined: "somebody's own word",
  RegistrationDeclined: "somebody's own word",
  ResumptionEnded: "somebody's own word",
  VoluntaryWorkAssessed: "somebody's own word", // by the physician: the law leaves it to their finding alone
  CoordinatorAssigned: "arranges the work",
  DecisionPosted: "arranges the work", // the term of appeal counts from the receipt
  GuidanceStepStarted: "arranges the work",
  LetterPosted: "arranges the work",
  MediatorAssigned: "arranges the work",
  ReferralTakenBack: "arranges the work",
  RegistrationTakenBack: "arranges the work",
  PresenceRecorded: "somebody's own word",
  ConflictDeclared: "somebody's own word",
  ConflictTakenBack: "somebody's own word",
  AgendaOrdered: "arranges the work",
  BundleFrozen: "arranges the work",
  MinutesDrawnUp: "arranges the work",
  MinutesApproved: "somebody's own word",
  SessionClosed: "arranges the work",
  SessionPlanned: "arranges the work",
  PaymentsExecuted: "follows from rulings that other events keep",
  PaymentsOrdered: "follows from rulings that other events keep",
  PaymentsSent: "follows from rulings that other events keep",
  TransferReturned: "follows from rulings that other events keep",
};

describe("every event", () => {
  const resting = new Set(asking.flatMap((act): readonly string[] => acts[act as ActName].happens));

  for (const event of Object.keys(subjectOfEvent) as EventType[])
    it(`keeps the rulings that it rests on, or it is said why it rests on none: ${event}`, () =>
      assert.equal(resting.has(event), withoutLaw[event] === undefined));
});
