import type { Text, TextWith } from "../language.ts";

/** Somebody who does not follow the reader opened their file: who, why and until when. */
export const portalGlassText = {
  title: {
    nl: "Geopend bij uitzondering",
    fr: "Ouvert par exception",
    de: "Ausnahmsweise geöffnet",
    en: "Opened by way of exception",
  },
  lead: {
    nl: "Deze mensen volgen u niet. Ze openden toch uw dossier, en moesten zeggen waarom. Ze zien niet meer dan hun werk vraagt, en kunnen er niets in doen.",
    fr: "Ces personnes ne vous suivent pas. Elles ont ouvert votre dossier quand même, et ont dû dire pourquoi. Elles n’y voient que ce que leur travail demande. Elles ne peuvent rien y faire.",
    de: "Diese Menschen begleiten Sie nicht. Sie haben Ihre Akte doch geöffnet und mussten sagen, warum. Sie sehen nur, was ihre Arbeit verlangt. Sie können darin nichts tun.",
    en: "These people do not follow you. They opened your file all the same, and had to say why. They see no more than their work asks, and can do nothing in it.",
  },
  purpose: { nl: "Waarvoor", fr: "Pourquoi", de: "Wofür", en: "What for" },
  reason: { nl: "De reden", fr: "La raison", de: "Der Grund", en: "The reason" },
  period: { nl: "Wanneer", fr: "Quand", de: "Wann", en: "When" },
  examined: { nl: "Nagekeken", fr: "Examiné", de: "Geprüft", en: "Examined" },
  notYet: {
    nl: "Nog niet. De functionaris voor gegevensbescherming van het RIZIV kijkt dit na.",
    fr: "Pas encore. Le délégué à la protection des données de l’INAMI va le faire.",
    de: "Noch nicht. Der Datenschutzbeauftragte des LIKIV prüft dies.",
    en: "Not yet. The data-protection officer of RIZIV will do it.",
  },
} satisfies Record<string, Text>;

export const portalGlassDays: TextWith<{ from: string; until: string }> = {
  nl: ({ from, until }) => `Van ${from} tot en met ${until}`,
  fr: ({ from, until }) => `Du ${from} au ${until} inclus`,
  de: ({ from, until }) => `Vom ${from} bis einschließlich ${until}`,
  en: ({ from, until }) => `From ${from} until and including ${until}`,
};
