import type { Route } from "../../trajectory/intake/intake.ts";
import type { Text } from "../language.ts";

/** The home page, for who has not signed in. */
export const openText = {
  title: {
    nl: "Stap voor stap terug naar werk",
    fr: "Retour au travail, étape par étape",
    de: "Schritt für Schritt zurück zur Arbeit",
    en: "Back to work, step by step",
  },
  lead: {
    nl: "Bent u ziek en wilt u weer werken, op uw tempo? In Weerwerk ziet u waar u staat, wat er volgt en wie u helpt.",
    fr: "Vous êtes malade et vous voulez retravailler, à votre rythme ? Weerwerk vous montre où vous en êtes, ce qui suit et qui vous aide.",
    de: "Sie sind krank und möchten wieder arbeiten, in Ihrem Tempo? In Weerwerk sehen Sie, wo Sie stehen, was folgt und wer Ihnen hilft.",
    en: "Are you ill and do you want to work again, at your own pace? In Weerwerk you see where you are, what comes next and who helps you.",
  },
  signIn: { nl: "Aanmelden", fr: "Se connecter", de: "Anmelden", en: "Sign in" },
  signInAbout: {
    nl: "Voor verzekerden en voor iedereen die hen begeleidt.",
    fr: "Pour les assurés et pour tous ceux qui les accompagnent.",
    de: "Für Versicherte und für alle, die sie begleiten.",
    en: "For insured persons and for everyone who guides them.",
  },

  whatTitle: {
    nl: "Wat is Weerwerk?",
    fr: "Qu’est-ce que Weerwerk ?",
    de: "Was ist Weerwerk?",
    en: "What is Weerwerk?",
  },
  what: {
    nl: "Weerwerk is de plaats waar een Terug Naar Werk-traject loopt. U, uw ziekenfonds, de arbeidsarts, de arbeidsbemiddeling en het RIZIV werken er samen, elk met wat zij nodig hebben en niets meer.",
    fr: "Weerwerk est l’endroit où se déroule un trajet Retour au Travail. Vous, votre mutualité, le médecin du travail, le service de l’emploi et l’INAMI y travaillent ensemble, chacun avec ce dont il a besoin et rien de plus.",
    de: "Weerwerk ist der Ort, an dem Ihr Weg zurück zur Arbeit verläuft. Sie, Ihre Krankenkasse, der Arbeitsmediziner, das Arbeitsamt und das LIKIV arbeiten dort zusammen, jeder mit dem, was er braucht, und nicht mehr.",
    en: "Weerwerk is the place where a return-to-work trajectory runs. You, your sickness fund, the occupational physician, the employment service and RIZIV work together there, each with what they need and nothing more.",
  },
  voluntaryTitle: {
    nl: "Altijd vrijwillig",
    fr: "Toujours volontaire",
    de: "Immer freiwillig",
    en: "Always voluntary",
  },
  voluntary: {
    nl: "U beslist zelf of u begint. U mag op elk moment stoppen, zonder te zeggen waarom.",
    fr: "Vous décidez vous-même de commencer. Vous pouvez arrêter à tout moment, sans dire pourquoi.",
    de: "Sie entscheiden selbst, ob Sie beginnen. Sie dürfen jederzeit aufhören, ohne zu sagen, warum.",
    en: "You decide yourself whether to begin. You may stop at any time, without saying why.",
  },
  privacyTitle: {
    nl: "U ziet wie meekijkt",
    fr: "Vous voyez qui consulte",
    de: "Sie sehen, wer mitliest",
    en: "You see who looks",
  },
  privacy: {
    nl: "De arbeidsarts en de arbeidsbemiddeling krijgen niets als u dat niet wilt. Het RIZIV ziet uw dossier pas als er een opleidingsproject is. U kunt altijd zien wie uw dossier las.",
    fr: "Le médecin du travail et le service de l’emploi ne reçoivent rien si vous ne le voulez pas. L’INAMI ne voit votre dossier que s’il y a un projet de formation. Vous pouvez toujours voir qui a lu votre dossier.",
    de: "Der Arbeitsmediziner und das Arbeitsamt erhalten nichts, wenn Sie das nicht wollen. Das LIKIV sieht Ihre Akte erst, wenn es ein Ausbildungsprojekt gibt. Sie können jederzeit sehen, wer Ihre Akte gelesen hat.",
    en: "The occupational physician and the employment service get nothing unless you want it. RIZIV sees your file only once there is a training project. You can always see who read your file.",
  },

  routesTitle: {
    nl: "Hoe begint u?",
    fr: "Comment commencer ?",
    de: "Wie beginnen Sie?",
    en: "How do you begin?",
  },
  routesLead: {
    nl: "Er zijn drie wegen. Welke u ook neemt: uw rechten en uw opvolging zijn dezelfde.",
    fr: "Il y a trois voies. Quelle que soit la vôtre, vos droits et votre suivi sont les mêmes.",
    de: "Es gibt drei Wege. Welchen Sie auch nehmen: Ihre Rechte und Ihre Begleitung sind dieselben.",
    en: "There are three ways. Whichever you take, your rights and the way you are followed are the same.",
  },
  notForTitle: { nl: "Voor wie niet?", fr: "Pour qui pas ?", de: "Für wen nicht?", en: "Who is it not for?" },
  notFor: {
    nl: "Dit traject is er niet na een arbeidsongeval, bij een beroepsziekte of voor vastbenoemde ambtenaren. Vastbenoemde ambtenaren kunnen terecht bij MEDEX.",
    fr: "Ce trajet n’existe pas après un accident du travail, en cas de maladie professionnelle ou pour les fonctionnaires statutaires. Ces derniers s’adressent à MEDEX.",
    de: "Diesen Weg gibt es nicht nach einem Arbeitsunfall, bei einer Berufskrankheit oder für statutarische Beamte. Statutarische Beamte wenden sich an MEDEX.",
    en: "This trajectory is not there after an accident at work, with an occupational disease or for statutory civil servants. Statutory civil servants can turn to MEDEX.",
  },
  questionsTitle: { nl: "Een vraag?", fr: "Une question ?", de: "Eine Frage?", en: "A question?" },
  questions: {
    nl: "Vraag het aan de terug-naar-werkcoördinator van uw ziekenfonds.",
    fr: "Adressez-vous au coordinateur Retour au Travail de votre mutualité.",
    de: "Fragen Sie den Koordinator für die Rückkehr zur Arbeit Ihrer Krankenkasse.",
    en: "Ask the return-to-work coordinator of your sickness fund.",
  },
  fictitious: {
    nl: "Alle personen in dit voorbeeld zijn verzonnen.",
    fr: "Toutes les personnes de cet exemple sont fictives.",
    de: "Alle Personen in diesem Beispiel sind erfunden.",
    en: "All people in this example are fictitious.",
  },
} satisfies Record<string, Text>;

