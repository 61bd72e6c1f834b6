import { person } from "./person.ts";
import type { WordsOfActs } from "./words-of-act.ts";

/** What the fund keeps of somebody beside their trajectory: who they are, and what they get a day. */
export const ownData: WordsOfActs<"correct-identity" | "record-benefit"> = {
  "correct-identity": {
    title: {
      nl: "Naam, adres of nummer verbeteren",
      fr: "Corriger le nom, l’adresse ou le numéro",
      de: "Name, Adresse oder Nummer berichtigen",
      en: "Correct name, address or number",
    },
    explains: {
      nl: "Vul alleen in wat niet klopt. De rest blijft zoals het is. In de geschiedenis komt wat u verbeterde, niet wat er staat.",
      fr: "Ne remplissez que ce qui est inexact. Le reste ne change pas. L’historique dit ce que vous avez corrigé, pas son contenu.",
      de: "Füllen Sie nur aus, was nicht stimmt. Der Rest bleibt, wie er ist. In der Geschichte steht, was Sie berichtigt haben, nicht der Inhalt.",
      en: "Fill in only what is wrong. The rest stays as it is. The history says what you corrected, not what it says.",
    },
    button: { nl: "Verbeteren", fr: "Corriger", de: "Berichtigen", en: "Correct" },
    done: {
      nl: "De gegevens zijn verbeterd. De persoon ziet dat dit gebeurde.",
      fr: "Les données sont corrigées. La personne voit que cela a eu lieu.",
      de: "Die Angaben sind berichtigt. Die Person sieht, dass dies geschah.",
      en: "The data are corrected. The person sees that this happened.",
    },
    fields: {
      nationalNumber: person["person.nationalNumber"],
      givenName: person["person.givenName"],
      familyName: person["person.familyName"],
      language: person["person.language"],
      street: person["person.street"],
      postcode: person["person.postcode"],
      town: person["person.town"],
      telephone: person["person.telephone"],
      email: person["person.email"],
      correctedBecause: {
        label: {
          nl: "Waarom wordt dit verbeterd?",
          fr: "Pourquoi cette correction ?",
          de: "Warum wird dies berichtigt?",
          en: "Why is this corrected?",
        },
      },
    },
  },
  "record-benefit": {
    title: {
      nl: "Daguitkering noteren",
      fr: "Noter l’indemnité journalière",
      de: "Tagesleistung eintragen",
      en: "Record the daily benefit",
    },
    explains: {
      nl: "Met dit bedrag leest de persoon in euro wat naast werk overblijft. Alleen de persoon en het ziekenfonds zien het.",
      fr: "Avec ce montant, la personne lit en euros ce qu’elle garde avec un travail. Seules la personne et la mutualité le voient.",
      de: "Mit diesem Betrag liest die Person in Euro, was neben Arbeit bleibt. Nur die Person und die Krankenkasse sehen ihn.",
      en: "With this amount the person reads in euro what is left beside work. Only the person and the sickness fund see it.",
    },
    button: { nl: "Bedrag bewaren", fr: "Enregistrer le montant", de: "Betrag speichern", en: "Save the amount" },
    done: {
      nl: "De daguitkering staat in het dossier.",
      fr: "L’indemnité journalière est dans le dossier.",
      de: "Die Tagesleistung steht in der Akte.",
      en: "The daily benefit is in the file.",
    },
    fields: {
      dailyBenefit: {
        label: { nl: "Bruto per dag", fr: "Brut par jour", de: "Brutto pro Tag", en: "Gross a day" },
        hint: {
          nl: "In euro, voor elk van de zes betaalde dagen van een week.",
          fr: "En euros, pour chacun des six jours payés d’une semaine.",
          de: "In Euro, für jeden der sechs bezahlten Tage einer Woche.",
          en: "In euro, for each of the six paid days of a week.",
        },
      },
      from: {
        label: { nl: "Vanaf welke dag?", fr: "À partir de quel jour ?", de: "Ab welchem Tag?", en: "From which day?" },
      },
    },
  },
};
