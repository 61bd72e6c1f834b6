import type { ActName } from "../src/trajectory/acts.ts";
import { aroundOf, bart, griet, type InsuredPerson, isabelle, joris, type Somebody, ursula } from "./people.ts";
import { firstDay, type Story } from "./story.ts";

/** What came before the part that a journey tells, in the order of the story. */
export const chapters = [
  "request",
  "invitation",
  "orientation",
  "engagement",
  "plan",
  "occupational-physician",
  "guidance",
  "dossier",
  "decision-approved",
  "training",
  "job-search",
] as const;
export type Chapter = (typeof chapters)[number];

type Step = readonly [who: Somebody, act: ActName, input: object];
export const bookkeeping = {
  training: "Boekhouden met de computer",
  provider: "Syntra Gent",
  occupation: "Boekhouder",
  from: firstDay,
  until: "2026-06-30",
  hoursPlanned: 320,
};

/** Somebody who looks on, just before each act. */
export type Looking = (who: Somebody, trajectory: string) => Promise<void>;

/** Does over HTTP, all on one day, whatever comes before a chapter; the answer is the id of the trajectory. */
export async function soFar(story: Story, who: InsuredPerson, until: Chapter, looks?: Looking): Promise<string> {
  const { stream } = await (await story.program(who)).does("ask-first-contact", { person: who.person });
  for (const chapter of chapters.slice(1, chapters.indexOf(until) + 1) as Exclude<Chapter, "request">[])
    for (const [somebody, act, input] of await stepsOf(story, who, chapter)) {
      await looks?.(somebody, stream);
      await (await story.program(somebody)).does(act, { trajectory: stream }, input);
    }
  return stream;
}

async function stepsOf(story: Story, who: InsuredPerson, chapter: Exclude<Chapter, "request">): Promise<Step[]> {
  const { coordinator, physician, occupational, mediator } = aroundOf(who);
  const service = String(mediator.organisation);
  switch (chapter) {
    case "invitation":
      return [
        [
          coordinator,
          "invite-to-first-contact",
          { on: firstDay, time: "09:30", how: "at-the-office", place: "Loket 3" },
        ],
      ];
    case "orientation":
      return [[coordinator, "hold-first-contact", { on: firstDay, how: "at-the-office" }]];
    case "engagement":
      return [who, coordinator, physician].map((one) => [one, "sign-engagement", { declares: true }]);
    case "plan":
      return [[coordinator, "draw-up-plan", plan]];
    case "occupational-physician":
      if (!who.recognised.hasContract) return [];
      return [
        [
          who,
          "give-consent",
          { partner: "occupational-physician", purpose: "return-to-own-employer", inWriting: true },
        ],
        [coordinator, "refer-to-occupational-physician", { for: "re-integration-trajectory" }],
        [
          occupational,
          "answer-referral",
          { visitedOn: firstDay, decision: "A", terms: "Zittend werk kan, halve dagen." },
        ],
      ];
    case "guidance":
      return [
        [who, "give-consent", { partner: service, purpose: "guidance-to-work", inWriting: true }],
        [coordinator, "send-registration", { service, question: "Welke opleiding past bij deze persoon?" }],
        [mediator, "assign-mediator", { mediator: mediator.id }],
      ];
    case "dossier":
      return [[who, "hand-in-project", bookkeeping]];
    case "decision-approved":
      return [
        ...(await untilAgenda(story, physician)),
        [griet, "decide-project", approved],
        [griet, "record-posting", { registeredNumber: "RR 100 200 300 BE", postedOn: firstDay }],
      ];
    case "training":
      return [[who, "start-training", { on: firstDay }]];
    case "job-search":
      return [[who, "complete-training", { on: firstDay }]];
  }
}

async function untilAgenda(story: Story, physician: Somebody): Promise<Step[]> {
  const session = await (await story.program(griet)).does("plan-session", {}, { on: firstDay, place: "Brussel" });
  await (await story.program(griet)).does("record-presence", { session: session.stream }, presence);
  return [
    [physician, "advise-on-project", { compatible: true, findings: "Zittend werk past bij wat nog kan." }],
    [
      bart,
      "examine-project",
      { consultedOn: firstDay, opinion: "favourable", grounds: "Past bij het beroep en de regio." },
    ],
    [griet, "put-on-agenda", { session: session.stream }],
  ];
}

export const presence = { chair: joris.id, present: [joris.id, isabelle.id, ursula.id] };
const approved = { decision: "approved", grounds: "De opleiding leidt naar werk dat mogelijk blijft." };
const plan = {
  objectives: "Opnieuw halftijds aan het werk in een administratieve functie.",
  result: "Een opleiding boekhouden, gevolgd door werk.",
  actions: ["Opleiding kiezen", "Gesprek met de opleider"],
  nextAppointmentOn: "2026-05-04",
};
