import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uw vermoeden van arbeidsongeschiktheid is begonnen",
  started:
    "Uw Terug Naar Werk-traject loopt. Daarom begint nu een periode die het vermoeden van arbeidsongeschiktheid heet.",
  first: "Eerste dag",
  last: "Laatste dag (die dag telt nog mee)",
  presumed: "In deze periode nemen wij aan dat u arbeidsongeschikt bent.",
  earlier:
    "De periode kan vroeger eindigen: als u weer werkt, als een goedgekeurde opleiding begint, of als uw traject stopt.",
  tell: (coordinator) => `Gaat u weer werken, ook maar enkele uren? Zeg het vóór u begint aan ${coordinator}.`,
  training:
    "Voor een opleiding die de Hoge Commissie goedkeurt, geldt een eigen periode. Die staat dan in een aparte brief.",
  voluntary: "Het traject is vrijwillig. U mag op elk moment stoppen.",
};
