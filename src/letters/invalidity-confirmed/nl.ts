import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: (service) => `Uw traject bij ${service} kan beginnen`,
  confirmed: (service) =>
    `${service} kreeg uw aanmelding voor een Terug Naar Werk-traject. Wij hebben bevestigd dat u erkend bent in invaliditeit. Uw traject kan nu bij ${service} beginnen.`,
  registered: "Aangemeld op",
  since: "Erkend in invaliditeit vanaf",
  next: (service) => `U hoeft ons niets te vragen. ${service} spreekt met u af wat de eerste stap is.`,
  benefit: "Aan uw uitkering verandert deze brief niets.",
  voluntary: "Het traject is vrijwillig. U mag op elk moment stoppen.",
  wrong: "Klopt een datum niet? Zeg het ons, dan kijken we het na.",
};
