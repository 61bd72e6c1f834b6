import type { WordsOfActs } from "./words-of-act.ts";

export const session: WordsOfActs<"plan-session" | "close-session"> = {
  "plan-session": {
    title: { nl: "Zitting plannen", fr: "Planifier une séance", de: "Sitzung planen", en: "Plan a session" },
    explains: {
      nl: "Roep een zitting van de Hoge Commissie bijeen. Daarna kunt u dossiers op de agenda zetten.",
      fr: "Convoquez une séance de la Commission supérieure. Vous pouvez ensuite inscrire des dossiers à l’ordre du jour.",
      de: "Berufen Sie eine Sitzung der Hohen Kommission ein. Danach können Sie Akten auf die Tagesordnung setzen.",
      en: "Convene a session of the Higher Commission. You can then put dossiers on its agenda.",
    },
    button: { nl: "Zitting plannen", fr: "Planifier la séance", de: "Sitzung planen", en: "Plan the session" },
    done: {
      nl: "De zitting is gepland. Zet nu de dossiers op de agenda.",
      fr: "La séance est planifiée. Inscrivez maintenant les dossiers à l’ordre du jour.",
      de: "Die Sitzung ist geplant. Setzen Sie jetzt die Akten auf die Tagesordnung.",
      en: "The session is planned. Now put the dossiers on the agenda.",
    },
    fields: {
      on: { label: { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" } },
      place: { label: { nl: "Plaats", fr: "Lieu", de: "Ort", en: "Place" } },
    },
  },
  "close-session": {
    title: { nl: "Zitting sluiten", fr: "Clôturer la séance", de: "Sitzung schließen", en: "Close the session" },
    explains: {
      nl: "Na het sluiten wordt in deze zitting niets meer beslist. Zet dossiers zonder beslissing op de agenda van een andere zitting.",
      fr: "Après la clôture, plus rien n’est décidé dans cette séance. Inscrivez les dossiers sans décision à une autre séance.",
      de: "Nach dem Schließen wird in dieser Sitzung nichts mehr entschieden. Setzen Sie Akten ohne Entscheidung auf die Tagesordnung einer anderen Sitzung.",
      en: "After closing, nothing is decided in this session any more. Put dossiers without a decision on the agenda of another session.",
    },
    button: { nl: "Zitting sluiten", fr: "Clôturer la séance", de: "Sitzung schließen", en: "Close the session" },
    done: {
      nl: "De zitting is gesloten.",
      fr: "La séance est clôturée.",
      de: "Die Sitzung ist geschlossen.",
      en: "The session is closed.",
    },
    fields: {},
  },
};
