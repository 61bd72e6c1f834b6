import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Voulez-vous remplir notre questionnaire ?",
  sent: (since) =>
    `Vous êtes en incapacité de travail depuis le ${since}. C’est pourquoi nous vous envoyons un court questionnaire.`,
  asks: "Nous vous demandons comment vous allez et ce que vous pouvez encore faire. Le médecin-conseil voit ainsi quelle aide vous convient.",
  by: "Au plus tard",
  lastDay: (day) => `le ${day}`,
  how: "Comment",
  ways: "en ligne, sur votre page personnelle, ou sur papier : demandez le formulaire à votre mutualité",
  must: "Vous devez remplir le questionnaire. La loi le demande.",
  voluntary: "Un trajet vers le travail est volontaire. Vous en décidez plus tard, et vous pouvez toujours arrêter.",
  health: "Vos réponses sont confidentielles. Seuls le médecin-conseil et son équipe les lisent.",
  help: (coordinator) => `C’est difficile ? Vous pouvez le remplir avec quelqu’un. Demandez-le à ${coordinator}.`,
  otherwise:
    "Sans réponse, nous prenons contact avec vous pour vous aider. Le médecin-conseil peut aussi vous inviter à un examen.",
};
