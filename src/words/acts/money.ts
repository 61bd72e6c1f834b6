import type { WordsOfActs } from "./words-of-act.ts";

export const money: WordsOfActs<"hand-in-cost" | "assess-cost" | "give-account-number"> = {
  "hand-in-cost": {
    title: {
      nl: "Kost van de opleiding indienen",
      fr: "Introduire un frais de formation",
      de: "Kosten der Ausbildung einreichen",
      en: "Hand in a cost of the training",
    },
    explains: {
      nl: "Betaalde u zelf iets voor uw goedgekeurde opleiding? Dien het hier in, elke betaling apart. Voeg uw bewijs toe, of doe dat later.",
      fr: "Vous avez payé quelque chose pour votre formation approuvée ? Introduisez-le ici, chaque paiement séparément. Ajoutez la preuve, ou faites-le plus tard.",
      de: "Haben Sie für Ihre genehmigte Ausbildung etwas bezahlt? Reichen Sie es hier ein, jede Zahlung einzeln. Fügen Sie den Beleg hinzu, oder tun Sie das später.",
      en: "Did you pay something for your approved training? Hand it in here, each payment apart. Add your receipt, or do that later.",
    },
    button: { nl: "Kost indienen", fr: "Introduire le frais", de: "Kosten einreichen", en: "Hand in the cost" },
    done: {
      nl: "Uw kost is ingediend. Uw coördinator kijkt hem na. Bij ‘Mijn geld’ ziet u het antwoord.",
      fr: "Votre frais est introduit. Votre coordinateur l’examine. Vous verrez la réponse sous « Mon argent ».",
      de: "Ihre Kosten sind eingereicht. Ihr Koordinator prüft sie. Unter „Mein Geld“ sehen Sie die Antwort.",
      en: "Your cost is handed in. Your coordinator looks at it. Under ‘My money’ you will see the answer.",
    },
    fields: {
      kind: { label: { nl: "Soort kost", fr: "Type de frais", de: "Art der Kosten", en: "Kind of cost" } },
      amount: {
        label: { nl: "Betaald bedrag", fr: "Montant payé", de: "Bezahlter Betrag", en: "Amount paid" },
        hint: {
          nl: "In euro, bijvoorbeeld 45,50",
          fr: "En euros, par exemple 45,50",
          de: "In Euro, zum Beispiel 45,50",
          en: "In euro, for example 45.50",
        },
      },
      paidOn: { label: { nl: "Betaald op", fr: "Payé le", de: "Bezahlt am", en: "Paid on" } },
      what: {
        label: { nl: "Waarvoor?", fr: "Pour quoi ?", de: "Wofür?", en: "What for?" },
        hint: {
          nl: "Bijvoorbeeld: treinabonnement maart. Schrijf geen medische gegevens.",
          fr: "Par exemple : abonnement de train de mars. N’indiquez pas de données médicales.",
          de: "Zum Beispiel: Zugabonnement März. Schreiben Sie keine medizinischen Angaben.",
          en: "For example: train pass of March. Do not write medical data.",
        },
      },
    },
    together: [
      {
        fields: ["amount", "paidOn"],
        title: {
          nl: "Hoeveel betaalde u, en wanneer?",
          fr: "Combien avez-vous payé, et quand ?",
          de: "Wie viel haben Sie bezahlt, und wann?",
          en: "How much did you pay, and when?",
        },
      },
    ],
    professional: {
      explains: {
        nl: "Noteer een kost die de persoon voor de goedgekeurde opleiding betaalde. Beoordeel hem daarna.",
        fr: "Notez un frais que la personne a payé pour la formation approuvée. Évaluez-le ensuite.",
        de: "Tragen Sie Kosten ein, die die Person für die genehmigte Ausbildung bezahlt hat. Beurteilen Sie sie danach.",
        en: "Record a cost that the person paid for the approved training. Assess it afterwards.",
      },
      done: {
        nl: "De kost is genoteerd. Beoordeel hem nu.",
        fr: "Le frais est noté. Évaluez-le maintenant.",
        de: "Die Kosten sind eingetragen. Beurteilen Sie sie jetzt.",
        en: "The cost is recorded. Assess it now.",
      },
    },
  },
  "assess-cost": {
    title: { nl: "Kost beoordelen", fr: "Évaluer un frais", de: "Kosten beurteilen", en: "Assess a cost" },
    explains: {
      nl: "Aanvaard een kost helemaal, trek af wat een gewest er al voor betaalt, of weiger met redenen. Dezelfde kost opnieuw beoordelen mag: het verschil wordt betaald of teruggevorderd.",
      fr: "Acceptez un frais en entier, déduisez ce qu’une Région paie déjà, ou refusez en motivant. Vous pouvez réévaluer un même frais : la différence est payée ou récupérée.",
      de: "Nehmen Sie Kosten ganz an, ziehen Sie ab, was eine Region schon dafür zahlt, oder lehnen Sie mit Begründung ab. Dieselben Kosten dürfen neu beurteilt werden: Der Unterschied wird gezahlt oder zurückgefordert.",
      en: "Accept a cost in full, take off what a region already pays for it, or refuse with grounds. The same cost may be assessed again: the difference is paid or recovered.",
    },
    button: { nl: "Beoordeling vastleggen", fr: "Noter l’évaluation", de: "Beurteilung festhalten", en: "Record it" },
    done: {
      nl: "De beoordeling is vastgelegd. Wat aanvaard is, komt in de volgende betaalopdracht.",
      fr: "L’évaluation est notée. Ce qui est accepté figurera dans le prochain ordre de paiement.",
      de: "Die Beurteilung ist festgehalten. Was angenommen ist, kommt in den nächsten Zahlungsauftrag.",
      en: "The assessment is recorded. What is accepted comes in the next payment order.",
    },
    fields: {
      cost: { label: { nl: "Welke kost?", fr: "Quel frais ?", de: "Welche Kosten?", en: "Which cost?" } },
      verdict: { label: { nl: "Oordeel", fr: "Évaluation", de: "Urteil", en: "Assessment" } },
      paidByRegion: {
        label: {
          nl: "Wat een gewest betaalt voor hetzelfde",
          fr: "Ce qu’une Région paie pour la même chose",
          de: "Was eine Region für dasselbe zahlt",
          en: "What a region pays for the same",
        },
        hint: {
          nl: "Alleen bij een deel. In euro.",
          fr: "Seulement pour une partie. En euros.",
          de: "Nur bei einem Teil. In Euro.",
          en: "Only for a part. In euro.",
        },
      },
      grounds: {
        label: { nl: "Redenen", fr: "Motifs", de: "Gründe", en: "Grounds" },
        hint: {
          nl: "Nodig bij een weigering. De persoon leest dit.",
          fr: "Nécessaire en cas de refus. La personne lit ce texte.",
          de: "Bei einer Ablehnung nötig. Die Person liest dies.",
          en: "Needed for a refusal. The person reads this.",
        },
      },
    },
  },
  "give-account-number": {
    title: {
      nl: "Rekeningnummer geven",
      fr: "Communiquer un numéro de compte",
      de: "Kontonummer angeben",
      en: "Give an account number",
    },
    explains: {
      nl: "Op welke rekening wilt u uw premies en kosten krijgen? Een nieuw nummer vervangt het vorige. Alleen wie u betaalt, ziet het.",
      fr: "Sur quel compte voulez-vous recevoir vos primes et frais ? Un nouveau numéro remplace le précédent. Seul celui qui vous paie le voit.",
      de: "Auf welches Konto möchten Sie Ihre Prämien und Kosten bekommen? Eine neue Nummer ersetzt die frühere. Nur wer Sie bezahlt, sieht sie.",
      en: "On which account do you want your premiums and costs? A new number replaces the one before. Only who pays you sees it.",
    },
    button: { nl: "Nummer bewaren", fr: "Enregistrer le numéro", de: "Nummer speichern", en: "Save the number" },
    done: {
      nl: "Uw rekeningnummer is bewaard. De volgende betaling komt daarop.",
      fr: "Votre numéro de compte est enregistré. Le prochain paiement y sera versé.",
      de: "Ihre Kontonummer ist gespeichert. Die nächste Zahlung kommt auf dieses Konto.",
      en: "Your account number is saved. The next payment goes there.",
    },
    fields: {
      iban: {
        label: {
          nl: "Rekeningnummer (IBAN)",
          fr: "Numéro de compte (IBAN)",
          de: "Kontonummer (IBAN)",
          en: "Account number (IBAN)",
        },
        hint: {
          nl: "Begint met twee letters, bijvoorbeeld BE68 5390 0754 7034",
          fr: "Commence par deux lettres, par exemple BE68 5390 0754 7034",
          de: "Beginnt mit zwei Buchstaben, zum Beispiel BE68 5390 0754 7034",
          en: "Begins with two letters, for example BE68 5390 0754 7034",
        },
      },
    },
  },
};
