import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Einladung zu einem ersten Gespräch",
  subjectAgain: "Neuer Termin für Ihr erstes Gespräch",
  salutation: (name) => `Guten Tag ${name},`,
  invited:
    "Wir laden Sie zu einem ersten Gespräch über Ihre Rückkehr zur Arbeit ein, Schritt für Schritt und in Ihrem Tempo.",
  earlier: {
    missed: (on) =>
      `Am ${on} hatten Sie einen Termin für ein erstes Gespräch. Sie waren nicht da. Deshalb erhalten Sie einen neuen Termin.`,
    moved: (on) => `Sie hatten am ${on} einen Termin für ein erstes Gespräch. Er entfällt. Dies ist Ihr neuer Termin.`,
  },
  day: "Tag",
  time: "Uhrzeit",
  place: "Ort",
  how: "Wie",
  way: {
    "at-the-office": "bei uns im Büro",
    "by-telephone": "per Telefon",
    "by-video": "per Video",
    "at-home": "bei Ihnen zu Hause",
  },
  withWhom: "Mit wem",
  coordinator: (name) => `${name}, Return-to-work-Koordination`,
  whatHappens: "Was geschieht in dem Gespräch?",
  talk: "Wir hören zu, was Sie wollen und was Sie können. Gemeinsam sehen wir, welche Schritte Ihnen helfen können.",
  bring: "Sie dürfen eine Person Ihres Vertrauens mitbringen.",
  voluntary:
    "Sie entscheiden selbst, ob Sie danach einen Weg zurück zur Arbeit beginnen. Es ist freiwillig und Sie dürfen jederzeit aufhören.",
  cannotCome: "Sie können nicht kommen?",
  call: (reach) => `Sagen Sie uns so schnell wie möglich Bescheid: ${reach}.`,
  reason: "Sagen Sie uns, warum, dann suchen wir gemeinsam einen anderen Tag.",
  absence: "Wenn Sie nicht kommen und nichts sagen",
  reducedIfTwice: (percent) =>
    `Kommen Sie nicht und haben Sie keinen gültigen Grund, erhalten Sie zuerst einen neuen Termin. Fehlen Sie auch dann ohne gültigen Grund, sinkt Ihre Leistung um ${percent}.`,
  reducedIfAgain: ({ percent, on }) =>
    `Fehlen Sie wieder ohne gültigen Grund, sinkt Ihre Leistung um ${percent}, vom ${on} an, bis Sie sich für einen neuen Termin melden.`,
  closing: "Mit freundlichen Grüßen",
};
