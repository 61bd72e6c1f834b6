import { noMedicalFacts } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const guidance: WordsOfActs<"send-registration" | "assign-mediator" | "start-guidance-step" | "end-guidance"> = {
  "send-registration": {
    title: {
      nl: "Aanmeldingsformulier versturen",
      fr: "Envoyer le formulaire d’inscription",
      de: "Anmeldeformular senden",
      en: "Send the registration form",
    },
    explains: {
      nl: "Is de persoon nog niet zeker van een project? Meld de persoon dan aan bij de arbeidsbemiddeling. Dat kan alleen met toestemming voor die dienst.",
      fr: "La personne n’est pas encore sûre de son projet ? Inscrivez-la auprès du service de l’emploi. Il faut son accord pour ce service.",
      de: "Ist die Person noch nicht sicher, was sie will? Dann melden Sie sie beim Arbeitsamt an. Das geht nur mit ihrer Einwilligung für dieses Arbeitsamt.",
      en: "Is the person not yet sure of a project? Then register them with the employment service. This needs their consent for that service.",
    },
    button: { nl: "Formulier versturen", fr: "Envoyer le formulaire", de: "Formular senden", en: "Send the form" },
    done: {
      nl: "Het formulier is verstuurd. De dienst wijst een bemiddelaar toe. U blijft de persoon opvolgen.",
      fr: "Le formulaire est envoyé. Le service désigne un conseiller. Vous continuez à suivre la personne.",
      de: "Das Formular ist abgeschickt. Das Arbeitsamt benennt einen Berater. Sie begleiten die Person weiter.",
      en: "The form is sent. The service assigns a mediator. You go on following the person.",
    },
    fields: {
      service: { label: { nl: "Dienst", fr: "Service", de: "Arbeitsamt", en: "Service" } },
      partner: {
        label: {
          nl: "Partner van de dienst",
          fr: "Partenaire du service",
          de: "Partner des Arbeitsamts",
          en: "Partner of the service",
        },
        hint: {
          nl: "VDAB werkt met GTB, Forem met AViQ, Actiris met Bruxelles Formation en PHARE.",
          fr: "Le Forem travaille avec l’AViQ, Actiris avec Bruxelles Formation et PHARE, le VDAB avec GTB.",
          de: "Der Forem arbeitet mit der AViQ, Actiris mit Bruxelles Formation und PHARE, der VDAB mit GTB.",
          en: "VDAB works with GTB, Forem with AViQ, Actiris with Bruxelles Formation and PHARE.",
        },
      },
      question: {
        label: {
          nl: "Wat is de vraag aan de bemiddelaar?",
          fr: "Quelle est la question pour le conseiller ?",
          de: "Was ist die Frage an den Berater?",
          en: "What is the question for the mediator?",
        },
        hint: noMedicalFacts,
      },
    },
  },
  "assign-mediator": {
    title: {
      nl: "Bemiddelaar toewijzen",
      fr: "Désigner un conseiller",
      de: "Berater benennen",
      en: "Assign a mediator",
    },
    explains: {
      nl: "Kies wie van uw dienst deze persoon begeleidt. De persoon en de coördinator zien de naam.",
      fr: "Choisissez qui, dans votre service, accompagne cette personne. La personne et le coordinateur voient le nom.",
      de: "Wählen Sie, wer aus Ihrem Arbeitsamt diese Person begleitet. Die Person und der Koordinator sehen den Namen.",
      en: "Choose who of your service guides this person. The person and the coordinator see the name.",
    },
    button: { nl: "Toewijzen", fr: "Désigner", de: "Benennen", en: "Assign" },
    done: {
      nl: "De bemiddelaar is toegewezen en neemt contact op met de persoon.",
      fr: "Le conseiller est désigné et prend contact avec la personne.",
      de: "Der Berater ist benannt und meldet sich bei der Person.",
      en: "The mediator is assigned and contacts the person.",
    },
    fields: { mediator: { label: { nl: "Bemiddelaar", fr: "Conseiller", de: "Berater", en: "Mediator" } } },
  },
  "start-guidance-step": {
    title: {
      nl: "Stap in de begeleiding starten",
      fr: "Commencer une étape d’accompagnement",
      de: "Schritt der Begleitung beginnen",
      en: "Start a step of the guidance",
    },
    explains: {
      nl: "Noteer welke hulp begint. De volgorde kiest u samen met de persoon; er zijn geen verplichte fasen.",
      fr: "Notez quelle aide commence. Vous choisissez l’ordre avec la personne ; il n’y a pas de phases obligatoires.",
      de: "Tragen Sie ein, welche Hilfe beginnt. Die Reihenfolge wählen Sie gemeinsam mit der Person; es gibt keine Pflichtphasen.",
      en: "Record which help begins. You choose the order with the person; there are no compulsory phases.",
    },
    button: { nl: "Stap noteren", fr: "Noter l’étape", de: "Schritt eintragen", en: "Record the step" },
    done: {
      nl: "De stap is genoteerd. De persoon en de coördinator zien hem.",
      fr: "L’étape est notée. La personne et le coordinateur la voient.",
      de: "Der Schritt ist eingetragen. Die Person und der Koordinator sehen ihn.",
      en: "The step is recorded. The person and the coordinator see it.",
    },
    fields: {
      step: { label: { nl: "Welke stap?", fr: "Quelle étape ?", de: "Welcher Schritt?", en: "Which step?" } },
      from: { label: { nl: "Vanaf", fr: "À partir du", de: "Ab dem", en: "From" } },
      until: {
        label: { nl: "Tot en met", fr: "Jusqu’au (inclus)", de: "Bis einschließlich", en: "Until and including" },
      },
    },
  },
  "end-guidance": {
    title: {
      nl: "Begeleiding beëindigen",
      fr: "Terminer l’accompagnement",
      de: "Begleitung beenden",
      en: "End the guidance",
    },
    explains: {
      nl: "Noteer hoe de begeleiding door uw dienst afloopt. De coördinator blijft de persoon opvolgen.",
      fr: "Notez comment se termine l’accompagnement par votre service. Le coordinateur continue à suivre la personne.",
      de: "Tragen Sie ein, wie die Begleitung durch Ihr Arbeitsamt endet. Der Koordinator begleitet die Person weiter.",
      en: "Record how the guidance by your service ends. The coordinator goes on following the person.",
    },
    button: {
      nl: "Begeleiding beëindigen",
      fr: "Terminer l’accompagnement",
      de: "Begleitung beenden",
      en: "End the guidance",
    },
    done: {
      nl: "De begeleiding is beëindigd. De coördinator is op de hoogte en gaat met de persoon verder.",
      fr: "L’accompagnement est terminé. Le coordinateur est informé et continue avec la personne.",
      de: "Die Begleitung ist beendet. Der Koordinator ist informiert und macht mit der Person weiter.",
      en: "The guidance has ended. The coordinator is informed and goes on with the person.",
    },
    fields: {
      result: { label: { nl: "Resultaat", fr: "Résultat", de: "Ergebnis", en: "Result" } },
      note: {
        label: {
          nl: "Wat moet de coördinator weten?",
          fr: "Que doit savoir le coordinateur ?",
          de: "Was soll der Koordinator wissen?",
          en: "What should the coordinator know?",
        },
        hint: noMedicalFacts,
      },
    },
  },
};
