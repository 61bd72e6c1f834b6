import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Votre présomption d’incapacité de travail a commencé",
  started:
    "Votre trajet Retour Au Travail est en cours. Une période commence donc : la présomption d’incapacité de travail.",
  first: "Premier jour",
  last: "Dernier jour (ce jour compte encore)",
  presumed: "Pendant cette période, nous considérons que vous êtes en incapacité de travail.",
  earlier:
    "La période peut finir plus tôt : si vous retravaillez, si une formation approuvée commence ou si votre trajet s’arrête.",
  tell: (coordinator) =>
    `Vous allez retravailler, même quelques heures ? Dites-le avant de commencer. Votre contact : ${coordinator}.`,
  training:
    "Pour une formation que la Commission supérieure approuve, il y a une autre période. Vous la lirez dans une lettre à part.",
  voluntary: "Le trajet est volontaire. Vous pouvez arrêter à tout moment.",
};
