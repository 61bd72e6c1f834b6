import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: {
    "in-full": "Wij betalen deze kosten terug",
    "in-part": "Wij betalen een deel van deze kosten terug",
    refused: "Wij betalen deze kosten niet terug",
  },
  decided: {
    "in-full": ({ what, on }) =>
      `U vroeg kosten van uw opleiding terug: ${what}, betaald op ${on}. Wij betalen ze helemaal terug.`,
    "in-part": ({ what, on }) =>
      `U vroeg kosten van uw opleiding terug: ${what}, betaald op ${on}. Wij betalen er een deel van terug.`,
    refused: ({ what, on }) =>
      `U vroeg kosten van uw opleiding terug: ${what}, betaald op ${on}. Wij betalen ze niet terug.`,
  },
  paid: "U betaalde",
  paidByRegion: "Betaald door het gewest of de gemeenschap",
  paidBack: "Wij betalen terug",
  why: {
    "in-full": "Deze kosten horen bij uw goedgekeurde opleiding.",
    "in-part": "Een gewest of gemeenschap betaalt al voor hetzelfde. Dan betalen wij alleen het verschil.",
    refused:
      "Wij betalen alleen kosten terug die horen bij uw goedgekeurde opleiding en die u bewijst. Dit is onze reden:",
  },
  means: {
    "in-full": ["Het bedrag komt op de rekening die u opgaf. Gaf u nog geen nummer? Doe dat op uw pagina."],
    "in-part": ["Het bedrag komt op de rekening die u opgaf. Gaf u nog geen nummer? Doe dat op uw pagina."],
    refused: [
      "Deze kosten blijven voor u.",
      "Hebt u een ander bewijs? Voeg het toe op uw pagina. Dan kijken wij opnieuw.",
      "Uw opleiding en uw uitkering veranderen niet door deze brief.",
    ],
  },
};
