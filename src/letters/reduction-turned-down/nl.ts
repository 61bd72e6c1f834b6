import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uw uitkering wordt niet verminderd",
  decided: ({ on, missed }) =>
    `Uw coördinator stelde voor om uw uitkering te verminderen, omdat u niet kwam naar ${missed}. De adviserend arts heeft op ${on} beslist om dat niet te doen.`,
  full: "U krijgt uw volledige uitkering. Er gaat niets af, ook niet voor de voorbije dagen.",
  appointment: "U krijgt nog een nieuwe afspraak. Kunt u dan niet komen? Laat het ons vooraf weten.",
  voluntary: "Een traject naar werk is vrijwillig en u mag altijd stoppen.",
};
