import { noMedicalFacts } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const firstContact: WordsOfActs<"invite-to-first-contact" | "record-absence" | "hold-first-contact"> = {
  "invite-to-first-contact": {
    title: {
      nl: "Uitnodigen voor het eerste gesprek",
      fr: "Inviter au premier entretien",
      de: "Zum ersten Gespräch einladen",
      en: "Invite to the first interview",
    },
    explains: {
      nl: "Kies dag, uur en plaats. De persoon krijgt een uitnodiging. Het gesprek vindt plaats binnen een maand na de vraag of de doorverwijzing.",
      fr: "Choisissez le jour, l’heure et le lieu. La personne reçoit une invitation. L’entretien a lieu dans le mois qui suit la demande ou l’orientation.",
      de: "Wählen Sie Tag, Uhrzeit und Ort. Die Person erhält eine Einladung. Das Gespräch findet innerhalb eines Monats nach der Anfrage oder der Verweisung statt.",
      en: "Choose day, time and place. The person gets an invitation. The interview takes place within a month of the request or the referral.",
    },
    button: { nl: "Uitnodiging maken", fr: "Créer l’invitation", de: "Einladung erstellen", en: "Make the invitation" },
    done: {
      nl: "De afspraak staat vast en de uitnodiging is klaar. Noteer na het gesprek hoe het verliep.",
      fr: "Le rendez-vous est fixé et l’invitation est prête. Après l’entretien, notez qu’il a eu lieu.",
      de: "Der Termin steht fest und die Einladung ist fertig. Tragen Sie das Gespräch ein, sobald es stattgefunden hat.",
      en: "The appointment is fixed and the invitation is ready. Record the interview once it has been held.",
    },
    fields: {
      on: { label: { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" } },
      time: { label: { nl: "Uur", fr: "Heure", de: "Uhrzeit", en: "Time" } },
      how: { label: { nl: "Hoe?", fr: "Comment ?", de: "Wie?", en: "How?" } },
      place: {
        label: { nl: "Waar?", fr: "Où ?", de: "Wo?", en: "Where?" },
        hint: {
          nl: "Het adres, of het nummer waarop u belt.",
          fr: "L’adresse, ou le numéro que vous appellerez.",
          de: "Die Adresse oder die Nummer, die Sie anrufen.",
          en: "The address, or the number you will call.",
        },
      },
    },
  },
  "record-absence": {
    title: {
      nl: "Afwezigheid noteren",
      fr: "Noter une absence",
      de: "Abwesenheit eintragen",
      en: "Record an absence",
    },
    explains: {
      nl: "De persoon kwam niet naar het eerste gesprek. Noteer of er een geldige reden is. Daarna volgt een nieuwe datum met een aangetekende brief.",
      fr: "La personne n’est pas venue au premier entretien. Notez s’il y a un motif valable. Une nouvelle date suit par lettre recommandée.",
      de: "Die Person ist nicht zum ersten Gespräch gekommen. Tragen Sie ein, ob ein gültiger Grund vorliegt. Danach folgt ein neuer Termin per Einschreiben.",
      en: "The person did not come to the first interview. Record whether there is a valid reason. A new date follows by registered letter.",
    },
    button: { nl: "Afwezigheid noteren", fr: "Noter l’absence", de: "Abwesenheit eintragen", en: "Record the absence" },
    done: {
      nl: "De afwezigheid is genoteerd. Plan nu een nieuwe datum, binnen een maand na de eerste.",
      fr: "L’absence est notée. Fixez maintenant une nouvelle date, dans le mois qui suit la première.",
      de: "Die Abwesenheit ist eingetragen. Planen Sie jetzt einen neuen Termin, innerhalb eines Monats nach dem ersten.",
      en: "The absence is recorded. Now plan a new date, within a month of the first one.",
    },
    fields: {
      justified: {
        label: {
          nl: "Is er een geldige reden?",
          fr: "Y a-t-il un motif valable ?",
          de: "Gibt es einen gültigen Grund?",
          en: "Is there a valid reason?",
        },
      },
      reason: {
        label: {
          nl: "Wat is de reden?",
          fr: "Quel est le motif ?",
          de: "Was ist der Grund?",
          en: "What is the reason?",
        },
        hint: noMedicalFacts,
      },
    },
  },
  "hold-first-contact": {
    title: {
      nl: "Eerste gesprek noteren",
      fr: "Noter le premier entretien",
      de: "Erstes Gespräch eintragen",
      en: "Record the first interview",
    },
    explains: {
      nl: "Noteer dat het eerste gesprek plaatsvond. Daarna zijn er drie wegen: de arbeidsarts, een opleiding die al bekend is, of de arbeidsbemiddeling.",
      fr: "Notez que le premier entretien a eu lieu. Trois voies s’ouvrent ensuite : le médecin du travail, une formation déjà connue ou le service de l’emploi.",
      de: "Tragen Sie ein, dass das erste Gespräch stattgefunden hat. Danach gibt es drei Wege: der Arbeitsmediziner, eine schon bekannte Ausbildung oder das Arbeitsamt.",
      en: "Record that the first interview was held. Then there are three ways on: the occupational physician, a training that is already known, or the employment service.",
    },
    button: { nl: "Gesprek noteren", fr: "Noter l’entretien", de: "Gespräch eintragen", en: "Record the interview" },
    done: {
      nl: "Het eerste gesprek is genoteerd. De persoon, u en de adviserend arts kunnen nu de engagementsverklaring ondertekenen.",
      fr: "Le premier entretien est noté. La personne, vous et le médecin-conseil pouvez maintenant signer la déclaration d’engagement.",
      de: "Das erste Gespräch ist eingetragen. Die Person, Sie und der Vertrauensarzt können jetzt die Verpflichtungserklärung unterschreiben.",
      en: "The first interview is recorded. The person, you and the advising physician can now sign the engagement declaration.",
    },
    fields: {
      on: {
        label: {
          nl: "Dag van het gesprek",
          fr: "Jour de l’entretien",
          de: "Tag des Gesprächs",
          en: "Day of the interview",
        },
      },
      how: {
        label: { nl: "Hoe verliep het?", fr: "Sous quelle forme ?", de: "In welcher Form?", en: "In what form?" },
      },
    },
  },
};
