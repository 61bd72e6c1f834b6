import type { Stage } from "../../trajectory/stage.ts";
import type { StageWords } from "../stages.ts";

export const untilEngagement = {
  confirmation: {
    name: { nl: "Bevestiging", fr: "Confirmation", de: "Bestätigung", en: "Confirmation" },
    now: {
      nl: "U bent aangemeld bij de arbeidsbemiddeling. Uw ziekenfonds kijkt na of u erkend bent in invaliditeit.",
      fr: "Vous êtes inscrit au service de l’emploi. Votre mutualité vérifie si vous êtes reconnu en invalidité.",
      de: "Sie sind beim Arbeitsamt angemeldet. Ihre Krankenkasse prüft, ob Sie als invalide anerkannt sind.",
      en: "You are registered with the employment service. Your sickness fund checks whether you are recognised in invalidity.",
    },
    next: {
      nl: "Bevestigt uw ziekenfonds dat, dan krijgt u een bemiddelaar. U hoeft nu niets te doen en u kunt altijd stoppen.",
      fr: "Si votre mutualité le confirme, vous recevez un conseiller. Vous ne devez rien faire maintenant et vous pouvez toujours arrêter.",
      de: "Bestätigt Ihre Krankenkasse das, erhalten Sie einen Berater. Sie brauchen jetzt nichts zu tun und dürfen jederzeit aufhören.",
      en: "If your fund confirms this, you are given a mediator. You do not need to do anything now, and you may always stop.",
    },
  },
  request: {
    name: { nl: "Aangevraagd", fr: "Demandé", de: "Angefragt", en: "Requested" },
    now: {
      nl: "U krijgt een eerste gesprek met de coördinator van uw ziekenfonds.",
      fr: "Vous aurez un premier entretien avec le coordinateur de votre mutualité.",
      de: "Sie erhalten ein erstes Gespräch mit dem Koordinator Ihrer Krankenkasse.",
      en: "You will have a first interview with the coordinator of your sickness fund.",
    },
    next: {
      nl: "Uw coördinator stuurt u een uitnodiging. Het gesprek vindt plaats binnen een maand. U kunt altijd stoppen.",
      fr: "Votre coordinateur vous envoie une invitation. L’entretien a lieu dans le mois. Vous pouvez toujours arrêter.",
      de: "Ihr Koordinator schickt Ihnen eine Einladung. Das Gespräch findet innerhalb eines Monats statt. Sie dürfen jederzeit aufhören.",
      en: "Your coordinator sends you an invitation. The interview takes place within a month. You may always stop.",
    },
  },
  invitation: {
    name: { nl: "Uitgenodigd", fr: "Invité", de: "Eingeladen", en: "Invited" },
    now: {
      nl: "U hebt een afspraak met uw coördinator voor een eerste gesprek.",
      fr: "Vous avez rendez-vous avec votre coordinateur pour un premier entretien.",
      de: "Sie haben einen Termin mit Ihrem Koordinator für ein erstes Gespräch.",
      en: "You have an appointment with your coordinator for a first interview.",
    },
    next: {
      nl: "Tijdens het gesprek bekijkt u samen wat u wilt en wat u kunt. U mag iemand meebrengen. Kunt u niet komen? Bel uw coördinator.",
      fr: "Pendant l’entretien, vous voyez ensemble ce que vous voulez et ce que vous pouvez. Vous pouvez venir avec quelqu’un. Un empêchement ? Appelez votre coordinateur.",
      de: "Im Gespräch sehen Sie gemeinsam, was Sie wollen und was Sie können. Sie dürfen jemanden mitbringen. Sie können nicht kommen? Rufen Sie Ihren Koordinator an.",
      en: "In the interview you look together at what you want and what you can do. You may bring someone along. Can you not come? Call your coordinator.",
    },
  },
  absence: {
    name: { nl: "Afwezig", fr: "Absent", de: "Abwesend", en: "Absent" },
    now: {
      nl: "U was er niet bij het eerste gesprek.",
      fr: "Vous n’étiez pas au premier entretien.",
      de: "Sie waren beim ersten Gespräch nicht dabei.",
      en: "You were not at the first interview.",
    },
    next: {
      nl: "Uw coördinator stuurt u een nieuwe datum met een aangetekende brief. Was er een reden? Laat het weten. U beslist nog altijd zelf of u een traject begint.",
      fr: "Votre coordinateur vous envoie une nouvelle date par lettre recommandée. Il y avait une raison ? Dites-le. Vous décidez toujours vous-même de commencer un trajet.",
      de: "Ihr Koordinator schickt Ihnen per Einschreiben einen neuen Termin. Gab es einen Grund? Sagen Sie es. Ob Sie einen Weg zurück zur Arbeit beginnen, entscheiden weiterhin Sie selbst.",
      en: "Your coordinator sends you a new date by registered letter. Was there a reason? Let us know. You still decide yourself whether to begin a trajectory.",
    },
  },
  orientation: {
    name: { nl: "Oriëntatie", fr: "Orientation", de: "Orientierung", en: "Orientation" },
    now: {
      nl: "U bekijkt met uw coördinator welke weg bij u past: uw werkgever, een opleiding of hulp van de arbeidsbemiddeling.",
      fr: "Vous voyez avec votre coordinateur quelle voie vous convient : votre employeur, une formation ou l’aide du service de l’emploi.",
      de: "Sie sehen mit Ihrem Koordinator, welcher Weg zu Ihnen passt: Ihr Arbeitgeber, eine Ausbildung oder die Hilfe des Arbeitsamts.",
      en: "With your coordinator you look at which way suits you: your employer, a training, or help from the employment service.",
    },
    next: {
      nl: "Wilt u verder? Dan ondertekenen u, uw coördinator en de adviserend arts een engagementsverklaring. U kunt altijd stoppen.",
      fr: "Vous voulez continuer ? Vous, votre coordinateur et le médecin-conseil signez alors une déclaration d’engagement. Vous pouvez toujours arrêter.",
      de: "Möchten Sie weitermachen? Dann unterschreiben Sie, Ihr Koordinator und der Vertrauensarzt eine Verpflichtungserklärung. Sie dürfen jederzeit aufhören.",
      en: "Do you want to go on? Then you, your coordinator and the advising physician sign an engagement declaration. You may always stop.",
    },
  },
  engagement: {
    name: { nl: "Engagement", fr: "Engagement", de: "Engagement", en: "Engagement" },
    now: {
      nl: "De engagementsverklaring is er. U, uw coördinator en de adviserend arts ondertekenen ze alle drie.",
      fr: "La déclaration d’engagement est là. Vous, votre coordinateur et le médecin-conseil la signez tous les trois.",
      de: "Die Verpflichtungserklärung liegt vor. Sie, Ihr Koordinator und der Vertrauensarzt unterschreiben sie alle drei.",
      en: "The engagement declaration is there. You, your coordinator and the advising physician all three sign it.",
    },
    next: {
      nl: "Na de derde handtekening maakt uw coördinator met u een plan, binnen een maand. U mag nog van gedachten veranderen.",
      fr: "Après la troisième signature, votre coordinateur établit un plan avec vous, dans le mois. Vous pouvez encore changer d’avis.",
      de: "Nach der dritten Unterschrift erstellt Ihr Koordinator mit Ihnen einen Plan, innerhalb eines Monats. Sie dürfen es sich noch anders überlegen.",
      en: "After the third signature your coordinator draws up a plan with you, within a month. You may still change your mind.",
    },
  },
} satisfies Partial<Record<Stage, StageWords>>;
