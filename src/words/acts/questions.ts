import { person } from "./person.ts";
import type { WordsOfActs } from "./words-of-act.ts";

/** What the person asks about who looked, and the answer. */
export const questions: WordsOfActs<
  "ask-about-reading" | "answer-about-reading" | "ask-correction" | "answer-correction"
> = {
  "ask-correction": {
    title: {
      nl: "Iets laten verbeteren",
      fr: "Faire corriger une donnée",
      de: "Etwas berichtigen lassen",
      en: "Have something corrected",
    },
    explains: {
      nl: "Klopt er iets niet in uw dossier? Zeg wat er moet staan. Uw ziekenfonds verbetert het, of zegt u waarom niet, binnen een maand.",
      fr: "Une donnée est fausse ? Dites ce qui doit y figurer. Votre mutualité la corrige, ou vous dit pourquoi non, dans le mois.",
      de: "Stimmt etwas nicht in Ihrer Akte? Sagen Sie, was da stehen muss. Ihre Krankenkasse berichtigt es oder sagt, warum nicht, binnen einem Monat.",
      en: "Is something wrong in your file? Say what it should be. Your sickness fund corrects it, or tells you why not, within a month.",
    },
    button: { nl: "Vraag sturen", fr: "Envoyer la demande", de: "Bitte senden", en: "Send the request" },
    done: {
      nl: "Uw vraag is verstuurd. U leest het antwoord bij “Iets laten verbeteren”.",
      fr: "Votre demande est envoyée. Vous lirez la réponse sous « Faire corriger une donnée ».",
      de: "Ihre Bitte ist gesendet. Sie lesen die Antwort unter „Etwas berichtigen lassen“.",
      en: "Your request is sent. You read the answer under “Have something corrected”.",
    },
    fields: {
      datum: {
        label: { nl: "Wat klopt niet?", fr: "Qu’est-ce qui est faux ?", de: "Was stimmt nicht?", en: "What is wrong?" },
      },
      shouldBe: {
        label: {
          nl: "Wat moet er staan?",
          fr: "Que faut-il mettre ?",
          de: "Was muss da stehen?",
          en: "What should it be?",
        },
        hint: {
          nl: "Schrijf zo precies als u kunt. Uw ziekenfonds kan een bewijs vragen.",
          fr: "Écrivez le plus précisément possible. Votre mutualité peut demander une preuve.",
          de: "Schreiben Sie so genau wie möglich. Ihre Krankenkasse kann einen Beleg verlangen.",
          en: "Write as exactly as you can. Your sickness fund may ask for proof.",
        },
      },
    },
  },
  "answer-correction": {
    title: {
      nl: "Antwoorden op een vraag om verbetering",
      fr: "Répondre à une demande de correction",
      de: "Eine Bitte um Berichtigung beantworten",
      en: "Answer a request of correction",
    },
    explains: {
      nl: "Klopt het? Vul in hoe het moet zijn: het staat dan meteen goed. Weigert u? Vul niets in, en zeg waarom.",
      fr: "Est-ce exact ? Remplissez ce qu’il faut mettre : la donnée est corrigée aussitôt. Vous refusez ? Ne remplissez rien et dites pourquoi.",
      de: "Stimmt es? Füllen Sie aus, wie es sein soll: Es steht dann gleich richtig. Lehnen Sie ab? Füllen Sie nichts aus und sagen Sie, warum.",
      en: "Is it right? Fill in how it should be: it is corrected at once. Do you refuse? Fill in nothing, and say why.",
    },
    button: { nl: "Antwoord sturen", fr: "Envoyer la réponse", de: "Antwort senden", en: "Send the answer" },
    done: {
      nl: "Het antwoord is verstuurd. De persoon leest het bij de vraag.",
      fr: "La réponse est envoyée. La personne la lit près de sa demande.",
      de: "Die Antwort ist gesendet. Die Person liest sie bei ihrer Bitte.",
      en: "The answer is sent. The person reads it with the request.",
    },
    fields: {
      correction: { label: { nl: "Welke vraag?", fr: "Quelle demande ?", de: "Welche Bitte?", en: "Which request?" } },
      verdict: {
        label: { nl: "Wat doet u?", fr: "Que faites-vous ?", de: "Was tun Sie?", en: "What do you do?" },
      },
      nationalNumber: person["person.nationalNumber"],
      givenName: person["person.givenName"],
      familyName: person["person.familyName"],
      language: person["person.language"],
      street: person["person.street"],
      postcode: person["person.postcode"],
      town: person["person.town"],
      telephone: person["person.telephone"],
      email: person["person.email"],
      answer: {
        label: { nl: "Uw antwoord", fr: "Votre réponse", de: "Ihre Antwort", en: "Your answer" },
        hint: {
          nl: "Weigert u? Zeg waarom, en dat de persoon klacht kan indienen bij de Gegevensbeschermingsautoriteit.",
          fr: "Vous refusez ? Dites pourquoi, et que la personne peut se plaindre auprès de l’Autorité de protection des données.",
          de: "Sie lehnen ab? Sagen Sie, warum, und dass die Person sich bei der Datenschutzbehörde beschweren kann.",
          en: "Do you refuse? Say why, and that the person can complain to the Data Protection Authority.",
        },
      },
    },
  },
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
