import type { ConditionWords } from "../condition.ts";

/** The three signatures, and the freedom to stop. */
export const engagementConditions = {
  "signed-by-insured-person": {
    name: {
      nl: "Getekend door de verzekerde",
      fr: "Signée par l’assuré",
      de: "Von der versicherten Person unterschrieben",
      en: "Signed by the insured person",
    },
    holds: {
      nl: "U hebt de engagementsverklaring getekend.",
      fr: "Vous avez signé la déclaration d’engagement.",
      de: "Sie haben die Verpflichtungserklärung unterschrieben.",
      en: "You have signed the engagement declaration.",
    },
    fails: {
      nl: "U hebt de engagementsverklaring nog niet getekend. Teken ze als u het traject wilt volgen. U mag daarna nog altijd stoppen.",
      fr: "Vous n’avez pas encore signé la déclaration d’engagement. Signez-la si vous voulez suivre le trajet. Vous pourrez toujours arrêter ensuite.",
      de: "Sie haben die Verpflichtungserklärung noch nicht unterschrieben. Unterschreiben Sie, wenn Sie den Weg gehen möchten. Sie dürfen danach jederzeit aufhören.",
      en: "You have not signed the engagement declaration yet. Sign it if you want to follow the trajectory. You may still stop at any time.",
    },
    unknown: {
      nl: "We weten nog niet of u de engagementsverklaring getekend hebt.",
      fr: "Nous ne savons pas encore si vous avez signé la déclaration d’engagement.",
      de: "Wir wissen noch nicht, ob Sie die Verpflichtungserklärung unterschrieben haben.",
      en: "We do not know yet whether you have signed the engagement declaration.",
    },
  },
  "signed-by-coordinator": {
    name: {
      nl: "Getekend door de coördinator",
      fr: "Signée par le coordinateur",
      de: "Vom Koordinator unterschrieben",
      en: "Signed by the coordinator",
    },
    holds: {
      nl: "De coördinator heeft de engagementsverklaring getekend.",
      fr: "Le coordinateur a signé la déclaration d’engagement.",
      de: "Der Koordinator hat die Verpflichtungserklärung unterschrieben.",
      en: "The coordinator has signed the engagement declaration.",
    },
    fails: {
      nl: "De coördinator heeft de engagementsverklaring nog niet getekend. U hoeft zelf niets te doen. Duurt het lang, bel dan uw coördinator.",
      fr: "Le coordinateur n’a pas encore signé la déclaration d’engagement. Vous n’avez rien à faire. Si cela dure, appelez votre coordinateur.",
      de: "Der Koordinator hat die Verpflichtungserklärung noch nicht unterschrieben. Sie brauchen nichts zu tun. Dauert es lange, rufen Sie Ihren Koordinator an.",
      en: "The coordinator has not signed the engagement declaration yet. You need not do anything. If it takes long, call your coordinator.",
    },
    unknown: {
      nl: "We weten nog niet of de coördinator getekend heeft.",
      fr: "Nous ne savons pas encore si le coordinateur a signé.",
      de: "Wir wissen noch nicht, ob der Koordinator unterschrieben hat.",
      en: "We do not know yet whether the coordinator has signed.",
    },
  },
  "signed-by-advising-physician": {
    name: {
      nl: "Getekend door de adviserend arts",
      fr: "Signée par le médecin-conseil",
      de: "Vom Vertrauensarzt unterschrieben",
      en: "Signed by the advising physician",
    },
    holds: {
      nl: "De adviserend arts heeft de engagementsverklaring getekend.",
      fr: "Le médecin-conseil a signé la déclaration d’engagement.",
      de: "Der Vertrauensarzt hat die Verpflichtungserklärung unterschrieben.",
      en: "The advising physician has signed the engagement declaration.",
    },
    fails: {
      nl: "De adviserend arts heeft de engagementsverklaring nog niet getekend. U hoeft zelf niets te doen. Duurt het lang, bel dan uw coördinator.",
      fr: "Le médecin-conseil n’a pas encore signé la déclaration d’engagement. Vous n’avez rien à faire. Si cela dure, appelez votre coordinateur.",
      de: "Der Vertrauensarzt hat die Verpflichtungserklärung noch nicht unterschrieben. Sie brauchen nichts zu tun. Dauert es lange, rufen Sie Ihren Koordinator an.",
      en: "The advising physician has not signed the engagement declaration yet. You need not do anything. If it takes long, call your coordinator.",
    },
    unknown: {
      nl: "We weten nog niet of de adviserend arts getekend heeft.",
      fr: "Nous ne savons pas encore si le médecin-conseil a signé.",
      de: "Wir wissen noch nicht, ob der Vertrauensarzt unterschrieben hat.",
      en: "We do not know yet whether the advising physician has signed.",
    },
  },
  "asked-by-insured-person": {
    name: {
      nl: "Gevraagd door de verzekerde zelf",
      fr: "Demandé par l’assuré lui-même",
      de: "Von der versicherten Person selbst gewünscht",
      en: "Asked by the insured person themself",
    },
    holds: {
      nl: "U vraagt zelf om te stoppen. Dat mag altijd, en u hoeft geen reden te geven.",
      fr: "Vous demandez vous-même d’arrêter. C’est toujours permis, sans donner de raison.",
      de: "Sie möchten selbst aufhören. Das dürfen Sie immer, ohne Grund anzugeben.",
      en: "You ask to stop yourself. You always may, and need give no reason.",
    },
    fails: {
      nl: "Alleen u zelf kunt uw traject stoppen. Niemand mag dat in uw plaats doen.",
      fr: "Vous seul pouvez arrêter votre trajet. Personne ne peut le faire à votre place.",
      de: "Nur Sie selbst können Ihren Weg beenden. Niemand darf das an Ihrer Stelle tun.",
      en: "Only you can stop your trajectory. Nobody may do it for you.",
    },
    unknown: {
      nl: "We weten nog niet of u zelf wilt stoppen.",
      fr: "Nous ne savons pas encore si vous voulez vous-même arrêter.",
      de: "Wir wissen noch nicht, ob Sie selbst aufhören möchten.",
      en: "We do not know yet whether you want to stop yourself.",
    },
  },
} satisfies Record<string, ConditionWords>;
