import type { Text, TextWith } from "../language.ts";

/** What the insured person's own page says around the facts of their trajectory. */
export const portalText = {
  title: { nl: "Uw traject", fr: "Votre trajet", de: "Ihr Weg", en: "Your trajectory" },
  file: { nl: "Dossier", fr: "Dossier", de: "Akte", en: "File" },
  waitingForYou: {
    nl: "Wij wachten op u",
    fr: "Nous vous attendons",
    de: "Wir warten auf Sie",
    en: "We are waiting for you",
  },
  nothingToDo: {
    nl: "U hoeft nu niets te doen",
    fr: "Vous ne devez rien faire maintenant",
    de: "Sie brauchen jetzt nichts zu tun",
    en: "You do not need to do anything now",
  },
  by: { nl: "Uiterlijk op", fr: "Au plus tard le", de: "Spätestens am", en: "At the latest on" },
  whoseTurn: { nl: "Nu aan zet", fr: "À qui le tour", de: "Wer ist dran", en: "Whose turn it is" },
  yourTurn: { nl: "Nu aan u", fr: "À vous", de: "Sie sind dran", en: "Your turn" },
  you: { nl: "U", fr: "Vous", de: "Sie", en: "You" },
  signedOn: { nl: "ondertekend op", fr: "signé le", de: "unterschrieben am", en: "signed on" },
  notSignedYet: {
    nl: "nog niet ondertekend",
    fr: "pas encore signé",
    de: "noch nicht unterschrieben",
    en: "not signed yet",
  },
  help: {
    nl: "Hulp en afspraken",
    fr: "Aide et rendez-vous",
    de: "Hilfe und Termine",
    en: "Help and appointments",
  },

  appointments: { nl: "Afspraken", fr: "Rendez-vous", de: "Termine", en: "Appointments" },
  noAppointments: {
    nl: "U hebt nu geen afspraken.",
    fr: "Vous n’avez pas de rendez-vous pour le moment.",
    de: "Sie haben im Moment keine Termine.",
    en: "You have no appointments at the moment.",
  },
  firstInterview: {
    nl: "Eerste gesprek met uw coördinator",
    fr: "Premier entretien avec votre coordinateur",
    de: "Erstes Gespräch mit Ihrem Koordinator",
    en: "First interview with your coordinator",
  },
  followUp: {
    nl: "Gesprek over uw plan, met uw coördinator",
    fr: "Entretien sur votre plan, avec votre coordinateur",
    de: "Gespräch über Ihren Plan, mit Ihrem Koordinator",
    en: "Talk about your plan, with your coordinator",
  },
  evaluation: {
    nl: "Evaluatie met de adviserend arts",
    fr: "Évaluation avec le médecin-conseil",
    de: "Bewertung mit dem Vertrauensarzt",
    en: "Evaluation with the advising physician",
  },
  cannotCome: {
    nl: "Kunt u niet komen? Bel uw coördinator. U krijgt een nieuwe datum.",
    fr: "Un empêchement ? Appelez votre coordinateur. Vous recevrez une nouvelle date.",
    de: "Sie können nicht kommen? Rufen Sie Ihren Koordinator an. Sie erhalten einen neuen Termin.",
    en: "Can you not come? Call your coordinator. You will get a new date.",
  },

  documents: { nl: "Brieven", fr: "Lettres", de: "Briefe", en: "Letters" },
  noDocuments: {
    nl: "Er zijn nog geen brieven.",
    fr: "Il n’y a pas encore de lettres.",
    de: "Es gibt noch keine Briefe.",
    en: "There are no letters yet.",
  },

  followers: { nl: "Wie u helpt", fr: "Qui vous aide", de: "Wer Ihnen hilft", en: "Who helps you" },

  consents: { nl: "Uw toestemmingen", fr: "Vos accords", de: "Ihre Einwilligungen", en: "Your consents" },
  cameByYourself: {
    nl: "U kwam hier zelf terecht, of deze arts verwees u door. Daarom ziet deze partner uw traject.",
    fr: "Vous êtes venu ici de vous-même, ou ce médecin vous a orienté. C’est pourquoi ce partenaire voit votre trajet.",
    de: "Sie sind von sich aus gekommen, oder dieser Arzt hat Sie verwiesen. Deshalb sieht dieser Partner Ihren Weg.",
    en: "You came here yourself, or this physician referred you. That is why this partner sees your trajectory.",
  },
  noConsents: {
    nl: "U hebt aan niemand toestemming gegeven. Alleen uw ziekenfonds kent uw dossier.",
    fr: "Vous n’avez donné d’accord à personne. Seule votre mutualité connaît votre dossier.",
    de: "Sie haben niemandem eine Einwilligung gegeben. Nur Ihre Krankenkasse kennt Ihre Akte.",
    en: "You have given consent to nobody. Only your sickness fund knows your file.",
  },
  givenOn: { nl: "Gegeven op", fr: "Donné le", de: "Gegeben am", en: "Given on" },
  withdrawnOn: { nl: "Ingetrokken op", fr: "Retiré le", de: "Widerrufen am", en: "Withdrawn on" },
  withdraw: { nl: "Intrekken", fr: "Retirer", de: "Widerrufen", en: "Withdraw" },

  stopTitle: { nl: "Stoppen?", fr: "Arrêter ?", de: "Aufhören?", en: "Stopping?" },
  stopAbout: {
    nl: "Dat mag altijd, zonder reden. U blijft erkend zoals u bent.",
    fr: "C’est toujours permis, sans raison. Votre reconnaissance reste comme elle est.",
    de: "Das dürfen Sie immer, ohne Grund. Ihre Anerkennung bleibt, wie sie ist.",
    en: "You always may, without a reason. Your recognition stays as it is.",
  },

  presumption: {
    title: {
      nl: "U blijft erkend tijdens het traject",
      fr: "Vous restez reconnu pendant le trajet",
      de: "Sie bleiben während des Weges anerkannt",
      en: "You stay recognised during the trajectory",
    },
    about: {
      nl: "In deze periode wordt u vermoed arbeidsongeschikt te zijn. Meewerken aan uw traject verandert dus niets aan uw erkenning.",
      fr: "Pendant cette période, vous êtes présumé en incapacité de travail. Participer à votre trajet ne change donc rien à votre reconnaissance.",
      de: "In dieser Zeit gelten Sie als arbeitsunfähig. An Ihrem Weg mitzuwirken, ändert also nichts an Ihrer Anerkennung.",
      en: "In this period you are presumed incapable of work. Taking part in your trajectory therefore changes nothing in your recognition.",
    },
  },
  earlier: { nl: "Eerdere trajecten", fr: "Trajets précédents", de: "Frühere Wege", en: "Earlier trajectories" },
  more: {
    nl: "Wat u nog kunt doen",
    fr: "Ce que vous pouvez encore faire",
    de: "Was Sie noch tun können",
    en: "What else you can do",
  },
} satisfies Record<string, Text | Record<string, Text>>;

export const stepOf: TextWith<{ step: number; steps: number }> = {
  nl: ({ step, steps }) =>
    `U bent bij stap ${step} van ${steps}. U beslist mee over elke stap en u kunt altijd stoppen.`,
  fr: ({ step, steps }) =>
    `Vous êtes à l’étape ${step} sur ${steps}. Vous décidez de chaque étape et vous pouvez toujours arrêter.`,
  de: ({ step, steps }) =>
    `Sie sind bei Schritt ${step} von ${steps}. Sie entscheiden bei jedem Schritt mit und dürfen jederzeit aufhören.`,
  en: ({ step, steps }) =>
    `You are at step ${step} of ${steps}. You have a say in every step, and you may always stop.`,
};

/** An earlier trajectory, in a list. */
export const fromUntil: TextWith<{ from: string; until: string }> = {
  nl: ({ from, until }) => `Van ${from} tot en met ${until}`,
  fr: ({ from, until }) => `Du ${from} au ${until}`,
  de: ({ from, until }) => `Vom ${from} bis ${until}`,
  en: ({ from, until }) => `From ${from} until ${until}`,
};
