import { goesIntoTheLetter } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const decision: WordsOfActs<
  "put-on-agenda" | "decide-project" | "record-posting" | "record-receipt" | "hand-over-letter"
> = {
  "put-on-agenda": {
    title: {
      nl: "Op de agenda zetten",
      fr: "Inscrire à l’ordre du jour",
      de: "Auf die Tagesordnung setzen",
      en: "Put on the agenda",
    },
    explains: {
      nl: "Kies de zitting van de Hoge Commissie waarop dit dossier aan bod komt.",
      fr: "Choisissez la séance de la Commission supérieure qui traitera ce dossier.",
      de: "Wählen Sie die Sitzung der Hohen Kommission, in der diese Akte behandelt wird.",
      en: "Choose the session of the Higher Commission that deals with this dossier.",
    },
    button: { nl: "Op de agenda zetten", fr: "Inscrire", de: "Auf die Tagesordnung setzen", en: "Put on the agenda" },
    done: {
      nl: "Het dossier staat op de agenda. De Hoge Commissie beslist op de dag van de zitting.",
      fr: "Le dossier est à l’ordre du jour. La Commission supérieure décide le jour de la séance.",
      de: "Die Akte steht auf der Tagesordnung. Die Hohe Kommission entscheidet am Tag der Sitzung.",
      en: "The dossier is on the agenda. The Higher Commission decides on the day of the session.",
    },
    fields: { session: { label: { nl: "Zitting", fr: "Séance", de: "Sitzung", en: "Session" } } },
  },
  "decide-project": {
    title: {
      nl: "Beslissing vastleggen",
      fr: "Noter la décision",
      de: "Entscheidung festhalten",
      en: "Record the decision",
    },
    explains: {
      nl: "Leg de beslissing van de Hoge Commissie vast, met de redenen. Er is één beslissing per project; daarna volgt een aangetekende brief.",
      fr: "Notez la décision de la Commission supérieure et ses motifs. Il y a une seule décision par projet ; une lettre recommandée suit.",
      de: "Halten Sie die Entscheidung der Hohen Kommission mit den Gründen fest. Es gibt eine Entscheidung je Projekt; danach folgt ein Einschreiben.",
      en: "Record the decision of the Higher Commission, with its grounds. There is one decision per project; a registered letter follows.",
    },
    button: {
      nl: "Beslissing vastleggen",
      fr: "Noter la décision",
      de: "Entscheidung festhalten",
      en: "Record the decision",
    },
    done: {
      nl: "De beslissing is vastgelegd en de brief is klaar. Geef hem aangetekend aan de post en noteer het nummer.",
      fr: "La décision est notée et la lettre est prête. Remettez-la à la poste en recommandé et notez le numéro.",
      de: "Die Entscheidung ist festgehalten und der Brief ist fertig. Geben Sie ihn als Einschreiben zur Post und tragen Sie die Nummer ein.",
      en: "The decision is recorded and the letter is ready. Post it as registered mail and record the number.",
    },
    fields: {
      decision: { label: { nl: "Beslissing", fr: "Décision", de: "Entscheidung", en: "Decision" } },
      grounds: { label: { nl: "Redenen", fr: "Motifs", de: "Gründe", en: "Grounds" }, hint: goesIntoTheLetter },
      tookPart: {
        label: { nl: "Namen deel", fr: "Ont pris part", de: "Haben mitgewirkt", en: "Took part" },
        hint: {
          nl: "De aanwezige leden. Wie een belangenconflict meldde, telt niet mee.",
          fr: "Les membres présents. Un membre en conflit d’intérêts ne compte pas.",
          de: "Die anwesenden Mitglieder. Wer einen Interessenkonflikt gemeldet hat, zählt nicht mit.",
          en: "The members present. Whoever declared a conflict of interest does not count.",
        },
      },
    },
  },
  "record-posting": {
    title: {
      nl: "Verzending van de brief noteren",
      fr: "Noter l’envoi de la lettre",
      de: "Versand des Briefes eintragen",
      en: "Record the posting of the letter",
    },
    explains: {
      nl: "Noteer wanneer de brief naar de post ging. Van een aangetekende brief is ook het nummer nodig.",
      fr: "Notez quand la lettre a été remise à la poste. Pour un recommandé, le numéro est aussi nécessaire.",
      de: "Tragen Sie ein, wann der Brief zur Post ging. Bei einem Einschreiben ist auch die Nummer nötig.",
      en: "Record when the letter went to the post. Of a registered letter the number is needed as well.",
    },
    button: { nl: "Verzending noteren", fr: "Noter l’envoi", de: "Versand eintragen", en: "Record the posting" },
    done: {
      nl: "De verzending is genoteerd. Noteer ook de ontvangst zodra de post die meldt: dan begint de termijn voor beroep.",
      fr: "L’envoi est noté. Notez aussi la réception dès que la poste la signale : le délai de recours commence alors.",
      de: "Der Versand ist eingetragen. Tragen Sie auch den Empfang ein, sobald die Post ihn meldet: dann beginnt die Klagefrist.",
      en: "The posting is recorded. Record the receipt as well once the post reports it: then the term of appeal begins.",
    },
    fields: {
      registeredNumber: {
        label: {
          nl: "Nummer van de aangetekende zending",
          fr: "Numéro de l’envoi recommandé",
          de: "Nummer des Einschreibens",
          en: "Number of the registered item",
        },
      },
      postedOn: {
        label: { nl: "Dag van verzending", fr: "Jour de l’envoi", de: "Tag des Versands", en: "Day of posting" },
      },
    },
  },
  "record-receipt": {
    title: {
      nl: "Ontvangst van de brief noteren",
      fr: "Noter la réception de la lettre",
      de: "Empfang des Briefes eintragen",
      en: "Record the receipt of the letter",
    },
    explains: {
      nl: "Noteer wat de post meldt: afgeleverd of teruggekomen. Is er beroep mogelijk, dan loopt de termijn vanaf die dag.",
      fr: "Notez ce que signale la poste : remise ou retournée. Si un recours est possible, le délai court à partir de ce jour.",
      de: "Tragen Sie ein, was die Post meldet: zugestellt oder zurückgekommen. Ist eine Klage möglich, läuft die Frist ab diesem Tag.",
      en: "Record what the post reports: delivered or returned. Where one can appeal, the term runs from that day.",
    },
    button: { nl: "Ontvangst noteren", fr: "Noter la réception", de: "Empfang eintragen", en: "Record the receipt" },
    done: {
      nl: "De ontvangst is genoteerd en de laatste dag voor beroep is berekend.",
      fr: "La réception est notée et le dernier jour pour le recours est calculé.",
      de: "Der Empfang ist eingetragen und der letzte Tag für eine Klage ist berechnet.",
      en: "The receipt is recorded and the last day for appeal is calculated.",
    },
    fields: {
      result: {
        label: {
          nl: "Wat meldt de post?",
          fr: "Que signale la poste ?",
          de: "Was meldet die Post?",
          en: "What does the post report?",
        },
      },
      on: { label: { nl: "Op welke dag?", fr: "Quel jour ?", de: "An welchem Tag?", en: "On which day?" } },
    },
  },
  "hand-over-letter": {
    title: { nl: "Brief afgeven", fr: "Remettre la lettre", de: "Brief übergeben", en: "Hand over the letter" },
    explains: {
      nl: "U geeft de brief zelf aan de persoon, die tekent voor ontvangst. De brief gaat dan niet met de post.",
      fr: "Vous remettez vous-même la lettre à la personne, qui signe pour réception. La lettre ne part alors pas par la poste.",
      de: "Sie geben den Brief der Person selbst, die den Empfang unterschreibt. Der Brief geht dann nicht zur Post.",
      en: "You give the letter to the person yourself, who signs for it. The letter does not go by post then.",
    },
    button: { nl: "Afgifte noteren", fr: "Noter la remise", de: "Übergabe eintragen", en: "Record it" },
    done: {
      nl: "De afgifte is genoteerd. Is er beroep mogelijk, dan loopt de termijn vanaf die dag.",
      fr: "La remise est notée. Si un recours est possible, le délai court à partir de ce jour.",
      de: "Die Übergabe ist eingetragen. Ist eine Klage möglich, läuft die Frist ab diesem Tag.",
      en: "It is recorded. Where one can appeal, the term runs from that day.",
    },
    fields: {
      on: {
        label: { nl: "Dag van afgifte", fr: "Jour de la remise", de: "Tag der Übergabe", en: "Day of handing over" },
      },
      signed: {
        label: {
          nl: "De persoon tekende voor ontvangst",
          fr: "La personne a signé pour réception",
          de: "Die Person hat den Empfang unterschrieben",
          en: "The person signed for it",
        },
      },
    },
  },
};
