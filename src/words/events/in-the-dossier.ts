import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const inTheDossier = {
  ProjectHandedIn: {
    happened: {
      nl: "Opleidingsproject ingediend",
      fr: "Projet de formation introduit",
      de: "Ausbildungsprojekt eingereicht",
      en: "Training project handed in",
    },
    forPerson: {
      nl: "Uw opleidingsproject is ingediend.",
      fr: "Votre projet de formation a été introduit.",
      de: "Ihr Projekt für eine Ausbildung ist da.",
      en: "Your training project has been handed in.",
    },
  },
  ProjectAdvised: {
    happened: {
      nl: "Advies van de adviserend arts",
      fr: "Avis du médecin-conseil",
      de: "Gutachten des Vertrauensarztes",
      en: "Advice of the advising physician",
    },
    forPerson: {
      nl: "De adviserend arts heeft advies gegeven over uw opleiding.",
      fr: "Le médecin-conseil a donné son avis sur votre formation.",
      de: "Der Vertrauensarzt hat sein Gutachten zu Ihrer Ausbildung abgegeben.",
      en: "The advising physician has advised on your training.",
    },
  },
  ProjectExamined: {
    happened: {
      nl: "Dossier onderzocht door het RIZIV-team",
      fr: "Dossier examiné par l’équipe de l’INAMI",
      de: "Akte vom Team des LIKIV geprüft",
      en: "Dossier examined by the RIZIV team",
    },
    forPerson: {
      nl: "Het RIZIV heeft uw dossier onderzocht.",
      fr: "L’INAMI a examiné votre dossier.",
      de: "Das LIKIV hat Ihre Akte geprüft.",
      en: "RIZIV has examined your dossier.",
    },
  },
  ProjectPutOnAgenda: {
    happened: {
      nl: "Op de agenda van de Hoge Commissie gezet",
      fr: "Inscrit à l’ordre du jour de la Commission supérieure",
      de: "Auf die Tagesordnung der Hohen Kommission gesetzt",
      en: "Put on the agenda of the Higher Commission",
    },
    forPerson: {
      nl: "Uw project staat op de agenda van de Hoge Commissie.",
      fr: "Votre projet a été inscrit à l’ordre du jour de la Commission supérieure.",
      de: "Ihr Projekt steht auf der Tagesordnung der Hohen Kommission.",
      en: "Your project is on the agenda of the Higher Commission.",
    },
  },
  ProjectDecided: {
    happened: {
      nl: "Beslissing van de Hoge Commissie",
      fr: "Décision de la Commission supérieure",
      de: "Entscheidung der Hohen Kommission",
      en: "Decision of the Higher Commission",
    },
    forPerson: {
      nl: "De Hoge Commissie heeft over uw project beslist. U krijgt een aangetekende brief.",
      fr: "La Commission supérieure a décidé de votre projet. Vous recevez une lettre recommandée.",
      de: "Die Hohe Kommission hat über Ihr Projekt entschieden. Sie erhalten ein Einschreiben.",
      en: "The Higher Commission has decided on your project. You get a registered letter.",
    },
  },
  LetterPosted: {
    happened: {
      nl: "Brief aan de post gegeven",
      fr: "Lettre remise à la poste",
      de: "Brief zur Post gegeben",
      en: "Letter handed to the post",
    },
    forPerson: {
      nl: "Een brief van uw ziekenfonds is naar u verstuurd.",
      fr: "Une lettre de votre mutualité vous a été envoyée.",
      de: "Ein Brief Ihrer Krankenkasse wurde Ihnen geschickt.",
      en: "A letter from your sickness fund has been sent to you.",
    },
  },
  LetterHandedOver: {
    happened: {
      nl: "Brief afgegeven",
      fr: "Lettre remise en main propre",
      de: "Brief übergeben",
      en: "Letter handed over",
    },
    forPerson: {
      nl: "U kreeg een brief van uw ziekenfonds en tekende voor ontvangst.",
      fr: "Vous avez reçu une lettre de votre mutualité et signé pour réception.",
      de: "Sie bekamen einen Brief Ihrer Krankenkasse und haben den Empfang unterschrieben.",
      en: "You got a letter from your sickness fund and signed for it.",
    },
  },
  LetterReceived: {
    happened: {
      nl: "Bericht van de post over een brief",
      fr: "Avis de la poste sur une lettre",
      de: "Meldung der Post zu einem Brief",
      en: "Report of the post on a letter",
    },
    forPerson: {
      nl: "De post meldde wat er met een brief aan u gebeurde.",
      fr: "La poste a signalé ce qu’est devenue une lettre qui vous est adressée.",
      de: "Die Post hat gemeldet, was aus einem Brief an Sie wurde.",
      en: "The post reported what became of a letter to you.",
    },
  },
  DecisionPosted: {
    happened: {
      nl: "Beslissing aangetekend verstuurd",
      fr: "Décision envoyée en recommandé",
      de: "Entscheidung per Einschreiben verschickt",
      en: "Decision sent by registered letter",
    },
    forPerson: {
      nl: "De brief met de beslissing is aangetekend naar u verstuurd.",
      fr: "La lettre avec la décision vous a été envoyée en recommandé.",
      de: "Der Brief mit der Entscheidung wurde Ihnen per Einschreiben geschickt.",
      en: "The letter with the decision has been sent to you by registered mail.",
    },
  },
  DecisionReceived: {
    happened: {
      nl: "Bericht van de post over de brief",
      fr: "Avis de la poste sur la lettre",
      de: "Meldung der Post zum Brief",
      en: "Report of the post on the letter",
    },
    forPerson: {
      nl: "De post heeft gemeld wat er met uw brief gebeurde. Vanaf die dag loopt de termijn om naar de rechtbank te gaan.",
      fr: "La poste a signalé ce qu’est devenue votre lettre. Le délai pour aller au tribunal court à partir de ce jour.",
      de: "Die Post hat gemeldet, was mit Ihrem Brief geschah. Ab diesem Tag läuft die Frist, um vor Gericht zu gehen.",
      en: "The post has reported what became of your letter. From that day the term to go to court runs.",
    },
  },
  SessionPlanned: {
    happened: { nl: "Zitting gepland", fr: "Séance planifiée", de: "Sitzung geplant", en: "Session planned" },
    forPerson: {
      nl: "Er is een zitting van de Hoge Commissie gepland.",
      fr: "Une séance de la Commission supérieure a été planifiée.",
      de: "Eine Sitzung der Hohen Kommission wurde geplant.",
      en: "A session of the Higher Commission has been planned.",
    },
  },
  PresenceRecorded: {
    happened: {
      nl: "Aanwezigheid genoteerd",
      fr: "Présences notées",
      de: "Anwesenheit festgehalten",
      en: "Presence recorded",
    },
    forPerson: {
      nl: "De leden van de Hoge Commissie zijn samengekomen.",
      fr: "Les membres de la Commission supérieure se sont réunis.",
      de: "Die Mitglieder der Hohen Kommission sind zusammengekommen.",
      en: "The members of the Higher Commission have met.",
    },
  },
  ConflictTakenBack: {
    happened: {
      nl: "Belangenconflict ingetrokken",
      fr: "Conflit d’intérêts retiré",
      de: "Interessenkonflikt zurückgenommen",
      en: "Conflict of interest taken back",
    },
    forPerson: {
      nl: "Een lid van de Hoge Commissie neemt weer deel aan een dossier.",
      fr: "Un membre de la Commission supérieure participe à nouveau à un dossier.",
      de: "Ein Mitglied der Hohen Kommission wirkt an einer Akte wieder mit.",
      en: "A member of the Higher Commission takes part in a dossier again.",
    },
  },
  AgendaOrdered: {
    happened: {
      nl: "Agenda herschikt",
      fr: "Ordre du jour modifié",
      de: "Tagesordnung umgestellt",
      en: "Agenda put in another order",
    },
    forPerson: {
      nl: "De Hoge Commissie behandelt de dossiers in een andere volgorde.",
      fr: "La Commission supérieure traite les dossiers dans un autre ordre.",
      de: "Die Hohe Kommission behandelt die Akten in einer anderen Reihenfolge.",
      en: "The Higher Commission takes the dossiers in another order.",
    },
  },
  ConflictDeclared: {
    happened: {
      nl: "Belangenconflict gemeld",
      fr: "Conflit d’intérêts déclaré",
      de: "Interessenkonflikt gemeldet",
      en: "Conflict of interest declared",
    },
    forPerson: {
      nl: "Een lid van de Hoge Commissie neemt niet deel aan een dossier.",
      fr: "Un membre de la Commission supérieure ne prend pas part à un dossier.",
      de: "Ein Mitglied der Hohen Kommission wirkt an einer Akte nicht mit.",
      en: "A member of the Higher Commission takes no part in a dossier.",
    },
  },
  BundleFrozen: {
    happened: { nl: "Bundel bevroren", fr: "Dossier de séance figé", de: "Mappe eingefroren", en: "Bundle frozen" },
    forPerson: {
      nl: "De stukken voor de zitting liggen vast.",
      fr: "Les pièces de la séance sont fixées.",
      de: "Die Unterlagen für die Sitzung liegen fest.",
      en: "The papers for the session are fixed.",
    },
  },
  MinutesDrawnUp: {
    happened: { nl: "Notulen opgemaakt", fr: "Procès-verbal établi", de: "Protokoll erstellt", en: "Minutes drawn up" },
    forPerson: {
      nl: "Het verslag van de zitting is klaar.",
      fr: "Le compte rendu de la séance est prêt.",
      de: "Das Protokoll der Sitzung ist fertig.",
      en: "The minutes of the session are ready.",
    },
  },
  MinutesApproved: {
    happened: {
      nl: "Notulen goedgekeurd",
      fr: "Procès-verbal approuvé",
      de: "Protokoll genehmigt",
      en: "Minutes approved",
    },
    forPerson: {
      nl: "Het verslag van de zitting is goedgekeurd.",
      fr: "Le compte rendu de la séance est approuvé.",
      de: "Das Protokoll der Sitzung ist genehmigt.",
      en: "The minutes of the session are approved.",
    },
  },
  SessionClosed: {
    happened: { nl: "Zitting gesloten", fr: "Séance clôturée", de: "Sitzung geschlossen", en: "Session closed" },
    forPerson: {
      nl: "De zitting van de Hoge Commissie is gesloten.",
      fr: "La séance de la Commission supérieure a été clôturée.",
      de: "Die Sitzung der Hohen Kommission wurde geschlossen.",
      en: "The session of the Higher Commission has been closed.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
