import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Beginn über Ihre Krankenkasse statt über das Arbeitsamt",
  salutation: (name) => `Guten Tag ${name},`,
  registered: ({ service, on }) =>
    `Sie haben sich am ${on} für einen Weg zurück zur Arbeit angemeldet, und zwar hier: ${service}. Auf diesem Weg ist der Beginn jetzt nicht möglich. Über Ihre Krankenkasse ist er möglich.`,
  why: "Warum nicht auf diesem Weg?",
  needed: "Beim Arbeitsamt können Sie beginnen, wenn Sie als Invalide anerkannt sind.",
  notConfirmed: "Wir haben das geprüft und können es heute nicht bestätigen.",
  later: ({ service, from }) =>
    `Frühestens ab dem ${from} können Sie als Invalide anerkannt werden. Sind Sie dann anerkannt, können Sie sich wieder anmelden: ${service}.`,
  now: "Was können Sie jetzt tun?",
  sameRights:
    "Sie können schon heute über Ihre Krankenkasse beginnen. Sie haben dann dieselben Rechte. Sie haben die Wahl:",
  routeB: (coordinator) =>
    `Sie bitten unsere Return-to-work-Koordination, ${coordinator}, selbst um ein erstes Gespräch. Das dürfen Sie jederzeit (Weg B).`,
  routeA:
    "Sie sagen dem Vertrauensarzt, dass Sie wieder arbeiten wollen. Nach einer Untersuchung kann der Arzt Sie an die Koordination verweisen (Weg A).",
  voluntary: "Es ist freiwillig. Sie dürfen auch später beginnen, und Sie dürfen jederzeit aufhören.",
  wrong: "Stimmt etwas nicht?",
  tellUs: (reach) => `Sagen Sie uns Bescheid, dann prüfen wir es noch einmal: ${reach}.`,
  closing: "Mit freundlichen Grüßen",
};
