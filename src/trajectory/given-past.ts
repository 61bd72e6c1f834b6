/** For tests: what can have happened to Jan d'Hondt, to begin a sentence with. */
export const asked = { type: "FirstContactAsked", person: "jan", fund: "100", how: "on-line" } as const;
export const referred = {
  type: "ReferredToCoordinator",
  person: "jan",
  fund: "100",
  examinedOn: "2026-02-27",
  workPotential: { sealed: "Kan zittend werk doen." },
} as const;
export const registered = { type: "RegisteredAtService", person: "jan", fund: "100", service: "vdab" } as const;
export const confirmed = { type: "InvalidityConfirmed", since: "2025-06-03" } as const;
export const planned = {
  type: "FirstContactPlanned",
  on: "2026-03-12",
  time: "10:00",
  how: "at-the-office",
  place: "Gent",
  latestDay: "2026-04-02",
  again: false,
  warnsOf: 10,
} as const;
const held = { type: "FirstContactHeld", on: "2026-02-16", how: "by-telephone", latestDay: null } as const;
export const heard = [asked, held] as const;

const consentTo = <const P extends string, const Q extends string>(partner: P, purpose: Q) =>
  ({ type: "ConsentGiven", partner, purpose, signedOn: "2026-02-20", on: "line" }) as const;
export const consentToTom = consentTo("occupational-physician", "return-to-own-employer");
export const consentToVdab = consentTo("vdab", "guidance-to-work");

const signedBy = <const R extends string>(by: R) => ({ type: "EngagementSigned", by }) as const;
export const engaged = [
  ...heard,
  signedBy("insured-person"),
  signedBy("coordinator"),
  signedBy("advising-physician"),
  { type: "EngagementComplete" },
] as const;
export const presumed = { type: "PresumptionStarted", from: "2026-03-02", until: "2026-09-01" } as const;
export const drawnUp = {
  type: "PlanDrawnUp",
  objectives: "Weer aan het werk gaan",
  result: "Halftijds werk tegen de zomer",
  actions: ["De vroegere werkgever bellen"],
  nextAppointmentOn: "2026-04-02",
  latestDay: "2026-04-02",
} as const;

export const toTom = {
  type: "ReferredToOccupationalPhysician",
  to: "prevention-north",
  for: "re-integration-trajectory",
} as const;
export const toVdab = {
  type: "RegistrationSent",
  service: "vdab",
  partner: null,
  question: "Welk werk past bij mij?",
} as const;
export const guidanceEnded = {
  type: "GuidanceEnded",
  result: "back-to-the-fund",
  note: "Terug naar de coördinator.",
} as const;

export const handedIn = {
  type: "ProjectHandedIn",
  id: "project",
  training: "Boekhouden",
  provider: "Syntra",
  occupation: "Boekhouder",
  from: "2026-03-02",
  until: "2026-05-29",
  hoursPlanned: 300,
} as const;
export const advised = {
  type: "ProjectAdvised",
  project: "project",
  compatible: true,
  findings: { sealed: "Verenigbaar met de rug." },
} as const;
export const examined = {
  type: "ProjectExamined",
  project: "project",
  consultedOn: "2026-03-02",
  opinion: "favourable",
  grounds: "Past bij de mogelijkheden.",
} as const;
export const sessionId = "11111111-1111-4111-8111-111111111111";
export const onAgenda = {
  type: "ProjectPutOnAgenda",
  project: "project",
  session: sessionId,
  on: "2026-03-02",
} as const;
export const decided = <const D extends "approved" | "refused">(decision: D) =>
  ({
    type: "ProjectDecided",
    project: "project",
    session: sessionId,
    decision,
    grounds: "Op grond van het dossier.",
  }) as const;
export const posted = {
  type: "DecisionPosted",
  project: "project",
  registeredNumber: "RR 1",
  postedOn: "2026-03-02",
} as const;
export const received = {
  type: "DecisionReceived",
  project: "project",
  result: "delivered",
  on: "2026-03-02",
  appealUntil: "2026-06-02",
} as const;

const upToTheCouncil = [...heard, handedIn, advised, examined, onAgenda] as const;
export const approved = [...upToTheCouncil, decided("approved")] as const;
export const refused = [...upToTheCouncil, decided("refused")] as const;
export const trainingStarted = {
  type: "TrainingStarted",
  on: "2026-03-02",
  presumption: { from: "2026-03-02", until: "2026-05-29" },
} as const;
export const inTraining = [...approved, trainingStarted] as const;
export const succeeded = { type: "TrainingSucceeded", on: "2026-03-02", evaluateOn: "2026-09-02" } as const;
export const brokenOff = {
  type: "TrainingBrokenOff",
  on: "2026-03-02",
  reason: "Ziek geworden",
  presumption: { from: "2026-03-02", until: "2026-03-02" },
} as const;
export const evaluated = {
  type: "EvaluatedAfterTraining",
  conclusion: "capable-again",
  findings: { sealed: "Kan weer werken." },
} as const;
export const stopped = { type: "TrajectoryStopped" } as const;
