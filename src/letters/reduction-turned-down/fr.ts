import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Votre indemnité n’est pas réduite",
  decided: ({ on, missed }) =>
    `Votre coordinateur proposait de réduire votre indemnité, parce que vous n’êtes pas venu à ce rendez-vous : ${missed}. Le ${on}, le médecin-conseil a décidé de ne pas le faire.`,
  full: "Vous recevez votre indemnité complète. Rien n’est retenu, non plus pour les jours passés.",
  appointment: "Vous recevrez encore un nouveau rendez-vous. Vous ne pouvez pas venir ? Dites-le-nous à l’avance.",
  voluntary: "Un trajet vers le travail est volontaire et vous pouvez toujours arrêter.",
};
