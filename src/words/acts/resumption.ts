import { noMedicalFacts } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const resumption: WordsOfActs<"declare-resumption" | "end-resumption"> = {
  "declare-resumption": {
    title: {
      nl: "Werk melden",
      fr: "Déclarer une reprise du travail",
      de: "Arbeit melden",
      en: "Declare work",
    },
    explains: {
      nl: "Gaat u weer werken, helemaal of voor een deel? Meld het hier. Dit is aangifte en aanvraag in één. Voor een deel van het werk doet u dit ten laatste op de laatste werkdag voor u begint. U mag beginnen zonder op het antwoord te wachten.",
      fr: "Vous reprenez le travail, en tout ou en partie ? Déclarez-le ici : c’est une déclaration et une demande à la fois. Pour une reprise partielle, faites-le au plus tard le dernier jour ouvrable avant de commencer. Vous pouvez commencer sans attendre la réponse.",
      de: "Arbeiten Sie wieder, ganz oder teilweise? Melden Sie es hier: Das ist Meldung und Antrag in einem. Für Teilarbeit tun Sie das spätestens am letzten Arbeitstag vor dem Beginn. Sie dürfen beginnen, ohne auf die Antwort zu warten.",
      en: "Are you going back to work, fully or in part? Declare it here: this is declaration and request in one. For partial work do so at the latest on the last working day before you start. You may start without waiting for the answer.",
    },
    button: { nl: "Werk melden", fr: "Déclarer", de: "Arbeit melden", en: "Declare work" },
    done: {
      nl: "Uw melding is ontvangen. Op uw pagina ‘Werken’ leest u wat ze betekent voor uw uitkering, en wat er nu gebeurt.",
      fr: "Votre déclaration est reçue. Sur votre page « Travailler », vous lisez ce qu’elle signifie pour votre indemnité et ce qui se passe maintenant.",
      de: "Ihre Meldung ist angekommen. Auf Ihrer Seite „Arbeiten“ lesen Sie, was sie für Ihre Leistung bedeutet und was jetzt geschieht.",
      en: "Your declaration was received. On your page ‘Work’ you read what it means for your benefit, and what happens now.",
    },
    fields: {
      nature: { label: { nl: "Soort werk", fr: "Type de travail", de: "Art der Arbeit", en: "Kind of work" } },
      activity: {
        label: {
          nl: "Bij welke werkgever, of welke activiteit?",
          fr: "Chez quel employeur, ou quelle activité ?",
          de: "Bei welchem Arbeitgeber oder welche Tätigkeit?",
          en: "For which employer, or which activity?",
        },
        hint: noMedicalFacts,
      },
      from: {
        label: { nl: "Eerste werkdag", fr: "Premier jour de travail", de: "Erster Arbeitstag", en: "First day" },
      },
      hoursPerWeek: {
        label: { nl: "Uren per week", fr: "Heures par semaine", de: "Stunden pro Woche", en: "Hours a week" },
        hint: {
          nl: "Gemiddeld, tot op een kwartier. Bijvoorbeeld 19,5. Nodig bij aangepast werk.",
          fr: "En moyenne, au quart d’heure près. Par exemple 19,5. Nécessaire pour un travail adapté.",
          de: "Im Durchschnitt, auf die Viertelstunde. Zum Beispiel 19,5. Nötig bei angepasster Arbeit.",
          en: "On average, to a quarter of an hour. For example 19.5. Needed for adapted work.",
        },
      },
      fullTimeHours: {
        label: {
          nl: "Uren van een voltijdse daar",
          fr: "Heures d’un temps plein à cet endroit",
          de: "Stunden einer Vollzeitstelle dort",
          en: "Hours of full time there",
        },
        hint: {
          nl: "Bijvoorbeeld 38. Uw werkgever weet dit.",
          fr: "Par exemple 38. Votre employeur le sait.",
          de: "Zum Beispiel 38. Ihr Arbeitgeber weiß das.",
          en: "For example 38. Your employer knows this.",
        },
      },
      declaredOn: {
        label: { nl: "Poststempel", fr: "Date de la poste", de: "Poststempel", en: "Postmark" },
        hint: {
          nl: "Alleen bij een formulier op papier.",
          fr: "Seulement pour un formulaire papier.",
          de: "Nur bei einem Formular auf Papier.",
          en: "Only for a form on paper.",
        },
      },
    },
    together: [
      {
        fields: ["hoursPerWeek", "fullTimeHours"],
        title: {
          nl: "Hoeveel uren gaat u werken?",
          fr: "Combien d’heures allez-vous travailler ?",
          de: "Wie viele Stunden werden Sie arbeiten?",
          en: "How many hours will you work?",
        },
      },
    ],
    professional: {
      explains: {
        nl: "Noteer een aangifte op papier; de poststempel telt. Andere uren of ander werk is een nieuwe aanvraag: de vorige eindigt de dag ervoor.",
        fr: "Notez une déclaration papier ; la date de la poste compte. D’autres heures ou un autre travail font une nouvelle demande : la précédente prend fin la veille.",
        de: "Tragen Sie eine Meldung auf Papier ein; der Poststempel zählt. Andere Stunden oder andere Arbeit sind ein neuer Antrag: Der frühere endet am Tag davor.",
        en: "Record a declaration on paper; the postmark counts. Other hours or other work is a new request: the one before ends the day before.",
      },
      done: {
        nl: "De melding is genoteerd. De adviserend arts ziet ze in zijn lijst.",
        fr: "La déclaration est notée. Le médecin-conseil la voit dans sa liste.",
        de: "Die Meldung ist eingetragen. Der Vertrauensarzt sieht sie in seiner Liste.",
        en: "The declaration is recorded. The advising physician sees it in the list.",
      },
    },
  },
  "end-resumption": {
    title: {
      nl: "Einde van het werk melden",
      fr: "Signaler la fin du travail",
      de: "Ende der Arbeit melden",
      en: "End the work",
    },
    explains: {
      nl: "Stopt het werk dat u meldde? Zeg het hier. Uw erkenning als arbeidsongeschikte verandert daardoor niet.",
      fr: "Le travail que vous avez déclaré s’arrête ? Dites-le ici. Votre reconnaissance d’incapacité ne change pas.",
      de: "Endet die Arbeit, die Sie gemeldet haben? Sagen Sie es hier. Ihre Anerkennung als arbeitsunfähig ändert sich dadurch nicht.",
      en: "Does the work that you declared stop? Say so here. Your recognition as incapable of work does not change by it.",
    },
    button: { nl: "Einde melden", fr: "Signaler la fin", de: "Ende melden", en: "Report the end" },
    done: {
      nl: "Het einde is genoteerd. Uw ziekenfonds rekent met deze dag.",
      fr: "La fin est notée. Votre mutualité tient compte de ce jour.",
      de: "Das Ende ist eingetragen. Ihre Krankenkasse rechnet mit diesem Tag.",
      en: "The end is recorded. Your sickness fund reckons with this day.",
    },
    fields: {
      on: {
        label: {
          nl: "Laatste werkdag",
          fr: "Dernier jour de travail",
          de: "Letzter Arbeitstag",
          en: "Last day of work",
        },
      },
      reason: { label: { nl: "Waarom?", fr: "Pourquoi ?", de: "Warum?", en: "Why?" } },
    },
    professional: {
      explains: {
        nl: "Noteer de laatste werkdag die de persoon of de werkgever meldt. De erkenning verandert daardoor niet.",
        fr: "Notez le dernier jour de travail que signale la personne ou l’employeur. La reconnaissance ne change pas.",
        de: "Tragen Sie den letzten Arbeitstag ein, den die Person oder der Arbeitgeber meldet. Die Anerkennung ändert sich nicht.",
        en: "Record the last day of work that the person or the employer reports. The recognition does not change by it.",
      },
      done: {
        nl: "Het einde is genoteerd. De persoon ziet deze dag.",
        fr: "La fin est notée. La personne voit ce jour.",
        de: "Das Ende ist eingetragen. Die Person sieht diesen Tag.",
        en: "The end is recorded. The person sees this day.",
      },
    },
  },
};
