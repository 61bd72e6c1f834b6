import { noMedicalFacts, onlyMedicalEyes } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const project: WordsOfActs<"hand-in-project" | "advise-on-project" | "examine-project"> = {
  "hand-in-project": {
    title: {
      nl: "Opleidingsproject indienen",
      fr: "Introduire un projet de formation",
      de: "Ausbildungsprojekt einreichen",
      en: "Hand in a training project",
    },
    explains: {
      nl: "Weet u welke opleiding u wilt volgen? Vul ze hier in. De adviserend arts en het RIZIV bekijken uw project; u krijgt de beslissing met een brief.",
      fr: "Vous savez quelle formation vous voulez suivre ? Indiquez-la ici. Le médecin-conseil et l’INAMI examinent votre projet ; vous recevez la décision par lettre.",
      de: "Wissen Sie, welche Ausbildung Sie machen möchten? Tragen Sie sie hier ein. Der Vertrauensarzt und das LIKIV prüfen Ihr Projekt; die Entscheidung erhalten Sie per Brief.",
      en: "Do you know which training you want to follow? Fill it in here. The advising physician and RIZIV look at your project; you get the decision by letter.",
    },
    button: { nl: "Project indienen", fr: "Introduire le projet", de: "Projekt einreichen", en: "Hand in the project" },
    done: {
      nl: "Uw project is ingediend. De adviserend arts geeft nu advies. Daarna onderzoekt het RIZIV het project en beslist de Hoge Commissie. U krijgt een brief.",
      fr: "Votre projet est introduit. Le médecin-conseil donne maintenant son avis. Ensuite, l’INAMI examine le projet et la Commission supérieure décide. Vous recevez une lettre.",
      de: "Ihr Projekt ist eingereicht. Der Vertrauensarzt gibt jetzt sein Gutachten ab. Danach prüft das LIKIV das Projekt und die Hohe Kommission entscheidet. Sie erhalten einen Brief.",
      en: "Your project is handed in. The advising physician now gives advice. Then RIZIV examines the project and the Higher Commission decides. You get a letter.",
    },
    fields: {
      training: { label: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Training" } },
      provider: {
        label: {
          nl: "Wie geeft de opleiding?",
          fr: "Qui donne la formation ?",
          de: "Wer bietet die Ausbildung an?",
          en: "Who gives the training?",
        },
      },
      occupation: {
        label: {
          nl: "Voor welk beroep?",
          fr: "Pour quelle profession ?",
          de: "Für welchen Beruf?",
          en: "For which occupation?",
        },
      },
      from: { label: { nl: "Eerste dag", fr: "Premier jour", de: "Erster Tag", en: "First day" } },
      until: { label: { nl: "Laatste dag", fr: "Dernier jour", de: "Letzter Tag", en: "Last day" } },
      hoursPlanned: {
        label: {
          nl: "Hoeveel uren les in totaal?",
          fr: "Combien d’heures de cours au total ?",
          de: "Wie viele Unterrichtsstunden insgesamt?",
          en: "How many hours of lessons in total?",
        },
      },
    },
    together: [
      {
        fields: ["training", "provider"],
        title: {
          nl: "Welke opleiding wilt u volgen?",
          fr: "Quelle formation voulez-vous suivre ?",
          de: "Welche Ausbildung möchten Sie machen?",
          en: "Which training do you want to follow?",
        },
      },
      {
        fields: ["from", "until"],
        title: {
          nl: "Wanneer is de opleiding?",
          fr: "Quand a lieu la formation ?",
          de: "Wann ist die Ausbildung?",
          en: "When is the training?",
        },
      },
    ],
    professional: {
      explains: {
        nl: "Dien het opleidingsproject van de persoon in. De adviserend arts geeft eerst advies; daarna onderzoekt het RIZIV-team het.",
        fr: "Introduisez le projet de formation de la personne. Le médecin-conseil donne d’abord son avis ; l’équipe de l’INAMI l’examine ensuite.",
        de: "Reichen Sie das Ausbildungsprojekt der Person ein. Zuerst gibt der Vertrauensarzt sein Gutachten ab; danach prüft es das Team des LIKIV.",
        en: "Hand in the person’s training project. The advising physician advises first; then the RIZIV team examines it.",
      },
      done: {
        nl: "Het project is ingediend. De adviserend arts geeft nu advies.",
        fr: "Le projet est introduit. Le médecin-conseil donne maintenant son avis.",
        de: "Das Projekt ist eingereicht. Der Vertrauensarzt gibt jetzt sein Gutachten ab.",
        en: "The project is handed in. The advising physician now gives advice.",
      },
    },
  },
  "advise-on-project": {
    title: {
      nl: "Advies geven over het project",
      fr: "Donner un avis sur le projet",
      de: "Gutachten zum Projekt abgeben",
      en: "Advise on the project",
    },
    explains: {
      nl: "Zeg of de gezondheid van de persoon verenigbaar is met deze opleiding. Uw bevindingen blijven medisch geheim.",
      fr: "Dites si l’état de santé de la personne est compatible avec cette formation. Vos constatations restent couvertes par le secret médical.",
      de: "Sagen Sie, ob die Gesundheit der Person mit dieser Ausbildung vereinbar ist. Ihre Befunde bleiben ärztlich vertraulich.",
      en: "Say whether the person’s health is compatible with this training. Your findings stay confidential.",
    },
    button: { nl: "Advies geven", fr: "Donner l’avis", de: "Gutachten abgeben", en: "Give advice" },
    done: {
      nl: "Uw advies is gegeven. Is de opleiding verenigbaar, dan onderzoekt het RIZIV-team nu het dossier.",
      fr: "Votre avis est donné. Si la formation est compatible, l’équipe de l’INAMI examine maintenant le dossier.",
      de: "Ihr Gutachten ist abgegeben. Ist die Ausbildung vereinbar, prüft jetzt das Team des LIKIV die Akte.",
      en: "Your advice is given. If the training is compatible, the RIZIV team now examines the dossier.",
    },
    fields: {
      compatible: {
        label: {
          nl: "Is de opleiding verenigbaar met de gezondheid?",
          fr: "La formation est-elle compatible avec l’état de santé ?",
          de: "Ist die Ausbildung mit der Gesundheit vereinbar?",
          en: "Is the training compatible with the person’s health?",
        },
      },
      findings: {
        label: { nl: "Uw bevindingen", fr: "Vos constatations", de: "Ihre Befunde", en: "Your findings" },
        hint: onlyMedicalEyes,
      },
    },
  },
  "examine-project": {
    title: { nl: "Dossier onderzoeken", fr: "Examiner le dossier", de: "Akte prüfen", en: "Examine the dossier" },
    explains: {
      nl: "Leg het advies van het RIZIV-team vast, na het multidisciplinair overleg. Ook bij een ongunstig advies beslist de Hoge Commissie.",
      fr: "Notez l’avis de l’équipe de l’INAMI après la concertation multidisciplinaire. Même si l’avis est défavorable, c’est la Commission supérieure qui décide.",
      de: "Halten Sie die Stellungnahme des LIKIV-Teams nach der multidisziplinären Beratung fest. Auch bei einer ungünstigen Stellungnahme entscheidet die Hohe Kommission.",
      en: "Record the opinion of the RIZIV team after the multidisciplinary consultation. With an unfavourable opinion the Higher Commission decides as well.",
    },
    button: { nl: "Advies vastleggen", fr: "Noter l’avis", de: "Stellungnahme festhalten", en: "Record the opinion" },
    done: {
      nl: "Het advies is vastgelegd. Zet het dossier nu op de agenda van een zitting.",
      fr: "L’avis est noté. Inscrivez maintenant le dossier à l’ordre du jour d’une séance.",
      de: "Die Stellungnahme ist festgehalten. Setzen Sie die Akte jetzt auf die Tagesordnung einer Sitzung.",
      en: "The opinion is recorded. Now put the dossier on the agenda of a session.",
    },
    fields: {
      consultedOn: {
        label: {
          nl: "Dag van het multidisciplinair overleg",
          fr: "Jour de la concertation multidisciplinaire",
          de: "Tag der multidisziplinären Beratung",
          en: "Day of the multidisciplinary consultation",
        },
      },
      opinion: { label: { nl: "Advies", fr: "Avis", de: "Stellungnahme", en: "Opinion" } },
      grounds: { label: { nl: "Motivering", fr: "Motivation", de: "Begründung", en: "Grounds" }, hint: noMedicalFacts },
    },
  },
};
