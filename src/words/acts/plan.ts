import { noMedicalFacts } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const plan: WordsOfActs<"set-aim" | "draw-up-plan" | "follow-up"> = {
  "set-aim": {
    title: {
      nl: "Rehabilitatie of heroriëntering bepalen",
      fr: "Choisir réadaptation ou réorientation",
      de: "Rehabilitation oder Neuorientierung bestimmen",
      en: "Set rehabilitation or re-orientation",
    },
    explains: {
      nl: "Zeg welke beroepen nog mogelijk zijn. Is het laatste of een referentieberoep nog mogelijk, dan is het doel rehabilitatie; anders heroriëntering.",
      fr: "Indiquez quelles professions restent possibles. Si la dernière profession ou une profession de référence l’est encore, l’objectif est la réadaptation ; sinon, la réorientation.",
      de: "Geben Sie an, welche Berufe noch möglich sind. Ist der letzte oder ein Referenzberuf noch möglich, ist das Ziel die Rehabilitation; sonst die Neuorientierung.",
      en: "Say which occupations are still possible. If the last or a reference occupation still is, the aim is rehabilitation; otherwise re-orientation.",
    },
    button: { nl: "Doel vastleggen", fr: "Fixer l’objectif", de: "Ziel festlegen", en: "Set the aim" },
    done: {
      nl: "Het doel is vastgelegd. De coördinator houdt er rekening mee in het plan.",
      fr: "L’objectif est fixé. Le coordinateur en tient compte dans le plan.",
      de: "Das Ziel ist festgelegt. Der Koordinator berücksichtigt es im Plan.",
      en: "The aim is set. The coordinator takes it into account in the plan.",
    },
    fields: {
      lastOccupationPossible: {
        label: {
          nl: "Is het laatste beroep nog mogelijk?",
          fr: "La dernière profession est-elle encore possible ?",
          de: "Ist der letzte Beruf noch möglich?",
          en: "Is the last occupation still possible?",
        },
      },
      referenceOccupationPossible: {
        label: {
          nl: "Is een referentieberoep nog mogelijk?",
          fr: "Une profession de référence est-elle encore possible ?",
          de: "Ist ein Referenzberuf noch möglich?",
          en: "Is a reference occupation still possible?",
        },
        hint: {
          nl: "Een ander beroep op basis van diploma of ervaring.",
          fr: "Une autre profession selon le diplôme ou l’expérience.",
          de: "Ein anderer Beruf aufgrund von Diplom oder Erfahrung.",
          en: "Another occupation based on diploma or experience.",
        },
      },
    },
  },
  "draw-up-plan": {
    title: { nl: "Plan opstellen", fr: "Établir le plan", de: "Plan erstellen", en: "Draw up the plan" },
    explains: {
      nl: "Maak het plan samen met de persoon, binnen een maand na het engagement. Schrijf het zo dat de persoon het herkent.",
      fr: "Établissez le plan avec la personne, dans le mois qui suit l’engagement. Écrivez-le pour qu’elle s’y reconnaisse.",
      de: "Erstellen Sie den Plan gemeinsam mit der Person, innerhalb eines Monats nach dem Engagement. Schreiben Sie so, dass sie sich darin wiederfindet.",
      en: "Make the plan together with the person, within a month of the engagement. Write it so that they recognise it as theirs.",
    },
    button: { nl: "Plan bewaren", fr: "Enregistrer le plan", de: "Plan speichern", en: "Save the plan" },
    done: {
      nl: "Het plan is klaar en de persoon kan het lezen. Volg het op de afgesproken dag op, ten laatste na drie maanden.",
      fr: "Le plan est prêt et la personne peut le lire. Faites le suivi le jour convenu, au plus tard après trois mois.",
      de: "Der Plan ist fertig und die Person kann ihn lesen. Begleiten Sie ihn am vereinbarten Tag, spätestens nach drei Monaten.",
      en: "The plan is ready and the person can read it. Follow it up on the agreed day, after three months at the latest.",
    },
    fields: {
      objectives: {
        label: {
          nl: "Wat wil de persoon bereiken?",
          fr: "Que veut atteindre la personne ?",
          de: "Was möchte die Person erreichen?",
          en: "What does the person want to achieve?",
        },
        hint: noMedicalFacts,
      },
      result: {
        label: {
          nl: "Welk resultaat streven we na?",
          fr: "Quel résultat visons-nous ?",
          de: "Welches Ergebnis streben wir an?",
          en: "What result do we aim at?",
        },
      },
      actions: {
        label: { nl: "Concrete acties", fr: "Actions concrètes", de: "Konkrete Schritte", en: "Concrete actions" },
        hint: {
          nl: "Minstens één: wie doet wat, en wanneer?",
          fr: "Au moins une : qui fait quoi, et quand ?",
          de: "Mindestens einer: Wer macht was, und wann?",
          en: "At least one: who does what, and when?",
        },
      },
      nextAppointmentOn: {
        label: { nl: "Volgende afspraak", fr: "Prochain rendez-vous", de: "Nächster Termin", en: "Next appointment" },
      },
    },
  },
  "follow-up": {
    title: { nl: "Opvolging noteren", fr: "Noter un suivi", de: "Begleitgespräch eintragen", en: "Record a follow-up" },
    explains: {
      nl: "Noteer hoe het gaat met het plan en wanneer u elkaar weer spreekt. Minstens om de drie maanden, vaker mag.",
      fr: "Notez où en est le plan et quand vous vous reparlez. Au moins tous les trois mois, plus souvent si utile.",
      de: "Tragen Sie ein, wie es mit dem Plan steht und wann Sie sich wieder sprechen. Mindestens alle drei Monate, gern öfter.",
      en: "Record how the plan is going and when you speak again. At least every three months, more often is fine.",
    },
    button: {
      nl: "Opvolging bewaren",
      fr: "Enregistrer le suivi",
      de: "Begleitung speichern",
      en: "Save the follow-up",
    },
    done: {
      nl: "De opvolging is genoteerd. De volgende afspraak staat op uw werklijst en op de pagina van de persoon.",
      fr: "Le suivi est noté. Le prochain rendez-vous figure sur votre liste de travail et sur la page de la personne.",
      de: "Das Begleitgespräch ist eingetragen. Der nächste Termin steht in Ihrer Arbeitsliste und auf der Seite der Person.",
      en: "The follow-up is recorded. The next appointment is on your work list and on the person’s page.",
    },
    fields: {
      on: {
        label: { nl: "Dag van het contact", fr: "Jour du contact", de: "Tag des Kontakts", en: "Day of the contact" },
      },
      note: {
        label: {
          nl: "Hoe gaat het met het plan?",
          fr: "Où en est le plan ?",
          de: "Wie steht es mit dem Plan?",
          en: "How is the plan going?",
        },
        hint: noMedicalFacts,
      },
      nextAppointmentOn: {
        label: { nl: "Volgende afspraak", fr: "Prochain rendez-vous", de: "Nächster Termin", en: "Next appointment" },
      },
    },
  },
};
