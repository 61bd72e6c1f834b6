import type { ActName } from "../../trajectory/acts.ts";

/**
 * The key of each act that is done often, for who works here all day: always the same, whatever else may be done.
 * It is a letter of what the act is called in more than one of the languages where there is one. Not j, k and the
 * digits: those walk through rows, and to sections.
 */
export const keyOfAct: Readonly<Partial<Record<ActName, string>>> = {
  // absent, afwezig
  "record-absence": "a",
  "record-presence": "a",
  // beslissen, beoordelen, Beschluss, Bewertung
  "decide-project": "b",
  "assess-cost": "b",
  // contact, conflict
  "hold-first-contact": "c",
  "record-physical-contact": "c",
  "declare-conflict": "c",
  // document, Dokument
  "add-document": "d",
  // engagement
  "sign-engagement": "e",
  "follow-up": "f",
  "freeze-bundle": "f",
  // goedkeuren, genehmigen; guider, begeleiden
  "approve-minutes": "g",
  "start-guidance-step": "g",
  "set-aim": "g",
  "hand-in-project": "h",
  // inviter, einladen; intake
  "invite-to-first-contact": "i",
  "refer-to-coordinator": "i",
  "refer-by-occupational-physician": "i",
  // nota, note, Notiz
  "write-note": "n",
  // occupational; ordre, Ordnung
  "refer-to-occupational-physician": "o",
  "order-agenda": "o",
  // plan; procès-verbal, Protokoll; permettre
  "draw-up-plan": "p",
  "draw-up-minutes": "p",
  "permit-partial-resumption": "p",
  // questionnaire
  "send-questionnaire": "q",
  // registratie, Registrierung; renouveler
  "send-registration": "r",
  "renew-permission": "r",
  // start; séance, Sitzung; schatten, schätzen
  "start-training": "s",
  "plan-session": "s",
  "estimate-capacities": "s",
  // toestemming
  "give-consent": "t",
  // uren
  "record-attendance": "u",
  // vragenlijst; advies, avis
  "record-questionnaire": "v",
  "advise-on-project": "v",
  "examine-project": "v",
  "answer-referral": "v",
  // wie, who
  "assign-coordinator": "w",
  "assign-mediator": "w",
  close: "x",
  "close-session": "x",
  "end-guidance": "x",
  // zitting; evaluatie
  "put-on-agenda": "z",
  "evaluate-after-training": "z",
};
