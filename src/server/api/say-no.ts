import { actWords } from "../../words/acts.ts";
import { type Issue, sayFaults } from "../../words/faults.ts";
import type { Language, Text, TextWith } from "../../words/language.ts";
import { obstacleWords } from "../../words/obstacles.ts";
import type { Answer } from "../door/request.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import { saidRuling } from "./said-ruling.ts";

type No = Exclude<Answer, { kind: "done" }>;

/** The four kinds of no, as they leave the server: 400, 404, 403 and 409 (STYLE §5). */
export function refusalOf(answer: No): Refused {
  switch (answer.kind) {
    case "malformed": {
      const issues = answer.faults as readonly Issue[];
      return new Refused(400, "faults", said.faults, (language) => ({ errors: sayFaults(issues, language) }));
    }
    case "not-found":
      return new Refused(404, `no-such-${answer.what}`, noSuch[answer.what]);
    case "not-you":
      return new Refused(403, answer.why, notYou[answer.why]);
    case "changed":
      return new Refused(409, "changed-meanwhile", changed, () => ({ version: answer.version }));
    case "cannot": {
      const { act, no } = answer;
      const words = { title: cannotNow(actWords[act].title), detail: obstacleWords[no.cannot] };
      return new Refused(409, no.cannot, words, (language) => ({
        act,
        rulings: (no.rulings ?? []).map((ruling) => saidRuling(ruling, language)),
      }));
    }
  }
}

const each = (say: TextWith<Language>): Text => ({
  nl: say.nl("nl"),
  fr: say.fr("fr"),
  de: say.de("de"),
  en: say.en("en"),
});
const cannotNow = (title: Text): Text =>
  each({
    nl: (l) => `Dit kan nu niet: ${title[l]}`,
    fr: (l) => `Impossible pour le moment : ${title[l]}`,
    de: (l) => `Das geht jetzt nicht: ${title[l]}`,
    en: (l) => `Not possible now: ${title[l]}`,
  });

type Words = { title: Text; detail: Text };

const notFound: Text = { nl: "Niet gevonden", fr: "Introuvable", de: "Nicht gefunden", en: "Not found" };
const noSuch: Record<Extract<No, { kind: "not-found" }>["what"], Words> = {
  act: {
    title: notFound,
    detail: {
      nl: "Deze handeling bestaat niet.",
      fr: "Cette action n’existe pas.",
      de: "Diese Handlung gibt es nicht.",
      en: "There is no such act.",
    },
  },
  trajectory: {
    title: notFound,
    detail: {
      nl: "Dit traject bestaat niet.",
      fr: "Ce trajet n’existe pas.",
      de: "Diesen Weg gibt es nicht.",
      en: "There is no such trajectory.",
    },
  },
  session: {
    title: notFound,
    detail: {
      nl: "Deze zitting bestaat niet.",
      fr: "Cette séance n’existe pas.",
      de: "Diese Sitzung gibt es nicht.",
      en: "There is no such session.",
    },
  },
  letter: {
    title: notFound,
    detail: {
      nl: "Deze brief bestaat niet.",
      fr: "Cette lettre n’existe pas.",
      de: "Diesen Brief gibt es nicht.",
      en: "There is no such letter.",
    },
  },
  resumption: {
    title: notFound,
    detail: {
      nl: "Deze melding van werk bestaat niet.",
      fr: "Cette déclaration de travail n’existe pas.",
      de: "Diese Arbeitsmeldung gibt es nicht.",
      en: "There is no such declaration of work.",
    },
  },
  payment: {
    title: notFound,
    detail: {
      nl: "Deze betaalopdracht bestaat niet.",
      fr: "Cet ordre de paiement n’existe pas.",
      de: "Diesen Zahlungsauftrag gibt es nicht.",
      en: "There is no such payment order.",
    },
  },
  person: {
    title: notFound,
    detail: {
      nl: "U volgt deze persoon niet. Kijk het nummer na, of laat het ziekenfonds de erkenning eerst registreren. De poging is genoteerd.",
      fr: "Vous ne suivez pas cette personne. Vérifiez le numéro, ou demandez à la mutualité d’enregistrer d’abord la reconnaissance. La tentative a été notée.",
      de: "Sie begleiten diese Person nicht. Prüfen Sie die Nummer, oder lassen Sie die Krankenkasse die Anerkennung zuerst eintragen. Der Versuch wurde vermerkt.",
      en: "You do not follow this person. Check the number, or have the sickness fund register the recognition first. The attempt has been recorded.",
    },
  },
};

const notForYou: Text = {
  nl: "U hebt hier geen toegang",
  fr: "Vous n’y avez pas accès",
  de: "Dazu sind Sie nicht berechtigt",
  en: "This is not for you",
};
const notYou: Record<Extract<No, { kind: "not-you" }>["why"], Words> = {
  "not-this-role": {
    title: notForYou,
    detail: {
      nl: "In uw rol kunt u dit niet doen. De poging is genoteerd.",
      fr: "Votre rôle ne vous permet pas de faire cela. La tentative a été notée.",
      de: "In Ihrer Rolle können Sie das nicht tun. Der Versuch wurde vermerkt.",
      en: "You cannot do this in your role. The attempt has been recorded.",
    },
  },
  "not-for-another": {
    title: notForYou,
    detail: {
      nl: "Dit kan alleen de verzekerde zelf doen, of het staat niet in uw volmacht. De poging is genoteerd.",
      fr: "Seul l’assuré peut le faire lui-même, ou votre procuration ne le prévoit pas. La tentative a été notée.",
      de: "Das kann nur die versicherte Person selbst tun, oder es steht nicht in Ihrer Vollmacht. Der Versuch wurde vermerkt.",
      en: "Only the insured person can do this, or it is not in your power of attorney. The attempt has been recorded.",
    },
  },
  "not-this-person": {
    title: notForYou,
    detail: {
      nl: "U volgt deze persoon niet, of er is geen toestemming. De poging is genoteerd.",
      fr: "Vous ne suivez pas cette personne, ou son accord manque. La tentative a été notée.",
      de: "Sie begleiten diese Person nicht, oder ihre Einwilligung fehlt. Der Versuch wurde vermerkt.",
      en: "You do not follow this person, or there is no consent. The attempt has been recorded.",
    },
  },
};

const changed: Words = {
  title: {
    nl: "Iemand was u net voor",
    fr: "Quelqu’un vous a devancé",
    de: "Jemand war gerade schneller",
    en: "Somebody was just ahead of you",
  },
  detail: {
    nl: "Het dossier is intussen veranderd. Er is niets bewaard. Kijk het na en probeer opnieuw.",
    fr: "Le dossier a changé entre-temps. Rien n’a été enregistré. Vérifiez-le et réessayez.",
    de: "Die Akte hat sich inzwischen geändert. Es wurde nichts gespeichert. Prüfen Sie sie und versuchen Sie es noch einmal.",
    en: "The file has changed meanwhile. Nothing was saved. Look at it and try again.",
  },
};
