import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Wilt u onze vragenlijst invullen?",
  sent: (since) => `U bent arbeidsongeschikt sinds ${since}. Daarom sturen wij u een korte vragenlijst.`,
  asks: "Wij vragen hoe het met u gaat en wat u nog kunt. Zo kan de adviserend arts zien welke hulp bij u past.",
  by: "Ten laatste op",
  lastDay: (day) => day,
  how: "Hoe",
  ways: "online, op uw eigen pagina, of op papier: vraag het formulier aan uw ziekenfonds",
  must: "U moet de vragenlijst invullen. De wet vraagt dat.",
  voluntary: "Een traject naar werk is vrijwillig. U beslist daar later zelf over, en u mag altijd stoppen.",
  health: "Uw antwoorden zijn vertrouwelijk. Alleen de adviserend arts en zijn team lezen ze.",
  help: (coordinator) => `Is het moeilijk? Invullen lukt ook samen. Vraag het aan ${coordinator}.`,
  otherwise:
    "Krijgen wij geen antwoord, dan nemen wij contact met u op om te helpen. De adviserend arts kan u ook voor een onderzoek uitnodigen.",
};
