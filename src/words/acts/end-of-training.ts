import { noMedicalFacts } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const endOfTraining: WordsOfActs<"complete-training" | "break-off-training"> = {
  "complete-training": {
    title: { nl: "Geslaagd melden", fr: "Signaler la réussite", de: "Erfolg melden", en: "Report success" },
    explains: {
      nl: "Bent u geslaagd? Proficiat! Meld het hier. Daarna hebt u zes maanden om met uw nieuwe vaardigheden werk te zoeken.",
      fr: "Vous avez réussi ? Bravo ! Dites-le ici. Vous avez ensuite six mois pour chercher du travail avec ce que vous savez faire.",
      de: "Haben Sie bestanden? Herzlichen Glückwunsch! Melden Sie es hier. Danach haben Sie sechs Monate, um mit Ihren neuen Kompetenzen Arbeit zu suchen.",
      en: "Did you succeed? Congratulations! Tell us here. You then have six months to look for work with your new skills.",
    },
    button: { nl: "Geslaagd melden", fr: "Signaler la réussite", de: "Erfolg melden", en: "Report success" },
    done: {
      nl: "Uw succes is gemeld. U zoekt nu werk, met de hulp van uw coördinator. Na zes maanden bekijkt de adviserend arts uw situatie opnieuw.",
      fr: "C’est noté. Vous cherchez maintenant du travail, avec l’aide de votre coordinateur. Dans six mois, le médecin-conseil revoit votre situation.",
      de: "Ihr Erfolg ist gemeldet. Sie suchen jetzt Arbeit, mit Hilfe Ihres Koordinators. Nach sechs Monaten beurteilt der Vertrauensarzt Ihre Lage neu.",
      en: "Your success is reported. You now look for work, with the help of your coordinator. After six months the advising physician looks at your situation again.",
    },
    fields: { on: { label: { nl: "Geslaagd op", fr: "Réussie le", de: "Bestanden am", en: "Succeeded on" } } },
    professional: {
      explains: {
        nl: "Noteer dat de persoon slaagde. Er volgen zes maanden om werk te zoeken, en daarna een nieuwe evaluatie.",
        fr: "Notez que la personne a réussi. Suivent six mois pour chercher du travail, puis une nouvelle évaluation.",
        de: "Tragen Sie ein, dass die Person bestanden hat. Es folgen sechs Monate für die Arbeitssuche und danach eine neue Beurteilung.",
        en: "Record that the person succeeded. Six months to look for work follow, and then a new evaluation.",
      },
      done: {
        nl: "Het slagen is genoteerd. De adviserend arts evalueert na zes maanden.",
        fr: "La réussite est notée. Le médecin-conseil évalue après six mois.",
        de: "Der Erfolg ist eingetragen. Der Vertrauensarzt beurteilt nach sechs Monaten.",
        en: "The success is recorded. The advising physician evaluates after six months.",
      },
    },
  },
  "break-off-training": {
    title: {
      nl: "Opleiding stopzetten",
      fr: "Arrêter la formation",
      de: "Ausbildung abbrechen",
      en: "Break off the training",
    },
    explains: {
      nl: "Gaat de opleiding niet meer? U mag ermee stoppen. Uw traject loopt dan verder en u mag een nieuw project indienen.",
      fr: "La formation n’est plus possible ? Vous pouvez l’arrêter. Votre trajet continue et vous pouvez introduire un nouveau projet.",
      de: "Geht es mit der Ausbildung nicht mehr? Sie dürfen sie beenden. Ihr Weg geht weiter und Sie dürfen ein neues Projekt einreichen.",
      en: "Can you not go on with the training? You may stop it. Your trajectory goes on and you may hand in a new project.",
    },
    button: {
      nl: "Opleiding stopzetten",
      fr: "Arrêter la formation",
      de: "Ausbildung abbrechen",
      en: "Break off the training",
    },
    done: {
      nl: "De opleiding is stopgezet. Uw coördinator neemt contact op en bekijkt met u wat nu kan.",
      fr: "La formation est arrêtée. Votre coordinateur vous contacte et voit avec vous ce qui est possible.",
      de: "Die Ausbildung ist abgebrochen. Ihr Koordinator meldet sich und bespricht mit Ihnen, was jetzt möglich ist.",
      en: "The training is broken off. Your coordinator contacts you and looks at what is possible now.",
    },
    fields: {
      on: { label: { nl: "Laatste dag", fr: "Dernier jour", de: "Letzter Tag", en: "Last day" } },
      reason: {
        label: {
          nl: "Waarom, in enkele woorden",
          fr: "Pourquoi, en quelques mots",
          de: "Warum, in wenigen Worten",
          en: "Why, in a few words",
        },
        hint: noMedicalFacts,
      },
    },
    professional: {
      explains: {
        nl: "Noteer dat de opleiding stopte zonder te slagen. De persoon mag een nieuw project indienen.",
        fr: "Notez que la formation s’est arrêtée sans réussite. La personne peut introduire un nouveau projet.",
        de: "Tragen Sie ein, dass die Ausbildung ohne Erfolg endete. Die Person darf ein neues Projekt einreichen.",
        en: "Record that the training ended without success. The person may hand in a new project.",
      },
      done: {
        nl: "Het stopzetten is genoteerd. Bekijk met de persoon wat nu kan.",
        fr: "L’arrêt est noté. Voyez avec la personne ce qui est possible.",
        de: "Der Abbruch ist eingetragen. Besprechen Sie mit der Person, was jetzt möglich ist.",
        en: "The break-off is recorded. Look with the person at what is possible now.",
      },
    },
  },
};
