import type { LiftedWords } from "../sanction-lifted.ts";

export const de: LiftedWords = {
  subject: "Die Kürzung Ihrer Leistung ist vorbei",
  over: (until) => `Ihre Leistung ist nicht mehr gekürzt. Ab dem ${until} bekommen Sie wieder Ihre volle Leistung.`,
  about: "Es ging um",
  period: "Gekürzt",
  fromUntil: ({ from, until }) => `vom ${from} bis zum ${until} (dieser Tag nicht mehr)`,
  length: "Wie lange",
  days: (number, one) => `${number} ${one ? "Kalendertag" : "Kalendertage"}`,
  reduction: "Kürzung",
  kept: "Für die Tage oben bleibt die Kürzung gültig.",
  none: "Es ist also kein einziger Tag gekürzt.",
  full: "Sie müssen nichts tun. Sie bleiben als arbeitsunfähig anerkannt.",
};
