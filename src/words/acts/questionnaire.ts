import { onlyMedicalEyes } from "./hints.ts";
import type { FieldWords, WordsOfActs } from "./words-of-act.ts";

const exemptions = {
  medicalReasonKnown: {
    label: {
      nl: "Kent u een geldige medische reden om geen vragenlijst te sturen?",
      fr: "Connaissez-vous une raison médicale valable de ne pas envoyer de questionnaire ?",
      de: "Kennen Sie einen triftigen medizinischen Grund, keinen Fragebogen zu schicken?",
      en: "Do you know a valid medical reason not to send a questionnaire?",
    },
  },
  employerTrajectoryRuns: {
    label: {
      nl: "Loopt er een re-integratietraject bij de werkgever?",
      fr: "Un trajet de réintégration est-il en cours chez l’employeur ?",
      de: "Läuft ein Wiedereingliederungsweg beim Arbeitgeber?",
      en: "Is a re-integration trajectory running with the employer?",
    },
  },
  authorisedWorkRuns: {
    label: {
      nl: "Werkt de persoon al met toelating?",
      fr: "La personne travaille-t-elle déjà avec autorisation ?",
      de: "Arbeitet die Person schon mit Erlaubnis?",
      en: "Does the person already work with permission?",
    },
  },
  trajectoryOnRequest: {
    label: {
      nl: "Vroeg de persoon zelf al een terug-naar-werktraject?",
      fr: "La personne a-t-elle déjà demandé un trajet Retour au Travail ?",
      de: "Hat die Person selbst schon um einen Weg zurück zur Arbeit gebeten?",
      en: "Did the person already ask for a return-to-work trajectory?",
    },
  },
  pensionAgeOn: {
    label: {
      nl: "Dag waarop de persoon de wettelijke pensioenleeftijd bereikt",
      fr: "Jour où la personne atteint l’âge légal de la pension",
      de: "Tag, an dem die Person das gesetzliche Pensionsalter erreicht",
      en: "Day on which the person reaches the legal pension age",
    },
  },
} satisfies Record<string, FieldWords>;

const fromNoneToMuch = {
  nl: "Van 0 (helemaal niet) tot 5 (heel goed). Laat leeg wat niet van toepassing is.",
  fr: "De 0 (pas du tout) à 5 (très bien). Ne remplissez pas ce qui ne s’applique pas.",
  de: "Von 0 (gar nicht) bis 5 (sehr gut). Lassen Sie leer, was nicht zutrifft.",
  en: "From 0 (not at all) to 5 (very well). Leave empty what does not apply.",
};

export const questionnaire: WordsOfActs<
  "send-questionnaire" | "exempt-from-questionnaire" | "record-questionnaire" | "help-with-questionnaire"
