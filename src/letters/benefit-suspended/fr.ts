import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Votre indemnité est suspendue",
  decided: (from) =>
    `Le médecin-conseil a décidé que votre indemnité est suspendue à partir du ${from}. Vous ne recevez alors pas d’indemnité, jusqu’au jour où vous vous faites examiner. Cette lettre dit pourquoi et ce que vous pouvez faire.`,
  missed: "Quel rendez-vous",
  absentOn: "Absence du",
  share: "Part de l’indemnité non payée",
  notCome: "Vous n’étiez pas à ce rendez-vous, et aucune raison valable n’est connue.",
  medical:
    "La motivation du médecin peut parler de votre santé. Elle ne figure donc pas dans cette lettre. Vous pouvez la lire dans votre dossier.",
  until: "La suspension s’arrête dès que vous vous faites examiner. Demandez un nouveau rendez-vous dès aujourd’hui.",
  cannot: "Vous êtes trop malade pour venir ? Dites-le-nous, et nous cherchons ensemble une solution.",
  reason: "Vous aviez une raison valable ? Dites-le-nous. Le médecin-conseil réexamine alors la situation.",
  recognition: "Vous restez reconnu en incapacité de travail tant que personne n’en décide autrement.",
};
