import type { Text } from "../language.ts";

/** The steps of a trajectory for the insured person: its name, and one sentence on what it is. */
export const portalSteps = {
  start: {
    title: { nl: "Begin", fr: "Début", de: "Anfang", en: "Start" },
    about: {
      nl: "Uw traject is geopend.",
      fr: "Votre trajet est ouvert.",
      de: "Ihr Weg ist eröffnet.",
      en: "Your trajectory was opened.",
    },
  },
  confirmation: {
    title: {
      nl: "Bevestiging door uw ziekenfonds",
      fr: "Confirmation par votre mutualité",
      de: "Bestätigung durch Ihre Krankenkasse",
      en: "Confirmation by your sickness fund",
    },
    about: {
      nl: "Uw ziekenfonds bevestigt dat u erkend bent in invaliditeit.",
      fr: "Votre mutualité confirme que vous êtes reconnu en invalidité.",
      de: "Ihre Krankenkasse bestätigt, dass Sie als invalide anerkannt sind.",
      en: "Your sickness fund confirms that you are recognised in invalidity.",
    },
  },
  "first-contact": {
    title: { nl: "Eerste gesprek", fr: "Premier entretien", de: "Erstes Gespräch", en: "First interview" },
    about: {
      nl: "U bekijkt met uw coördinator wat u wilt en wat u kunt.",
      fr: "Vous voyez avec votre coordinateur ce que vous voulez et ce que vous pouvez.",
      de: "Sie sehen mit Ihrem Koordinator, was Sie wollen und was Sie können.",
      en: "You look with your coordinator at what you want and what you can do.",
    },
  },
  engagement: {
    title: {
      nl: "Engagementsverklaring",
      fr: "Déclaration d’engagement",
      de: "Verpflichtungserklärung",
      en: "Engagement declaration",
    },
    about: {
      nl: "U, uw coördinator en de adviserend arts ondertekenen dat u samen begint.",
      fr: "Vous, votre coordinateur et le médecin-conseil signez que vous commencez ensemble.",
      de: "Sie, Ihr Koordinator und der Vertrauensarzt unterschreiben, dass Sie gemeinsam beginnen.",
      en: "You, your coordinator and the advising physician sign that you start together.",
    },
  },
  plan: {
    title: { nl: "Uw plan", fr: "Votre plan", de: "Ihr Plan", en: "Your plan" },
    about: {
      nl: "U maakt met uw coördinator een plan, op uw tempo. Daarna spreekt u elkaar minstens om de drie maanden.",
      fr: "Vous faites un plan avec votre coordinateur, à votre rythme. Ensuite, vous vous parlez au moins tous les trois mois.",
      de: "Sie machen mit Ihrem Koordinator einen Plan, in Ihrem Tempo. Danach sprechen Sie sich mindestens alle drei Monate.",
      en: "You make a plan with your coordinator, at your pace. After that you talk at least every three months.",
    },
  },
  "occupational-physician": {
    title: {
      nl: "Gesprek met de arbeidsarts",
      fr: "Entretien avec le médecin du travail",
      de: "Gespräch mit dem Arbeitsmediziner",
      en: "Talk with the occupational physician",
    },
    about: {
      nl: "De arbeidsarts bekijkt welk werk bij uw werkgever nog kan.",
      fr: "Le médecin du travail examine quel travail est encore possible chez votre employeur.",
      de: "Der Arbeitsmediziner prüft, welche Arbeit bei Ihrem Arbeitgeber noch geht.",
      en: "The occupational physician looks at what work is still possible with your employer.",
    },
  },
  guidance: {
    title: {
      nl: "Begeleiding bij de arbeidsbemiddeling",
      fr: "Accompagnement par le service de l’emploi",
      de: "Begleitung durch das Arbeitsamt",
      en: "Guidance by the employment service",
    },
    about: {
      nl: "Een bemiddelaar zoekt met u naar werk of een opleiding die bij u past.",
      fr: "Un conseiller cherche avec vous un travail ou une formation qui vous convient.",
      de: "Ein Berater sucht mit Ihnen Arbeit oder eine Ausbildung, die zu Ihnen passt.",
      en: "A mediator looks with you for work or training that suits you.",
    },
  },
  project: {
    title: { nl: "Opleidingsproject", fr: "Projet de formation", de: "Ausbildungsprojekt", en: "Training project" },
    about: {
      nl: "Uw project gaat langs de adviserend arts en het RIZIV. De Hoge Commissie beslist.",
      fr: "Votre projet passe par le médecin-conseil et l’INAMI. La Commission supérieure décide.",
      de: "Ihr Projekt geht an den Vertrauensarzt und das LIKIV. Die Hohe Kommission entscheidet.",
      en: "Your project goes to the advising physician and RIZIV. The Higher Commission decides.",
    },
  },
  training: {
    title: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Training" },
    about: {
      nl: "U volgt de opleiding. U blijft al die tijd erkend als arbeidsongeschikt.",
      fr: "Vous suivez la formation. Vous restez reconnu en incapacité pendant tout ce temps.",
      de: "Sie machen die Ausbildung. Sie bleiben die ganze Zeit als arbeitsunfähig anerkannt.",
      en: "You follow the training. You stay recognised as incapable of work all that time.",
    },
  },
  evaluation: {
    title: {
      nl: "Werk zoeken, en dan een evaluatie",
      fr: "Chercher du travail, puis une évaluation",
      de: "Arbeit suchen, dann eine Bewertung",
      en: "Looking for work, then an evaluation",
    },
    about: {
      nl: "U zoekt werk met wat u leerde. Na zes maanden spreekt de adviserend arts u opnieuw.",
      fr: "Vous cherchez du travail avec ce que vous avez appris. Après six mois, le médecin-conseil vous revoit.",
      de: "Sie suchen Arbeit mit dem, was Sie gelernt haben. Nach sechs Monaten sieht der Vertrauensarzt Sie wieder.",
      en: "You look for work with what you learned. After six months the advising physician sees you again.",
    },
  },
} satisfies Record<string, { title: Text; about: Text }>;
