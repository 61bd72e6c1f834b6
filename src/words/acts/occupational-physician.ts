import { noMedicalFacts } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const occupationalPhysician: WordsOfActs<
  "refer-to-occupational-physician" | "answer-referral" | "decline-referral" | "agree-adapted-work"
> = {
  "refer-to-occupational-physician": {
    title: {
      nl: "Doorverwijzen naar de arbeidsarts",
      fr: "Orienter vers le médecin du travail",
      de: "An den Arbeitsmediziner verweisen",
      en: "Refer to the occupational physician",
    },
    explains: {
      nl: "Heeft de persoon een arbeidsovereenkomst en gaf die toestemming? Verwijs dan door naar de arbeidsarts van de werkgever.",
      fr: "La personne a un contrat de travail et a donné son accord ? Orientez-la vers le médecin du travail de l’employeur.",
      de: "Hat die Person einen Arbeitsvertrag und eingewilligt? Dann verweisen Sie sie an den Arbeitsmediziner des Arbeitgebers.",
      en: "Does the person have an employment contract and did they consent? Then refer them to the employer’s occupational physician.",
    },
    button: { nl: "Doorverwijzen", fr: "Orienter", de: "Verweisen", en: "Refer" },
    done: {
      nl: "De verwijzing is verstuurd. De arbeidsarts nodigt de persoon uit en laat u daarna het antwoord weten.",
      fr: "L’orientation est envoyée. Le médecin du travail invite la personne et vous communique ensuite sa réponse.",
      de: "Die Verweisung ist abgeschickt. Der Arbeitsmediziner lädt die Person ein und teilt Ihnen danach die Antwort mit.",
      en: "The referral is sent. The occupational physician invites the person and then lets you know the answer.",
    },
    fields: { for: { label: { nl: "Waarvoor?", fr: "Pour quoi ?", de: "Wofür?", en: "What for?" } } },
  },
  "answer-referral": {
    title: {
      nl: "Verwijzing beantwoorden",
      fr: "Répondre à l’orientation",
      de: "Verweisung beantworten",
      en: "Answer the referral",
    },
    explains: {
      nl: "Geef na het onderzoek uw antwoord. Na een bezoek voor de werkhervatting is dat een advies; in een re-integratietraject een beslissing A, B of C. Dat zijn niet de routes A, B en C.",
      fr: "Donnez votre réponse après l’examen. Après une visite de pré-reprise, c’est un avis ; dans un trajet de réintégration, une décision A, B ou C. Ce ne sont pas les routes A, B et C.",
      de: "Geben Sie nach der Untersuchung Ihre Antwort. Nach einem Besuch vor der Wiederaufnahme ist das ein Gutachten; bei einer Wiedereingliederung eine Entscheidung A, B oder C. Das sind nicht die Routen A, B und C.",
      en: "Give your answer after the examination. After a pre-return visit that is advice; in a re-integration trajectory a decision A, B or C. These are not the routes A, B and C.",
    },
    button: { nl: "Antwoord geven", fr: "Donner la réponse", de: "Antwort geben", en: "Give the answer" },
    done: {
      nl: "Uw antwoord is bij de coördinator. Is aangepast of ander werk mogelijk, dan leggen u of de coördinator de afspraken vast.",
      fr: "Votre réponse est chez le coordinateur. Si un travail adapté ou un autre travail est possible, vous ou le coordinateur notez ce qui est convenu.",
      de: "Ihre Antwort liegt beim Koordinator. Ist angepasste oder andere Arbeit möglich, tragen Sie oder der Koordinator die Absprachen ein.",
      en: "Your answer is with the coordinator. If adapted or other work is possible, you or the coordinator record what is agreed.",
    },
    fields: {
      visitedOn: {
        label: {
          nl: "Dag van het onderzoek",
          fr: "Jour de l’examen",
          de: "Tag der Untersuchung",
          en: "Day of the examination",
        },
      },
      decision: { label: { nl: "Uw antwoord", fr: "Votre réponse", de: "Ihre Antwort", en: "Your answer" } },
      terms: {
        label: {
          nl: "Onder welke voorwaarden kan de persoon werken?",
          fr: "À quelles conditions la personne peut-elle travailler ?",
          de: "Unter welchen Bedingungen kann die Person arbeiten?",
          en: "On what terms can the person work?",
        },
        hint: noMedicalFacts,
      },
    },
  },
  "decline-referral": {
    title: {
      nl: "Verwijzing niet aannemen",
      fr: "Ne pas accepter l’orientation",
      de: "Verweisung nicht annehmen",
      en: "Decline the referral",
    },
    explains: {
      nl: "Kunt u deze verwijzing niet opnemen? Zeg waarom. De coördinator zoekt dan met de persoon een andere weg.",
      fr: "Vous ne pouvez pas traiter cette orientation ? Dites pourquoi. Le coordinateur cherche alors une autre voie avec la personne.",
      de: "Können Sie diese Verweisung nicht übernehmen? Sagen Sie, warum. Der Koordinator sucht dann mit der Person einen anderen Weg.",
      en: "You cannot take this referral? Say why. The coordinator then looks for another way with the person.",
    },
    button: { nl: "Niet aannemen", fr: "Ne pas accepter", de: "Nicht annehmen", en: "Decline" },
    done: {
      nl: "De coördinator weet dat u de verwijzing niet opneemt en zoekt een andere weg.",
      fr: "Le coordinateur sait que vous ne traitez pas l’orientation et cherche une autre voie.",
      de: "Der Koordinator weiß, dass Sie die Verweisung nicht übernehmen, und sucht einen anderen Weg.",
      en: "The coordinator knows that you do not take the referral and looks for another way.",
    },
    fields: {
      reason: {
        label: { nl: "Waarom niet?", fr: "Pourquoi pas ?", de: "Warum nicht?", en: "Why not?" },
        hint: noMedicalFacts,
      },
    },
  },
  "agree-adapted-work": {
    title: {
      nl: "Aangepast werk vastleggen",
      fr: "Noter le travail adapté",
      de: "Angepasste Arbeit festhalten",
      en: "Record adapted work",
    },
    explains: {
      nl: "Leg vast wat met de werkgever is afgesproken: welk werk, hoeveel uren en vanaf wanneer.",
      fr: "Notez ce qui est convenu avec l’employeur : quel travail, combien d’heures et à partir de quand.",
      de: "Halten Sie fest, was mit dem Arbeitgeber vereinbart ist: welche Arbeit, wie viele Stunden und ab wann.",
      en: "Record what is agreed with the employer: which work, how many hours and from when.",
    },
    button: { nl: "Vastleggen", fr: "Noter", de: "Festhalten", en: "Record" },
    done: {
      nl: "Het aangepaste werk is vastgelegd. De coördinator blijft de persoon opvolgen.",
      fr: "Le travail adapté est noté. Le coordinateur continue à suivre la personne.",
      de: "Die angepasste Arbeit ist festgehalten. Der Koordinator begleitet die Person weiter.",
      en: "The adapted work is recorded. The coordinator goes on following the person.",
    },
    fields: {
      from: { label: { nl: "Vanaf", fr: "À partir du", de: "Ab dem", en: "From" } },
      hoursPerWeek: {
        label: { nl: "Uren per week", fr: "Heures par semaine", de: "Stunden pro Woche", en: "Hours a week" },
      },
      work: {
        label: { nl: "Welk werk?", fr: "Quel travail ?", de: "Welche Arbeit?", en: "Which work?" },
        hint: noMedicalFacts,
      },
    },
  },
};
