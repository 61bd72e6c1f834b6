import type { WordsOfActs } from "./words-of-act.ts";

export const consent: WordsOfActs<"give-consent" | "withdraw-consent"> = {
  "give-consent": {
    title: { nl: "Toestemming geven", fr: "Donner un accord", de: "Einwilligung geben", en: "Give consent" },
    explains: {
      nl: "U kiest zelf wie uw gegevens mag krijgen en waarvoor. Zonder uw toestemming krijgt deze partner niets. U mag uw toestemming altijd intrekken.",
      fr: "Vous choisissez vous-même qui peut recevoir vos données et pourquoi. Sans votre accord, ce partenaire ne reçoit rien. Vous pouvez toujours retirer votre accord.",
      de: "Sie wählen selbst, wer Ihre Angaben erhalten darf und wofür. Ohne Ihre Einwilligung erhält dieser Partner nichts. Sie dürfen sie jederzeit widerrufen.",
      en: "You choose yourself who may receive your data and what for. Without your consent this partner gets nothing. You may always withdraw it.",
    },
    button: { nl: "Toestemming geven", fr: "Donner mon accord", de: "Einwilligung geben", en: "Give consent" },
    done: {
      nl: "Uw toestemming is bewaard. Uw coördinator kan nu verder met deze partner. U kunt ze altijd intrekken op uw pagina.",
      fr: "Votre accord est enregistré. Votre coordinateur peut maintenant contacter ce partenaire. Vous pouvez le retirer à tout moment sur votre page.",
      de: "Ihre Einwilligung ist gespeichert. Ihr Koordinator kann sich jetzt an diesen Partner wenden. Sie können sie jederzeit auf Ihrer Seite widerrufen.",
      en: "Your consent is saved. Your coordinator can now go on with this partner. You can withdraw it on your page at any time.",
    },
    fields: {
      partner: {
        label: { nl: "Voor wie?", fr: "Pour qui ?", de: "Für wen?", en: "For whom?" },
      },
      purpose: {
        label: { nl: "Waarvoor?", fr: "Dans quel but ?", de: "Wofür?", en: "What for?" },
      },
      inWriting: {
        label: {
          nl: "Ik geef hiervoor schriftelijk mijn toestemming.",
          fr: "Je donne mon accord par écrit.",
          de: "Ich gebe dafür schriftlich meine Einwilligung.",
          en: "I give my consent to this in writing.",
        },
      },
    },
    professional: {
      explains: {
        nl: "Noteer de toestemming die de persoon op papier ondertekende, per partner en per doel. Bewaar dat papier.",
        fr: "Notez l’accord que la personne a signé sur papier, par partenaire et par but. Conservez ce document.",
        de: "Tragen Sie die auf Papier unterschriebene Einwilligung ein, je Partner und Zweck. Bewahren Sie das Papier auf.",
        en: "Record the consent that the person signed on paper, per partner and per purpose. Keep that paper.",
      },
      done: {
        nl: "De toestemming is genoteerd. U kunt nu met deze partner verder.",
        fr: "L’accord est noté. Vous pouvez maintenant travailler avec ce partenaire.",
        de: "Die Einwilligung ist eingetragen. Sie können jetzt mit diesem Partner weitermachen.",
        en: "The consent is recorded. You can now go on with this partner.",
      },
      fields: {
        inWriting: {
          label: {
            nl: "Ik heb de toestemming op papier, ondertekend door de persoon.",
            fr: "J’ai l’accord sur papier, signé par la personne.",
            de: "Mir liegt die Einwilligung auf Papier vor, von der Person unterschrieben.",
            en: "I hold the consent on paper, signed by the person.",
          },
        },
      },
    },
  },
  "withdraw-consent": {
    title: {
      nl: "Toestemming intrekken",
      fr: "Retirer un accord",
      de: "Einwilligung widerrufen",
      en: "Withdraw consent",
    },
    explains: {
      nl: "U mag uw toestemming altijd intrekken. U moet niet zeggen waarom. Vanaf nu ziet deze partner niets meer van uw traject.",
      fr: "Vous pouvez toujours retirer votre accord. Vous ne devez pas dire pourquoi. Dès maintenant, ce partenaire ne voit plus rien de votre trajet.",
      de: "Sie dürfen Ihre Einwilligung jederzeit widerrufen. Sie müssen nicht sagen, warum. Ab sofort sieht dieser Partner nichts mehr von Ihrem Weg.",
      en: "You may always withdraw your consent. You do not have to say why. From now on this partner sees nothing more of your trajectory.",
    },
    button: { nl: "Intrekken", fr: "Retirer mon accord", de: "Widerrufen", en: "Withdraw" },
    done: {
      nl: "Uw toestemming is ingetrokken. Deze partner ziet niets meer. Uw traject loopt verder; uw coördinator bekijkt met u hoe.",
      fr: "Votre accord est retiré. Ce partenaire ne voit plus rien. Votre trajet continue ; votre coordinateur voit avec vous comment.",
      de: "Ihre Einwilligung ist widerrufen. Dieser Partner sieht nichts mehr. Ihr Weg geht weiter; Ihr Koordinator bespricht mit Ihnen, wie.",
      en: "Your consent is withdrawn. This partner sees nothing more. Your trajectory goes on; your coordinator looks at how with you.",
    },
    fields: {
      partner: { label: { nl: "Voor wie?", fr: "Pour qui ?", de: "Für wen?", en: "For whom?" } },
    },
    professional: {
      explains: {
        nl: "Noteer dat de persoon de toestemming intrekt. Vraag geen reden. De partner ziet vanaf nu niets meer.",
        fr: "Notez que la personne retire son accord. Ne demandez pas de motif. Le partenaire ne voit plus rien dès maintenant.",
        de: "Tragen Sie ein, dass die Person ihre Einwilligung widerruft. Fragen Sie nicht nach dem Grund. Der Partner sieht ab sofort nichts mehr.",
        en: "Record that the person withdraws the consent. Do not ask for a reason. The partner sees nothing more from now on.",
      },
      done: {
        nl: "De toestemming is ingetrokken. De partner ziet niets meer.",
        fr: "L’accord est retiré. Le partenaire ne voit plus rien.",
        de: "Die Einwilligung ist widerrufen. Der Partner sieht nichts mehr.",
        en: "The consent is withdrawn. The partner sees nothing more.",
      },
    },
  },
};