> = {
  "send-questionnaire": {
    title: {
      nl: "Vragenlijst versturen",
      fr: "Envoyer le questionnaire",
      de: "Fragebogen verschicken",
      en: "Send the questionnaire",
    },
    explains: {
      nl: "De vragenlijst vertrekt vanaf de eerste dag van week 11. Kijk eerst na of er een uitzondering geldt.",
      fr: "Le questionnaire part à partir du premier jour de la semaine 11. Vérifiez d’abord s’il y a une exception.",
      de: "Der Fragebogen geht ab dem ersten Tag der 11. Woche hinaus. Prüfen Sie zuerst, ob eine Ausnahme gilt.",
      en: "The questionnaire goes out from the first day of week 11. First check whether an exemption holds.",
    },
    button: { nl: "Versturen", fr: "Envoyer", de: "Verschicken", en: "Send" },
    done: {
      nl: "De vragenlijst is verstuurd. De persoon heeft twee weken om te antwoorden, online of op papier.",
      fr: "Le questionnaire est envoyé. La personne a deux semaines pour répondre, en ligne ou sur papier.",
      de: "Der Fragebogen ist verschickt. Die Person hat zwei Wochen Zeit zu antworten, online oder auf Papier.",
      en: "The questionnaire is sent. The person has two weeks to answer, on-line or on paper.",
    },
    fields: exemptions,
  },
  "exempt-from-questionnaire": {
    title: {
      nl: "Geen vragenlijst: uitzondering noteren",
      fr: "Pas de questionnaire : noter l’exception",
      de: "Kein Fragebogen: Ausnahme eintragen",
      en: "No questionnaire: record the exemption",
    },
    explains: {
      nl: "Noteer dat er geen vragenlijst vertrekt, omdat een van deze uitzonderingen geldt.",
      fr: "Notez qu’aucun questionnaire n’est envoyé, parce que l’une de ces exceptions s’applique.",
      de: "Tragen Sie ein, dass kein Fragebogen hinausgeht, weil eine dieser Ausnahmen gilt.",
      en: "Record that no questionnaire goes out, because one of these exemptions holds.",
    },
    button: { nl: "Noteren", fr: "Noter", de: "Eintragen", en: "Record" },
    done: {
      nl: "Er vertrekt geen vragenlijst. De reden staat in het dossier.",
      fr: "Aucun questionnaire n’est envoyé. La raison figure dans le dossier.",
      de: "Es geht kein Fragebogen hinaus. Der Grund steht in der Akte.",
      en: "No questionnaire goes out. The reason is in the file.",
    },
    fields: exemptions,
  },
  "record-questionnaire": {
    title: {
      nl: "Vragenlijst invullen",
      fr: "Remplir le questionnaire",
      de: "Fragebogen ausfüllen",
      en: "Fill in the questionnaire",
    },
    explains: {
      nl: "Zeg hoe het met u gaat. Zo ziet uw ziekenfonds wat u nodig hebt. Lukt het niet? Uw coördinator helpt u. Een traject begint u alleen als u dat zelf wilt.",
      fr: "Dites comment vous allez. Votre mutualité voit ainsi ce dont vous avez besoin. C’est difficile ? Votre coordinateur vous aide. Un trajet ne commence que si vous le voulez.",
      de: "Sagen Sie, wie es Ihnen geht. So sieht Ihre Krankenkasse, was Sie brauchen. Es gelingt nicht? Ihr Koordinator hilft Ihnen. Ein Weg zurück zur Arbeit beginnt nur, wenn Sie das selbst wollen.",
      en: "Say how you are. Then your sickness fund sees what you need. Is it difficult? Your coordinator helps. A trajectory begins only if you want it yourself.",
    },
    button: {
      nl: "Antwoorden versturen",
      fr: "Envoyer les réponses",
      de: "Antworten absenden",
      en: "Send the answers",
    },
    done: {
      nl: "Bedankt. De adviserend arts bekijkt uw antwoorden in maand 4. Ontbreekt er iets? Dan belt uw coördinator.",
      fr: "Merci. Le médecin-conseil examine vos réponses au mois 4. Il manque quelque chose ? Votre coordinateur vous appelle.",
      de: "Danke. Der Vertrauensarzt sieht sich Ihre Antworten im 4. Monat an. Fehlt etwas? Dann ruft Ihr Koordinator an.",
      en: "Thank you. The advising physician looks at your answers in month 4. Is something missing? Then your coordinator calls.",
    },
    fields: {
      generalHealth: {
        label: {
          nl: "Hoe goed is uw gezondheid in het algemeen?",
          fr: "Comment est votre santé en général ?",
          de: "Wie gut ist Ihre Gesundheit im Allgemeinen?",
          en: "How good is your health in general?",
        },
        hint: fromNoneToMuch,
      },
      comparedWithTwoMonthsAgo: {
        label: {
          nl: "Hoe goed is ze, vergeleken met twee maanden geleden?",
          fr: "Comment est-elle par rapport à il y a deux mois ?",
          de: "Wie gut ist sie, verglichen mit der Zeit vor zwei Monaten?",
          en: "How good is it, compared with two months ago?",
        },
        hint: fromNoneToMuch,
      },
      bending: {
        label: {
          nl: "Hoe goed kunt u bukken?",
          fr: "Pouvez-vous bien vous pencher ?",
          de: "Wie gut können Sie sich bücken?",
          en: "How well can you bend?",
        },
        hint: fromNoneToMuch,
      },
      managerUnderstands: {
        label: {
          nl: "Hoe goed begrijpt uw leidinggevende uw situatie?",
          fr: "Votre responsable comprend-il bien votre situation ?",
          de: "Wie gut versteht Ihr Vorgesetzter Ihre Lage?",
          en: "How well does your manager understand your situation?",
        },
        hint: fromNoneToMuch,
      },
      remarks: {
        label: {
          nl: "Wilt u nog iets zeggen?",
          fr: "Souhaitez-vous ajouter quelque chose ?",
          de: "Möchten Sie noch etwas sagen?",
          en: "Is there anything else you want to say?",
        },
        hint: onlyMedicalEyes,
      },
    },
    professional: {
      explains: {
        nl: "Neem de antwoorden over van het papier. Na het bewaren lezen alleen de adviserend arts, zijn team en de persoon ze.",
        fr: "Reprenez les réponses du papier. Une fois enregistrées, seuls le médecin-conseil, son équipe et la personne les lisent.",
        de: "Übernehmen Sie die Antworten vom Papier. Danach lesen nur der Vertrauensarzt, sein Team und die Person sie.",
        en: "Copy the answers from the paper. Once saved, only the advising physician, the team and the person read them.",
      },
      done: {
        nl: "De antwoorden zijn bewaard. Ontbreekt er iets? Dan helpt de coördinator de persoon verder.",
        fr: "Les réponses sont enregistrées. Il manque quelque chose ? Le coordinateur aide alors la personne.",
        de: "Die Antworten sind gespeichert. Fehlt etwas? Dann hilft der Koordinator der Person weiter.",
        en: "The answers are saved. Is something missing? Then the coordinator helps the person.",
      },
    },
  },
  "help-with-questionnaire": {
    title: {
      nl: "Hulp bij de vragenlijst noteren",
      fr: "Noter l’aide au questionnaire",
      de: "Hilfe beim Fragebogen eintragen",
      en: "Record help with the questionnaire",
    },
    explains: {
      nl: "Noteer dat u de persoon hielp met een vragenlijst die ontbreekt of niet volledig is. Er is geen termijn gevonden.",
      fr: "Notez que vous avez aidé la personne avec un questionnaire manquant ou incomplet. Aucun délai n’a été trouvé.",
      de: "Tragen Sie ein, dass Sie der Person mit einem fehlenden oder unvollständigen Fragebogen geholfen haben. Eine Frist wurde nicht gefunden.",
      en: "Record that you helped the person with a missing or incomplete questionnaire. No term was found.",
    },
    button: { nl: "Noteren", fr: "Noter", de: "Eintragen", en: "Record" },
    done: {
      nl: "De hulp is genoteerd. De antwoorden kunt u hierna invullen.",
      fr: "L’aide est notée. Vous pouvez ensuite remplir les réponses.",
      de: "Die Hilfe ist eingetragen. Die Antworten können Sie danach ausfüllen.",
      en: "The help is recorded. You can fill in the answers next.",
    },
    fields: {
      on: {
        label: {
          nl: "Dag waarop u hielp",
          fr: "Jour où vous avez aidé",
          de: "Tag, an dem Sie geholfen haben",
          en: "Day on which you helped",
        },
      },
    },
  },
};
