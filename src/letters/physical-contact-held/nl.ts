import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uw gesprek met de adviserend arts of zijn team",
  held: ({ on, month }) => `Op ${on} had u het gesprek van maand ${month} van uw arbeidsongeschiktheid.`,
  thanks: "Bedankt dat u er was.",
  next: ({ month, by }) =>
    `Het volgende gesprek is in maand ${month}, ten laatste op ${by}. U krijgt daarvoor een uitnodiging.`,
  last: "Dit was het laatste gesprek van het eerste jaar.",
  recognition:
    "Deze brief beslist niet over uw erkenning en niet over uw uitkering. Komt er een beslissing, dan krijgt u een aparte brief.",
  medical: "Wat de arts heeft vastgesteld, staat niet in deze brief. U kunt het lezen in uw dossier.",
  help: "Wilt u hulp om weer te werken? Vraag een eerste gesprek met de coördinator. Het is vrijwillig en u mag altijd stoppen.",
};
