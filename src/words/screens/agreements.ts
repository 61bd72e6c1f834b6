import type { Text } from "../language.ts";

export const agreementWords = {
  title: {
    nl: "Afspraken met de diensten",
    fr: "Accords avec les services",
    de: "Vereinbarungen mit den Diensten",
    en: "Agreements with the services",
  },
  definition: {
    nl: "Hoeveel trajecten en welk forfaitair budget voor een jaar met een dienst afgesproken zijn, hoeveel trajecten dat jaar bij de dienst aangemeld zijn, en wat dat aan het forfait per traject geeft.",
    fr: "Combien de trajets et quel budget forfaitaire ont été convenus avec un service pour une année, combien de trajets y ont été inscrits cette année, et ce que cela donne au forfait par trajet.",
    de: "Wie viele Wege und welches Pauschalbudget für ein Jahr mit einem Dienst vereinbart sind, wie viele Wege in dem Jahr beim Dienst angemeldet wurden, und was das bei der Pauschale je Weg ergibt.",
    en: "How many trajectories and which lump-sum budget were agreed with a service for a year, how many were registered with it in that year, and what that comes to at the lump sum for one.",
  },
  source: {
    nl: "Bij elke afspraak staat waar ze vandaan komt. Het forfait per traject is het budget gedeeld door het aantal: onze lezing.",
    fr: "Chaque accord mentionne sa source. Le forfait par trajet est le budget divisé par le nombre : notre lecture.",
    de: "Bei jeder Vereinbarung steht, woher sie stammt. Die Pauschale je Weg ist das Budget geteilt durch die Anzahl: unsere Lesart.",
    en: "Each agreement says where it comes from. The lump sum for one is the budget divided by the number: our reading.",
  },
};

export const agreementText = {
  serviceAndYear: {
    nl: "Dienst, jaar en bron",
    fr: "Service, année et source",
    de: "Dienst, Jahr und Quelle",
    en: "Service, year and source",
  },
  agreed: { nl: "Afgesproken", fr: "Convenus", de: "Vereinbart", en: "Agreed" },
  started: { nl: "Aangemeld", fr: "Inscrits", de: "Angemeldet", en: "Registered" },
  share: {
    nl: "Deel van de afspraak",
    fr: "Part de l’accord",
    de: "Anteil der Vereinbarung",
    en: "Share of the agreement",
  },
  budget: { nl: "Budget (€)", fr: "Budget (€)", de: "Budget (€)", en: "Budget (€)" },
  lumpSum: {
    nl: "Forfait per traject (€)",
    fr: "Forfait par trajet (€)",
    de: "Pauschale je Weg (€)",
    en: "Lump sum for one (€)",
  },
  byStarted: {
    nl: "Volgens wat aangemeld is (€)",
    fr: "Selon les inscriptions (€)",
    de: "Nach den Anmeldungen (€)",
    en: "By what was registered (€)",
  },
  enter: {
    nl: "Een afspraak invoeren",
    fr: "Encoder un accord",
    de: "Eine Vereinbarung eingeben",
    en: "Enter an agreement",
  },
  enterLead: {
    nl: "De laatste invoer voor een dienst en een jaar geldt. Wat eerder ingevoerd is, blijft bewaard.",
    fr: "Le dernier encodage pour un service et une année est valable. Ce qui a été encodé avant est conservé.",
    de: "Die letzte Eingabe für einen Dienst und ein Jahr gilt. Was früher eingegeben wurde, bleibt erhalten.",
    en: "The last entry for a service and a year holds. What was entered before is kept.",
  },
  year: { nl: "Jaar", fr: "Année", de: "Jahr", en: "Year" },
  trajectories: { nl: "Aantal trajecten", fr: "Nombre de trajets", de: "Anzahl Wege", en: "Number of trajectories" },
  euro: {
    nl: "Budget in hele euro (leeg als het niet bekend is)",
    fr: "Budget en euros entiers (vide s’il n’est pas connu)",
    de: "Budget in ganzen Euro (leer, wenn es nicht bekannt ist)",
    en: "Budget in whole euro (empty when it is not known)",
  },
  where: { nl: "Waar dit staat", fr: "Où cela figure", de: "Wo das steht", en: "Where this stands" },
  keep: { nl: "Invoeren", fr: "Encoder", de: "Eingeben", en: "Enter" },
} satisfies Record<string, Text>;
