import type { ActName } from "../../trajectory/acts.ts";
import type { Text } from "../language.ts";

/** Under which heading an act stands where there are many, in the order of the headings. */
export const actGroups = {
  contact: { nl: "Gesprek en plan", fr: "Entretien et plan", de: "Gespräch und Plan", en: "Meeting and plan" },
  partners: { nl: "Partners", fr: "Partenaires", de: "Partner", en: "Partners" },
  training: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Training" },
  session: { nl: "Zitting", fr: "Séance", de: "Sitzung", en: "Session" },
  work: { nl: "Werk", fr: "Travail", de: "Arbeit", en: "Work" },
  money: { nl: "Geld", fr: "Argent", de: "Geld", en: "Money" },
  papers: {
    nl: "Notities, documenten en brieven",
    fr: "Notes, documents et lettres",
    de: "Notizen, Dokumente und Briefe",
    en: "Notes, documents and letters",
  },
  recognition: {
    nl: "Erkenning en uitkering",
    fr: "Reconnaissance et indemnité",
    de: "Anerkennung und Leistung",
    en: "Recognition and benefit",
  },
  data: { nl: "Gegevens en volmacht", fr: "Données et procuration", de: "Daten und Vollmacht", en: "Data and mandate" },
  course: { nl: "Begin en einde", fr: "Début et fin", de: "Beginn und Ende", en: "Beginning and end" },
} satisfies Record<string, Text>;
export type ActGroup = keyof typeof actGroups;

const members: Readonly<Record<ActGroup, readonly ActName[]>> = {
  contact: [
    "invite-to-first-contact",
    "record-absence",
    "hold-first-contact",
    "sign-engagement",
    "set-aim",
    "draw-up-plan",
    "follow-up",
    "assign-coordinator",
  ],
  partners: [
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
    "start-guidance-step",
    "end-guidance",
  ],
  training: [
    "hand-in-project",
    "advise-on-project",
    "examine-project",
    "put-on-agenda",
    "decide-project",
    "add-document-to-project",
    "start-training",
    "record-attendance",
    "complete-training",
    "break-off-training",
    "evaluate-after-training",
  ],
  session: [
    "plan-session",
    "freeze-bundle",
    "record-presence",
    "declare-conflict",
    "take-back-conflict",
    "order-agenda",
    "close-session",
    "draw-up-minutes",
    "approve-minutes",
  ],
  work: [
    "declare-resumption",
    "permit-partial-resumption",
    "refuse-partial-resumption",
    "renew-permission",
    "check-resumption",
    "assess-voluntary-work",
    "end-resumption",
    "add-document-to-resumption",
  ],
  money: [
    "hand-in-cost",
    "add-receipt",
    "assess-cost",
    "record-regional-benefit",
    "give-account-number",
    "order-payments",
    "record-sending",
    "record-execution",
    "record-return",
  ],
  papers: ["write-note", "add-document", "record-posting", "record-receipt", "hand-over-letter"],
  recognition: [
    "register-recognition",
    "recognise-invalidity",
    "change-contract",
    "record-benefit",
    "end-recognition",
    "send-questionnaire",
    "exempt-from-questionnaire",
    "record-questionnaire",
    "help-with-questionnaire",
    "estimate-capacities",
    "record-physical-contact",
    "propose-reduction",
    "decide-reduction",
    "lift-reduction",
    "suspend-benefit",
    "lift-suspension",
  ],
  data: [
    "correct-identity",
    "ask-correction",
    "answer-correction",
    "ask-about-reading",
    "answer-about-reading",
    "give-mandate",
    "end-mandate",
    "break-glass",
    "look-into-broken-glass",
    "erase-file",
  ],
  course: [
    "ask-first-contact",
    "refer-to-coordinator",
    "register-at-service",
    "refer-by-occupational-physician",
    "enter-older-trajectory",
    "confirm-invalidity",
    "deny-invalidity",
    "close",
    "stop",
  ],
};

const groupNames = Object.keys(actGroups) as ActGroup[];

/** @throws when an act stands under no heading: a test walks through all of them. */
export function groupOf(act: ActName): ActGroup {
  const found = groupNames.find((name) => members[name].includes(act));
  if (!found) throw new Error(`${act} stands under no heading`);
  return found;
}

/** The same acts, those of one heading beside each other, in the order of the headings and of the story. */
export const inGroups = (acts: readonly ActName[]): readonly ActName[] =>
  groupNames.flatMap((group) => members[group].filter((name) => acts.includes(name)));
