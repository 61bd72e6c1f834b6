import type { WordsOfActs } from "./words-of-act.ts";

export const engagement: WordsOfActs<"sign-engagement"> = {
  "sign-engagement": {
    title: {
      nl: "Engagementsverklaring ondertekenen",
      fr: "Signer la déclaration d’engagement",
      de: "Verpflichtungserklärung unterschreiben",
      en: "Sign the engagement declaration",
    },
    explains: {
      nl: "Met deze verklaring zegt u dat u stappen naar werk wilt zetten. Uw coördinator en de adviserend arts tekenen ook. U mag later nog van gedachten veranderen en stoppen.",
      fr: "Par cette déclaration, vous dites vouloir faire des pas vers le travail. Votre coordinateur et le médecin-conseil signent aussi. Vous pouvez encore changer d’avis et arrêter.",
      de: "Mit dieser Erklärung sagen Sie, dass Sie Schritte zur Arbeit machen möchten. Ihr Koordinator und der Vertrauensarzt unterschreiben auch. Sie dürfen später noch aufhören.",
      en: "With this declaration you say that you want to take steps towards work. Your coordinator and the advising physician sign as well. You may change your mind later and stop.",
    },
    button: { nl: "Ondertekenen", fr: "Signer", de: "Unterschreiben", en: "Sign" },
    done: {
      nl: "U hebt getekend. Uw coördinator en de adviserend arts tekenen ook. Hebt u alle drie getekend? Dan maakt uw coördinator binnen een maand een plan met u.",
      fr: "Vous avez signé. Dès que vous, votre coordinateur et le médecin-conseil avez tous les trois signé, votre coordinateur établit un plan avec vous, dans le mois.",
      de: "Sie haben unterschrieben. Ihr Koordinator und der Vertrauensarzt tun es auch. Sind alle drei Namen da? Dann macht Ihr Koordinator spätestens in einem Monat mit Ihnen einen Plan.",
      en: "You have signed. Once you, your coordinator and the advising physician have all three signed, your coordinator draws up a plan with you, within a month.",
    },
    fields: {
      declares: {
        label: {
          nl: "Ja, ik teken deze verklaring.",
          fr: "Je signe cette déclaration d’engagement.",
          de: "Ja, ich unterschreibe diese Erklärung.",
          en: "I sign this engagement declaration.",
        },
      },
    },
    professional: {
      explains: {
        nl: "De persoon, de coördinator en de adviserend arts ondertekenen alle drie. Pas met de derde handtekening is er een engagement; het vermoeden van arbeidsongeschiktheid duurt dan hoogstens zes maanden.",
        fr: "La personne, le coordinateur et le médecin-conseil signent tous les trois. L’engagement existe à la troisième signature ; la présomption d’incapacité dure alors six mois au plus.",
        de: "Die Person, der Koordinator und der Vertrauensarzt unterschreiben alle drei. Erst mit der dritten Unterschrift gilt das Engagement; die Vermutung der Arbeitsunfähigkeit dauert dann höchstens sechs Monate.",
        en: "The person, the coordinator and the advising physician all three sign. Only with the third signature is there an engagement; the presumption of incapacity then lasts six months at most.",
      },
      done: {
        nl: "Uw handtekening staat op de verklaring. Met de derde handtekening begint de maand voor het plan.",
        fr: "Votre signature figure sur la déclaration. Le mois prévu pour le plan commence à la troisième signature.",
        de: "Ihre Unterschrift steht auf der Erklärung. Mit der dritten Unterschrift beginnt der Monat für den Plan.",
        en: "Your signature is on the declaration. With the third signature the month for the plan begins.",
      },
    },
  },
};
