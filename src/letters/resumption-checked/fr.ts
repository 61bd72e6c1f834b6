import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Vous pouvez continuer à travailler",
  checked: ({ on, activity }) =>
    `Le ${on}, le médecin-conseil a vu comment vous allez et comment va votre travail (${activity}). Vous pouvez continuer ce travail, comme il est autorisé.`,
  until: (day) => `Votre autorisation court jusqu’au ${day} inclus.`,
  next: (by) => `Le prochain contrôle a lieu au plus tard le ${by}. Vous recevrez une invitation.`,
  medical: "Ce que le médecin a constaté ne figure pas dans cette lettre. Vous pouvez le lire dans votre dossier.",
  stop: "Cela devient trop lourd ? Vous pouvez arrêter à tout moment. Signalez alors le dernier jour de travail.",
};
