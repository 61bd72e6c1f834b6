import { onlyMedicalEyes } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

const remarks = {
  label: { nl: "Bevindingen", fr: "Constatations", de: "Befunde", en: "Findings" },
  hint: onlyMedicalEyes,
};

export const estimate: WordsOfActs<"estimate-capacities" | "record-physical-contact"> = {
  "estimate-capacities": {
    title: {
      nl: "Restcapaciteiten inschatten",
      fr: "Estimer les capacités restantes",
      de: "Restfähigkeiten einschätzen",
      en: "Estimate the remaining capacities",
    },
    explains: {
      nl: "Schat in maand 4 in wat de persoon nog kan, op basis van het dossier en de vragenlijst.",
      fr: "Au mois 4, estimez ce que la personne peut encore faire, sur la base du dossier et du questionnaire.",
      de: "Schätzen Sie im 4. Monat ein, was die Person noch kann, anhand der Akte und des Fragebogens.",
      en: "In month 4, estimate what the person can still do, from the file and the questionnaire.",
    },
    button: {
      nl: "Inschatting bewaren",
      fr: "Enregistrer l’estimation",
      de: "Einschätzung speichern",
      en: "Save the estimate",
    },
    done: {
      nl: "De inschatting is bewaard. Bij categorie 3 volgt een nieuwe binnen twee maanden.",
      fr: "L’estimation est enregistrée. Pour la catégorie 3, une nouvelle suit dans les deux mois.",
      de: "Die Einschätzung ist gespeichert. Bei Kategorie 3 folgt eine neue innerhalb von zwei Monaten.",
      en: "The estimate is saved. For category 3 a new one follows within two months.",
    },
    fields: {
      outlook: {
        label: {
          nl: "Wat verwacht u?",
          fr: "À quoi vous attendez-vous ?",
          de: "Was erwarten Sie?",
          en: "What do you expect?",
        },
      },
      remarks,
    },
  },
  "record-physical-contact": {
    title: {
      nl: "Gesprek in maand 4, 7 of 11 noteren",
      fr: "Noter le contact du mois 4, 7 ou 11",
      de: "Gespräch in Monat 4, 7 oder 11 eintragen",
      en: "Record the contact in month 4, 7 or 11",
    },
    explains: {
      nl: "Noteer dat u de persoon zag. Een later gesprek wordt aanvaard, een te vroeg gesprek niet.",
      fr: "Notez que vous avez vu la personne. Un contact tardif est accepté, un contact trop tôt ne l’est pas.",
      de: "Tragen Sie ein, dass Sie die Person gesehen haben. Ein spätes Gespräch wird angenommen, ein zu frühes nicht.",
      en: "Record that you saw the person. A late contact is accepted, one that is too early is not.",
    },
    button: { nl: "Gesprek noteren", fr: "Noter le contact", de: "Gespräch eintragen", en: "Record the contact" },
    done: {
      nl: "Het gesprek is genoteerd.",
      fr: "Le contact est noté.",
      de: "Das Gespräch ist eingetragen.",
      en: "The contact is recorded.",
    },
    fields: {
      contactMonth: {
        label: { nl: "Welk gesprek?", fr: "Quel contact ?", de: "Welches Gespräch?", en: "Which contact?" },
      },
      on: { label: { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" } },
      remarks,
    },
  },
};
