import { person } from "./person.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const recognition: WordsOfActs<
  "register-recognition" | "recognise-invalidity" | "change-contract" | "end-recognition" | "erase-file"
> = {
  "register-recognition": {
    title: { nl: "Persoon inschrijven", fr: "Inscrire une personne", de: "Person eintragen", en: "Register a person" },
    explains: {
      nl: "Schrijf een persoon in die uw ziekenfonds erkent als arbeidsongeschikt. Daarna kan voor deze persoon een traject beginnen.",
      fr: "Inscrivez une personne que votre mutualité reconnaît en incapacité de travail. Un trajet peut ensuite commencer pour elle.",
      de: "Tragen Sie eine Person ein, die Ihre Krankenkasse als arbeitsunfähig anerkennt. Danach kann für sie ein Weg zurück zur Arbeit beginnen.",
      en: "Register a person whom your sickness fund recognises as incapable of work. A trajectory can then begin for this person.",
    },
    button: { nl: "Inschrijven", fr: "Inscrire", de: "Eintragen", en: "Register" },
    done: {
      nl: "De persoon is ingeschreven. Nu kan de adviserend arts doorverwijzen, of kan de persoon zelf een eerste gesprek vragen.",
      fr: "La personne est inscrite. Le médecin-conseil peut maintenant l’orienter, ou elle peut demander elle-même un premier entretien.",
      de: "Die Person ist eingetragen. Jetzt kann der Vertrauensarzt sie weiterverweisen, oder sie kann selbst ein erstes Gespräch anfragen.",
      en: "The person is registered. The advising physician can now refer them, or they can ask for a first interview themselves.",
    },
    fields: {
      ...person,
      fund: { label: { nl: "Ziekenfonds", fr: "Mutualité", de: "Krankenkasse", en: "Sickness fund" } },
      regime: { label: { nl: "Stelsel", fr: "Régime", de: "Regelung", en: "Scheme" } },
      incapableSince: {
        label: {
          nl: "Arbeidsongeschikt sinds",
          fr: "En incapacité de travail depuis le",
          de: "Arbeitsunfähig seit",
          en: "Incapable of work since",
        },
        hint: {
          nl: "De eerste dag van de erkende arbeidsongeschiktheid.",
          fr: "Le premier jour de l’incapacité de travail reconnue.",
          de: "Der erste Tag der anerkannten Arbeitsunfähigkeit.",
          en: "The first day of the recognised incapacity.",
        },
      },
      entitled: {
        label: {
          nl: "Heeft de persoon recht op een uitkering?",
          fr: "La personne a-t-elle droit à une indemnité ?",
          de: "Hat die Person Anspruch auf eine Leistung?",
          en: "Is the person entitled to a benefit?",
        },
        hint: {
          nl: "Een uitkering wegens ziekte of invaliditeit.",
          fr: "Une indemnité de maladie ou d’invalidité.",
          de: "Eine Leistung wegen Krankheit oder Invalidität.",
          en: "A sickness or invalidity benefit.",
        },
      },
      exclusion: {
        label: {
          nl: "Valt de persoon onder een andere regeling?",
          fr: "La personne relève-t-elle d’une autre réglementation ?",
          de: "Fällt die Person unter eine andere Regelung?",
          en: "Does the person fall under other rules?",
        },
        hint: {
          nl: "Na een arbeidsongeval, bij een beroepsziekte of als vastbenoemd ambtenaar is dit traject niet mogelijk.",
          fr: "Après un accident du travail, en cas de maladie professionnelle ou pour un fonctionnaire statutaire, ce trajet n’est pas possible.",
          de: "Nach einem Arbeitsunfall, bei einer Berufskrankheit oder für statutarische Beamte ist dieser Weg nicht möglich.",
          en: "After an accident at work, with an occupational disease or for a statutory civil servant, this trajectory is not possible.",
        },
      },
      hasContract: {
        label: {
          nl: "Is er nog een arbeidsovereenkomst?",
          fr: "Y a-t-il encore un contrat de travail ?",
          de: "Besteht noch ein Arbeitsvertrag?",
          en: "Is there still an employment contract?",
        },
      },
      preventionService: {
        label: {
          nl: "Preventiedienst van de werkgever",
          fr: "Service de prévention de l’employeur",
          de: "Präventionsdienst des Arbeitgebers",
          en: "Prevention service of the employer",
        },
        hint: {
          nl: "Daar werkt de arbeidsarts. Alleen als er een werkgever is.",
          fr: "C’est là que travaille le médecin du travail. Seulement s’il y a un employeur.",
          de: "Dort arbeitet der Arbeitsmediziner. Nur wenn es einen Arbeitgeber gibt.",
          en: "The occupational physician works there. Only if there is an employer.",
        },
      },
    },
  },
  "erase-file": {
    title: { nl: "Dossier wissen", fr: "Effacer le dossier", de: "Akte löschen", en: "Erase the file" },
    explains: {
      nl: "Wis wie deze persoon is, alle medische gegevens en alles wat over de persoon getypt is, als de wettelijke termijn voorbij is. Dat gebeurt elke nacht ook vanzelf. Het kan niet ongedaan worden gemaakt.",
      fr: "Effacez qui est cette personne, toutes les données médicales et tout ce qui a été écrit à son sujet, si le délai légal est écoulé. Cela se fait aussi chaque nuit, de soi-même. Rien ne peut être récupéré.",
      de: "Löschen Sie, wer diese Person ist, alle medizinischen Daten und alles, was über die Person geschrieben wurde, wenn die gesetzliche Frist abgelaufen ist. Das geschieht auch jede Nacht von selbst. Es kann nicht rückgängig gemacht werden.",
      en: "Erase who this person is, all medical data and everything that was typed about the person, if the term of the law is over. This also happens by itself every night. It cannot be undone.",
    },
    button: { nl: "Voorgoed wissen", fr: "Effacer définitivement", de: "Endgültig löschen", en: "Erase for good" },
    done: {
      nl: "Het dossier is gewist. Wat er gebeurde, blijft zonder naam bestaan voor de controle en de cijfers.",
      fr: "Le dossier est effacé. Ce qui s’est passé reste, sans nom, pour le contrôle et les chiffres.",
      de: "Die Akte ist gelöscht. Was geschah, bleibt ohne Namen für Kontrolle und Statistik bestehen.",
      en: "The file is erased. What happened stays, without a name, for checks and figures.",
    },
    fields: {},
  },
  "recognise-invalidity": {
    title: {
      nl: "Erkenning in invaliditeit noteren",
      fr: "Noter la reconnaissance en invalidité",
      de: "Anerkennung als invalide eintragen",
      en: "Record the recognition in invalidity",
    },
    explains: {
      nl: "Noteer dat de persoon erkend is in invaliditeit. Dat kan vanaf een jaar arbeidsongeschiktheid.",
      fr: "Notez que la personne est reconnue en invalidité. C’est possible après un an d’incapacité de travail.",
      de: "Tragen Sie ein, dass die Person als invalide anerkannt ist. Das ist ab einem Jahr Arbeitsunfähigkeit möglich.",
      en: "Record that the person is recognised in invalidity. This is possible after one year of incapacity.",
    },
    button: { nl: "Noteren", fr: "Noter", de: "Eintragen", en: "Record" },
    done: {
      nl: "De invaliditeit is genoteerd. De persoon kan zich nu ook zelf aanmelden bij VDAB, Forem, Actiris of ADG.",
      fr: "L’invalidité est notée. La personne peut maintenant aussi s’inscrire elle-même au VDAB, au Forem, chez Actiris ou à l’ADG.",
      de: "Die Invalidität ist eingetragen. Die Person kann sich jetzt auch selbst beim VDAB, Forem, bei Actiris oder beim ADG melden.",
      en: "The invalidity is recorded. The person can now also register with VDAB, Forem, Actiris or ADG themselves.",
    },
    fields: {
      since: {
        label: {
          nl: "Erkend in invaliditeit sinds",
          fr: "Reconnue en invalidité depuis le",
          de: "Als invalide anerkannt seit",
          en: "Recognised in invalidity since",
        },
      },
    },
  },
  "change-contract": {
    title: {
      nl: "Arbeidsovereenkomst wijzigen",
      fr: "Modifier le contrat de travail",
      de: "Arbeitsvertrag ändern",
      en: "Change the employment contract",
    },
    explains: {
      nl: "Zeg ons of u nu een arbeidsovereenkomst hebt. Als u een werkgever hebt, kan de arbeidsarts u helpen om er terug te keren.",
      fr: "Dites-nous si vous avez un contrat de travail. Si vous avez un employeur, le médecin du travail peut vous aider à y retourner.",
      de: "Sagen Sie uns, ob Sie einen Arbeitsvertrag haben. Wenn Sie einen Arbeitgeber haben, kann der Arbeitsmediziner Ihnen bei der Rückkehr helfen.",
      en: "Tell us whether you have an employment contract. If you have an employer, the occupational physician can help you to return there.",
    },
    button: { nl: "Bewaren", fr: "Enregistrer", de: "Speichern", en: "Save" },
    done: {
      nl: "Bewaard. Uw coördinator ziet dit en bekijkt met u wat het betekent. U hoeft verder niets te doen.",
      fr: "C’est enregistré. Votre coordinateur le voit et examine avec vous ce que cela change. Vous ne devez rien faire de plus.",
      de: "Gespeichert. Ihr Koordinator sieht das und bespricht mit Ihnen, was es bedeutet. Sie brauchen nichts weiter zu tun.",
      en: "Saved. Your coordinator sees this and looks at what it means with you. There is nothing more you need to do.",
    },
    fields: {
      hasContract: {
        label: {
          nl: "Is er nu een arbeidsovereenkomst?",
          fr: "Y a-t-il actuellement un contrat de travail ?",
          de: "Besteht zurzeit ein Arbeitsvertrag?",
          en: "Is there an employment contract now?",
        },
      },
      preventionService: {
        label: {
          nl: "Preventiedienst van de werkgever",
          fr: "Service de prévention de l’employeur",
          de: "Präventionsdienst des Arbeitgebers",
          en: "Prevention service of the employer",
        },
        hint: {
          nl: "De naam staat in het arbeidsreglement. Weet u het niet? Laat dit dan leeg.",
          fr: "Le nom figure dans le règlement de travail. Vous ne le savez pas ? Ne remplissez rien.",
          de: "Der Name steht in der Arbeitsordnung. Sie wissen es nicht? Dann lassen Sie das leer.",
          en: "The name is in the work rules. You do not know? Leave this empty.",
        },
      },
    },
    professional: {
      explains: {
        nl: "Noteer of er nog een arbeidsovereenkomst is, en bij welke preventiedienst. Zonder overeenkomst is er geen verwijzing naar de arbeidsarts.",
        fr: "Notez s’il y a encore un contrat de travail et auprès de quel service de prévention. Sans contrat, pas d’orientation vers le médecin du travail.",
        de: "Tragen Sie ein, ob noch ein Arbeitsvertrag besteht und welcher Präventionsdienst zuständig ist. Ohne Vertrag ist keine Verweisung an den Arbeitsmediziner möglich.",
        en: "Record whether there still is an employment contract, and with which prevention service. Without one there is no referral to the occupational physician.",
      },
      done: {
        nl: "De arbeidsovereenkomst is bijgewerkt.",
        fr: "Le contrat de travail est mis à jour.",
        de: "Der Arbeitsvertrag ist aktualisiert.",
        en: "The employment contract is updated.",
      },
    },
  },
  "end-recognition": {
    title: {
      nl: "Einde van de erkenning noteren",
      fr: "Noter la fin de la reconnaissance",
      de: "Ende der Anerkennung eintragen",
      en: "Record the end of the recognition",
    },
    explains: {
      nl: "Noteer dat de persoon niet langer erkend is als arbeidsongeschikt. Een lopend traject sluit de coördinator daarna apart af.",
      fr: "Notez que la personne n’est plus reconnue en incapacité de travail. Le coordinateur clôture ensuite séparément un trajet en cours.",
      de: "Tragen Sie ein, dass die Person nicht mehr als arbeitsunfähig anerkannt ist. Einen laufenden Weg schließt der Koordinator danach gesondert ab.",
      en: "Record that the person is no longer recognised as incapable of work. The coordinator then closes a running trajectory separately.",
    },
    button: { nl: "Einde noteren", fr: "Noter la fin", de: "Ende eintragen", en: "Record the end" },
    done: {
      nl: "Het einde van de erkenning is genoteerd. Loopt er nog een traject? De coördinator sluit het af.",
      fr: "La fin de la reconnaissance est notée. Un trajet est encore en cours ? Le coordinateur le clôture.",
      de: "Das Ende der Anerkennung ist eingetragen. Läuft noch ein Weg zurück zur Arbeit? Der Koordinator schließt ihn ab.",
      en: "The end of the recognition is recorded. Is a trajectory still running? The coordinator closes it.",
    },
    fields: {
      on: {
        label: {
          nl: "Eerste dag zonder erkenning",
          fr: "Premier jour sans reconnaissance",
          de: "Erster Tag ohne Anerkennung",
          en: "First day without recognition",
        },
      },
      reason: { label: { nl: "Reden", fr: "Motif", de: "Grund", en: "Reason" } },
    },
  },
};
