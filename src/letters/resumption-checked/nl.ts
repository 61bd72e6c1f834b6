import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "U mag verder werken",
  checked: ({ on, activity }) =>
    `De adviserend arts heeft op ${on} gekeken hoe het met u en uw werk gaat (${activity}). U mag dit werk verder doen, zoals het toegelaten is.`,
  until: (day) => `Uw toelating loopt tot en met ${day}.`,
  next: (by) => `De volgende controle is ten laatste op ${by}. U krijgt daarvoor een uitnodiging.`,
  medical: "Wat de arts heeft vastgesteld, staat niet in deze brief. U kunt het lezen in uw dossier.",
  stop: "Wordt het te zwaar? U mag op elk moment stoppen. Meld dan de laatste werkdag.",
};
