import type { LiftedWords } from "../sanction-lifted.ts";

export const de: LiftedWords = {
  subject: "Sie bekommen wieder eine Leistung",
  over: (until) => `Die Aussetzung Ihrer Leistung ist vorbei. Ab dem ${until} bekommen Sie wieder eine Leistung.`,
  about: "Es ging um",
  period: "Ausgesetzt",
  fromUntil: ({ from, until }) => `vom ${from} bis zum ${until} (dieser Tag nicht mehr)`,
  length: "Wie lange",
  days: (number, one) => `${number} ${one ? "Kalendertag" : "Kalendertage"}`,
  reduction: "Teil der Leistung, der wegfiel",
  kept: "Für die Tage oben bleibt die Aussetzung gültig.",
  none: "Es ist also kein einziger Tag ausgesetzt.",
  full: "Sie müssen nichts tun. Sie bleiben als arbeitsunfähig anerkannt.",
};
