import { onlyMedicalEyes } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const training: WordsOfActs<"start-training" | "record-attendance" | "evaluate-after-training"> = {
  "start-training": {
    title: {
      nl: "Opleiding starten",
      fr: "Commencer la formation",
      de: "Ausbildung beginnen",
      en: "Start the training",
    },
    explains: {
      nl: "Bent u met uw goedgekeurde opleiding begonnen? Meld het hier. U blijft vermoed arbeidsongeschikt tijdens de hele opleiding.",
      fr: "Votre formation a commencé ? Dites-le ici. Tant qu’elle dure, vous restez présumé en incapacité de travail.",
      de: "Haben Sie Ihre genehmigte Ausbildung begonnen? Melden Sie es hier. Während der ganzen Ausbildung gelten Sie weiter als vermutlich arbeitsunfähig.",
      en: "Have you begun your approved training? Tell us here. You stay presumed incapable of work during the whole training.",
    },
    button: { nl: "Start melden", fr: "Signaler le début", de: "Beginn melden", en: "Report the start" },
    done: {
      nl: "Uw start is gemeld. Veel succes! Vul elke maand in hoeveel uren u volgde. Uw coördinator blijft u opvolgen.",
      fr: "Votre début est signalé. Bon courage ! Indiquez chaque mois combien d’heures vous avez suivies. Votre coordinateur continue à vous suivre.",
      de: "Ihr Beginn ist gemeldet. Viel Erfolg! Geben Sie jeden Monat an, wie viele Stunden Sie besucht haben. Ihr Koordinator begleitet Sie weiter.",
      en: "Your start is reported. Good luck! Fill in each month how many hours you attended. Your coordinator goes on following you.",
    },
    fields: {
      on: {
        label: {
          nl: "Eerste lesdag",
          fr: "Premier jour de cours",
          de: "Erster Unterrichtstag",
          en: "First day of lessons",
        },
      },
    },
    professional: {
      explains: {
        nl: "Noteer dat de goedgekeurde opleiding begonnen is. Het vermoeden van arbeidsongeschiktheid dekt nu de hele opleiding.",
        fr: "Notez que la formation approuvée a commencé. La présomption d’incapacité couvre maintenant toute la formation.",
        de: "Tragen Sie ein, dass die genehmigte Ausbildung begonnen hat. Die Vermutung der Arbeitsunfähigkeit gilt jetzt für die ganze Ausbildung.",
        en: "Record that the approved training has begun. The presumption of incapacity now covers the whole training.",
      },
      done: {
        nl: "De start van de opleiding is genoteerd.",
        fr: "Le début de la formation est noté.",
        de: "Der Beginn der Ausbildung ist eingetragen.",
        en: "The start of the training is recorded.",
      },
    },
  },
  "record-attendance": {
    title: {
      nl: "Gevolgde uren doorgeven",
      fr: "Communiquer les heures suivies",
      de: "Besuchte Stunden melden",
      en: "Report the hours attended",
    },
    explains: {
      nl: "Geef door hoeveel uren u deze maand les volgde. Uw premie per uur hangt daarvan af. Vergist u zich? Vul dezelfde maand dan opnieuw in.",
      fr: "Indiquez combien d’heures de cours vous avez suivies ce mois-ci. Votre prime par heure en dépend. Une erreur ? Remplissez à nouveau le même mois.",
      de: "Geben Sie an, wie viele Stunden Sie diesen Monat besucht haben. Davon hängt Ihre Prämie pro Stunde ab. Ein Irrtum? Füllen Sie denselben Monat neu aus.",
      en: "Tell us how many hours of lessons you attended this month. Your premium per hour depends on it. Made a mistake? Fill in the same month again.",
    },
    button: { nl: "Uren doorgeven", fr: "Envoyer les heures", de: "Stunden melden", en: "Report the hours" },
    done: {
      nl: "Uw uren zijn bewaard. Uw ziekenfonds gebruikt ze voor uw premie.",
      fr: "Vos heures sont enregistrées. Votre mutualité les utilise pour votre prime.",
      de: "Ihre Stunden sind gespeichert. Ihre Krankenkasse verwendet sie für Ihre Prämie.",
      en: "Your hours are saved. Your sickness fund uses them for your premium.",
    },
    fields: {
      month: { label: { nl: "Maand", fr: "Mois", de: "Monat", en: "Month" } },
      hours: {
        label: {
          nl: "Aantal gevolgde uren",
          fr: "Nombre d’heures suivies",
          de: "Besuchte Stunden",
          en: "Hours attended",
        },
        hint: {
          nl: "Alleen de uren die echt gevolgd zijn. Nul mag ook.",
          fr: "Seulement les heures réellement suivies. Zéro est possible.",
          de: "Nur die wirklich besuchten Stunden. Auch null ist möglich.",
          en: "Only hours really attended. Zero is possible.",
        },
      },
    },
    professional: {
      explains: {
        nl: "Noteer hoeveel uren de persoon in een maand echt volgde. Dezelfde maand opnieuw invullen vervangt het vorige aantal.",
        fr: "Notez combien d’heures la personne a réellement suivies en un mois. Remplir à nouveau le même mois remplace le nombre précédent.",
        de: "Tragen Sie ein, wie viele Stunden die Person in einem Monat wirklich besucht hat. Derselbe Monat ersetzt die frühere Angabe.",
        en: "Record how many hours the person really attended in a month. Filling in the same month again replaces the earlier number.",
      },
      done: {
        nl: "De gevolgde uren zijn genoteerd.",
        fr: "Les heures suivies sont notées.",
        de: "Die besuchten Stunden sind eingetragen.",
        en: "The hours attended are recorded.",
      },
    },
  },
  "evaluate-after-training": {
    title: {
      nl: "Evalueren na de opleiding",
      fr: "Évaluer après la formation",
      de: "Nach der Ausbildung beurteilen",
      en: "Evaluate after the training",
    },
    explains: {
      nl: "Beoordeel de arbeidsongeschiktheid opnieuw, met de nieuwe vaardigheden. Dat kan vanaf zes maanden na het slagen.",
      fr: "Réévaluez l’incapacité de travail en tenant compte des nouvelles compétences. C’est possible six mois après la réussite.",
      de: "Beurteilen Sie die Arbeitsunfähigkeit neu, mit den neuen Kompetenzen. Das ist ab sechs Monaten nach dem Erfolg möglich.",
      en: "Assess the incapacity again, on the skills gained. This is possible from six months after the success.",
    },
    button: {
      nl: "Evaluatie vastleggen",
      fr: "Noter l’évaluation",
      de: "Beurteilung festhalten",
      en: "Record the evaluation",
    },
    done: {
      nl: "De evaluatie is vastgelegd. De coördinator sluit het traject af met het resultaat.",
      fr: "L’évaluation est notée. Le coordinateur clôture le trajet avec le résultat.",
      de: "Die Beurteilung ist festgehalten. Der Koordinator schließt den Weg mit dem Ergebnis ab.",
      en: "The evaluation is recorded. The coordinator closes the trajectory with the result.",
    },
    fields: {
      conclusion: { label: { nl: "Besluit", fr: "Conclusion", de: "Ergebnis", en: "Conclusion" } },
      findings: {
        label: { nl: "Uw bevindingen", fr: "Vos constatations", de: "Ihre Befunde", en: "Your findings" },
        hint: onlyMedicalEyes,
      },
    },
  },
};
