import type { WordsOfActs } from "./words-of-act.ts";

/** What the person asks about who looked, and the answer. */
export const questions: WordsOfActs<"ask-about-reading" | "answer-about-reading"> = {
  "ask-about-reading": {
    title: {
      nl: "Vragen waarom iemand keek",
      fr: "Demander pourquoi quelqu’un a regardé",
      de: "Fragen, warum jemand hinsah",
      en: "Ask why somebody looked",
    },
    explains: {
      nl: "U mag altijd vragen waarom iemand uw dossier opende. De functionaris voor gegevensbescherming zoekt het uit en antwoordt hier.",
      fr: "Vous pouvez toujours demander pourquoi quelqu’un a ouvert votre dossier. Le délégué à la protection des données cherche et répond ici.",
      de: "Sie dürfen immer fragen, warum jemand Ihre Akte öffnete. Der Datenschutzbeauftragte geht dem nach und antwortet hier.",
      en: "You may always ask why somebody opened your file. The data-protection officer finds out and answers here.",
    },
    button: { nl: "Vraag sturen", fr: "Envoyer la question", de: "Frage senden", en: "Send the question" },
    done: {
      nl: "Uw vraag is verstuurd. U krijgt het antwoord op deze pagina, binnen een maand.",
      fr: "Votre question est envoyée. Vous aurez la réponse sur cette page, dans le mois.",
      de: "Ihre Frage ist gesendet. Die Antwort kommt auf diese Seite, binnen einem Monat.",
      en: "Your question is sent. You get the answer on this page, within a month.",
    },
    fields: {
      reading: {
        label: {
          nl: "Nummer in de lijst van wie keek",
          fr: "Numéro dans la liste de qui a regardé",
          de: "Nummer in der Liste derer, die hinsahen",
          en: "Number in the list of who looked",
        },
      },
      asks: {
        label: {
          nl: "Wat wilt u weten?",
          fr: "Que voulez-vous savoir ?",
          de: "Was möchten Sie wissen?",
          en: "What do you want to know?",
        },
        hint: {
          nl: "Schrijf liever niets over uw gezondheid. Uw ziekenfonds leest deze vraag niet.",
          fr: "N’écrivez de préférence rien sur votre santé. Votre mutualité ne lit pas cette question.",
          de: "Schreiben Sie lieber nichts über Ihre Gesundheit. Ihre Krankenkasse liest diese Frage nicht.",
          en: "Better write nothing about your health. Your sickness fund does not read this question.",
        },
      },
    },
  },
  "answer-about-reading": {
    title: {
      nl: "Een vraag over een inzage beantwoorden",
      fr: "Répondre à une question sur une consultation",
      de: "Eine Frage zu einer Einsicht beantworten",
      en: "Answer a question about a reading",
    },
    explains: {
      nl: "Vraag aan wie las waarvoor het nodig was. Schrijf in gewone woorden wat u vond en wat de persoon nog kan doen.",
      fr: "Demandez au lecteur pourquoi c’était nécessaire. Écrivez en mots simples ce que vous avez trouvé et ce que la personne peut encore faire.",
      de: "Fragen Sie, wofür die Einsicht nötig war. Schreiben Sie einfach, was Sie fanden und was die Person noch tun kann.",
      en: "Ask whoever read what it was needed for. Write in plain words what you found, and what the person can still do.",
    },
    button: { nl: "Antwoord sturen", fr: "Envoyer la réponse", de: "Antwort senden", en: "Send the answer" },
    done: {
      nl: "Het antwoord is verstuurd. De persoon leest het bij de vraag en krijgt een mail dat er iets klaarstaat.",
      fr: "La réponse est envoyée. La personne la lit près de sa question et reçoit un mail qui l’annonce.",
      de: "Die Antwort ist gesendet. Die Person liest sie bei der Frage und bekommt eine Mail, dass etwas bereitliegt.",
      en: "The answer is sent. The person reads it with the question, and gets a mail that there is something to read.",
    },
    fields: {
      question: { label: { nl: "Vraag", fr: "Question", de: "Frage", en: "Question" } },
      answer: {
        label: { nl: "Uw antwoord", fr: "Votre réponse", de: "Ihre Antwort", en: "Your answer" },
        hint: {
          nl: "In de taal van de persoon. Kort en zonder vaktaal.",
          fr: "Dans la langue de la personne. Court et sans jargon.",
          de: "In der Sprache der Person. Kurz und ohne Fachsprache.",
          en: "In the language of the person. Short and without jargon.",
        },
      },
    },
  },
};