/** The ways in, in short: for whom, and what one does. */
export const routesInShort = {
  A: {
    title: {
      nl: "Route A: uw arts",
      fr: "Route A : votre médecin-conseil",
      de: "Route A: Ihr Vertrauensarzt",
      en: "Route A: your physician",
    },
    about: {
      nl: "Zegt u aan de adviserend arts van uw ziekenfonds dat u weer wilt werken? Dan kan die u doorverwijzen naar de coördinator.",
      fr: "Vous dites au médecin-conseil de votre mutualité que vous voulez retravailler ? Il peut vous orienter vers le coordinateur.",
      de: "Sagen Sie dem Vertrauensarzt Ihrer Krankenkasse, dass Sie wieder arbeiten möchten? Dann kann er Sie an den Koordinator verweisen.",
      en: "Do you tell the advising physician of your sickness fund that you want to work again? Then they can refer you to the coordinator.",
    },
  },
  B: {
    title: { nl: "Route B: uzelf", fr: "Route B : vous-même", de: "Route B: Sie selbst", en: "Route B: yourself" },
    about: {
      nl: "Vraag zelf een eerste gesprek met de coördinator van uw ziekenfonds. Dat kan op elk moment, korter of langer dan een jaar ziek.",
      fr: "Demandez vous-même un premier entretien au coordinateur de votre mutualité. C’est possible à tout moment, avant ou après un an de maladie.",
      de: "Bitten Sie selbst um ein erstes Gespräch mit dem Koordinator Ihrer Krankenkasse. Das geht jederzeit, vor oder nach einem Jahr Krankheit.",
      en: "Ask for a first interview with the coordinator of your sickness fund yourself. You can at any time, ill for less or more than a year.",
    },
  },
  C: {
    title: {
      nl: "Route C: de arbeidsbemiddeling",
      fr: "Route C : le service de l’emploi",
      de: "Route C: das Arbeitsamt",
      en: "Route C: the employment service",
    },
    about: {
      nl: "Bent u een jaar of langer arbeidsongeschikt en erkend in invaliditeit? Meld u dan zelf aan bij VDAB, Forem, Actiris of ADG. Uw ziekenfonds bevestigt de invaliditeit.",
      fr: "Vous êtes en incapacité depuis un an ou plus et reconnu en invalidité ? Inscrivez-vous vous-même au Forem, chez Actiris, au VDAB ou à l’ADG. Votre mutualité confirme l’invalidité.",
      de: "Sind Sie ein Jahr oder länger arbeitsunfähig und als invalide anerkannt? Dann melden Sie sich selbst beim ADG, Forem, bei Actiris oder beim VDAB. Ihre Krankenkasse bestätigt die Invalidität.",
      en: "Have you been incapable of work for a year or more and are you recognised in invalidity? Then register with VDAB, Forem, Actiris or ADG yourself. Your sickness fund confirms the invalidity.",
    },
  },
  "occupational-physician": {
    title: {
      nl: "En uw arbeidsarts",
      fr: "Et votre médecin du travail",
      de: "Und Ihr Arbeitsmediziner",
      en: "And your occupational physician",
    },
    about: {
      nl: "Hebt u nog een werkgever? Ook de arbeidsarts kan u advies geven en doorverwijzen naar uw ziekenfonds of de arbeidsbemiddeling.",
      fr: "Vous avez encore un employeur ? Le médecin du travail peut aussi vous conseiller et vous orienter vers votre mutualité ou le service de l’emploi.",
      de: "Haben Sie noch einen Arbeitgeber? Auch der Arbeitsmediziner kann Sie beraten und an Ihre Krankenkasse oder das Arbeitsamt verweisen.",
      en: "Do you still have an employer? The occupational physician too can advise you and refer you to your sickness fund or the employment service.",
    },
  },
} satisfies Record<Route, { title: Text; about: Text }>;
