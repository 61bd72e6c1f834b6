import type { Stage } from "../../trajectory/stage.ts";
import type { StageWords } from "../stages.ts";

export const fromPlanToDecision = {
  plan: {
    name: { nl: "Plan", fr: "Plan", de: "Plan", en: "Plan" },
    now: {
      nl: "U hebt een plan. U werkt eraan op uw tempo.",
      fr: "Vous avez un plan. Vous y travaillez à votre rythme.",
      de: "Sie haben einen Plan. Sie arbeiten in Ihrem Tempo daran.",
      en: "You have a plan. You work on it at your own pace.",
    },
    next: {
      nl: "Uw coördinator spreekt u op de afgesproken dag, minstens om de drie maanden. Loopt het anders? Bel eerder. U kunt altijd stoppen.",
      fr: "Votre coordinateur vous parle le jour convenu, au moins tous les trois mois. Cela se passe autrement ? Appelez plus tôt. Vous pouvez toujours arrêter.",
      de: "Ihr Koordinator spricht mit Ihnen am vereinbarten Tag, mindestens alle drei Monate. Läuft es anders? Rufen Sie früher an. Sie dürfen jederzeit aufhören.",
      en: "Your coordinator talks with you on the agreed day, at least every three months. Is it going differently? Call sooner. You may always stop.",
    },
  },
  "occupational-physician": {
    name: {
      nl: "Bij de arbeidsarts",
      fr: "Chez le médecin du travail",
      de: "Beim Arbeitsmediziner",
      en: "With the occupational physician",
    },
    now: {
      nl: "De arbeidsarts van uw werkgever bekijkt welk werk voor u mogelijk is.",
      fr: "Le médecin du travail de votre employeur examine quel travail est possible pour vous.",
      de: "Der Arbeitsmediziner Ihres Arbeitgebers prüft, welche Arbeit für Sie möglich ist.",
      en: "Your employer’s occupational physician looks at which work is possible for you.",
    },
    next: {
      nl: "De arbeidsarts laat het antwoord weten aan uw coördinator. Die bespreekt het met u. U kunt uw toestemming intrekken en altijd stoppen.",
      fr: "Le médecin du travail communique sa réponse à votre coordinateur, qui en parle avec vous. Vous pouvez retirer votre accord et toujours arrêter.",
      de: "Der Arbeitsmediziner teilt Ihrem Koordinator die Antwort mit. Dieser bespricht sie mit Ihnen. Sie dürfen Ihre Einwilligung widerrufen und jederzeit aufhören.",
      en: "The occupational physician lets your coordinator know the answer, who discusses it with you. You may withdraw your consent, and you may always stop.",
    },
  },
  guidance: {
    name: {
      nl: "Begeleiding",
      fr: "Accompagnement",
      de: "Begleitung",
      en: "Guidance",
    },
    now: {
      nl: "Een gewestelijke dienst begeleidt u. Uw bemiddelaar zoekt met u wat bij u past.",
      fr: "Un service de l’emploi vous accompagne. Votre conseiller cherche avec vous ce qui vous convient.",
      de: "Ein Arbeitsamt begleitet Sie. Ihr Berater sucht mit Ihnen, was zu Ihnen passt.",
      en: "An employment service guides you. Your mediator looks with you for what suits you.",
    },
    next: {
      nl: "Vindt u een opleiding, dan dient u of uw bemiddelaar het project in. Uw coördinator blijft u volgen. U kunt altijd stoppen.",
      fr: "Si vous trouvez une formation, vous ou votre conseiller introduisez le projet. Votre coordinateur continue à vous suivre. Vous pouvez toujours arrêter.",
      de: "Finden Sie eine Ausbildung, reichen Sie oder Ihr Berater das Projekt ein. Ihr Koordinator begleitet Sie weiter. Sie dürfen jederzeit aufhören.",
      en: "If you find a training, you or your mediator hand in the project. Your coordinator goes on following you. You may always stop.",
    },
  },
  dossier: {
    name: { nl: "Dossier bij het RIZIV", fr: "Dossier à l’INAMI", de: "Akte beim LIKIV", en: "Dossier at RIZIV" },
    now: {
      nl: "Uw opleidingsproject wordt bekeken: eerst door de adviserend arts, dan door het RIZIV.",
      fr: "Votre projet de formation est examiné : d’abord par le médecin-conseil, puis par l’INAMI.",
      de: "Ihr Ausbildungsprojekt wird geprüft: zuerst vom Vertrauensarzt, dann vom LIKIV.",
      en: "Your training project is being looked at: first by the advising physician, then by RIZIV.",
    },
    next: {
      nl: "De Hoge Commissie beslist. U krijgt een aangetekende brief. U hoeft nu niets te doen en u kunt altijd stoppen.",
      fr: "La Commission supérieure décide. Vous recevez une lettre recommandée. Vous ne devez rien faire maintenant et vous pouvez toujours arrêter.",
      de: "Die Hohe Kommission entscheidet. Sie erhalten ein Einschreiben. Sie brauchen jetzt nichts zu tun und dürfen jederzeit aufhören.",
      en: "The Higher Commission decides. You get a registered letter. You do not need to do anything now, and you may always stop.",
    },
  },
  "decision-approved": {
    name: { nl: "Goedgekeurd", fr: "Approuvé", de: "Genehmigt", en: "Approved" },
    now: {
      nl: "Uw opleidingsproject is goedgekeurd. De kosten van uw opleiding worden vergoed.",
      fr: "Votre projet de formation est approuvé. Les frais de votre formation sont remboursés.",
      de: "Ihr Ausbildungsprojekt ist genehmigt. Die Kosten Ihrer Ausbildung werden erstattet.",
      en: "Your training project is approved. The costs of your training are reimbursed.",
    },
    next: {
      nl: "U begint met de opleiding en meldt dat hier. Uw coördinator blijft u volgen. U kunt altijd stoppen.",
      fr: "Vous commencez la formation et vous le signalez ici. Votre coordinateur continue à vous suivre. Vous pouvez toujours arrêter.",
      de: "Sie beginnen die Ausbildung und melden das hier. Ihr Koordinator begleitet Sie weiter. Sie dürfen jederzeit aufhören.",
      en: "You begin the training and report it here. Your coordinator goes on following you. You may always stop.",
    },
  },
  "decision-refused": {
    name: { nl: "Niet goedgekeurd", fr: "Non approuvé", de: "Nicht genehmigt", en: "Not approved" },
    now: {
      nl: "Uw opleidingsproject is niet goedgekeurd. In de brief leest u waarom. Uw traject loopt verder.",
      fr: "Votre projet de formation n’est pas approuvé. La lettre explique pourquoi. Votre trajet continue.",
      de: "Ihr Ausbildungsprojekt ist nicht genehmigt. Im Brief lesen Sie, warum. Ihr Weg geht weiter.",
      en: "Your training project is not approved. The letter says why. Your trajectory goes on.",
    },
    next: {
      nl: "U mag een nieuw project indienen; uw coördinator zoekt mee. Niet akkoord? De brief zegt hoe u naar de arbeidsrechtbank gaat. U kunt ook stoppen.",
      fr: "Vous pouvez introduire un nouveau projet ; votre coordinateur cherche avec vous. Pas d’accord ? La lettre explique comment aller au tribunal du travail. Vous pouvez aussi arrêter.",
      de: "Sie dürfen ein neues Projekt einreichen; Ihr Koordinator sucht mit. Nicht einverstanden? Im Brief steht, wie Sie vor das Arbeitsgericht gehen. Sie dürfen auch aufhören.",
      en: "You may hand in a new project; your coordinator helps you look. Do you disagree? The letter says how to go to the labour court. You may also stop.",
    },
  },
} satisfies Partial<Record<Stage, StageWords>>;
