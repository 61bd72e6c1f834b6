import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "U bent gestopt met uw traject",
  salutation: (name) => `Geachte ${name},`,
  stopped: (on) =>
    `U hebt op ${on} gezegd dat u wilt stoppen met uw Terug Naar Werk-traject. Uw traject is die dag gestopt. Dat is uw recht. U hoeft niet te zeggen waarom.`,
  changes: "Wat verandert er?",
  noMore: (coordinator) =>
    `Uw coördinator, ${coordinator}, plant geen nieuwe afspraken meer. Een opleiding of begeleiding die bij het traject hoort, loopt niet verder binnen het traject.`,
  presumedUntil: (day) => `Het vermoeden van arbeidsongeschiktheid dat bij het traject hoort, loopt tot en met ${day}.`,
  stays: "Wat blijft?",
  recognition:
    "Stoppen is geen beslissing over uw gezondheid. U blijft erkend als arbeidsongeschikte zolang niemand daar anders over beslist.",
  premium: ({ hours, amount }) =>
    `De premie voor de ${hours} uur opleiding die u al volgde, blijft van u: ${amount} bruto.`,
  file: "Uw dossier blijft bewaard zolang de wet dat vraagt. U mag het altijd inkijken.",
  again: "Later weer beginnen?",
  startAgain: ({ coordinator, reach }) =>
    `Dat kan, op elk moment. Vraag een nieuw gesprek aan ${coordinator}: ${reach}.`,
  closing: "Met vriendelijke groeten",
};
