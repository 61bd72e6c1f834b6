import type { NotModelled } from "../rule.ts";

export const openingNotModelled = {
  "target-group": [
    {
      nl: "Of de persoon wil werken: elk traject is vrijwillig, dat blijkt uit wat die persoon zelf doet.",
      fr: "Si la personne veut travailler : tout trajet est volontaire, ce que la personne fait elle-même le montre.",
      de: "Ob die Person arbeiten will: Jeder Weg ist freiwillig, das zeigt, was die Person selbst tut.",
      en: "Whether the person wants to work: every trajectory is voluntary, the acts of the person themselves show it.",
    },
    {
      nl: "Verzekerde periodes in het buitenland, en het einde van het recht op de pensioenleeftijd.",
      fr: "Les périodes d’assurance à l’étranger, et la fin du droit à l’âge de la pension.",
      de: "Versicherungszeiten im Ausland und das Ende des Anspruchs im Pensionsalter.",
      en: "Insurance periods abroad, and the end of entitlement at pension age.",
    },
  ],
  "route-a": [
    {
      nl: "Wat de adviserend arts moet vaststellen: zie de regel “Doorverwijzing door de adviserend arts”.",
      fr: "Ce que le médecin-conseil doit constater : voir la règle « Orientation par le médecin-conseil ».",
      de: "Was der Vertrauensarzt feststellen muss: siehe die Regel „Verweisung durch den Vertrauensarzt“.",
      en: "What the advising physician must have found: see the rule “Referral by the advising physician”.",
    },
  ],
  "route-b": [
    {
      nl: "Of de adviserend arts vindt dat de gezondheid een traject toelaat: dat blijkt uit de derde handtekening.",
      fr: "L’avis du médecin-conseil que la santé permet un trajet : il ressort de la troisième signature.",
      de: "Ob die Gesundheit nach Ansicht des Vertrauensarztes den Weg zulässt: Das zeigt die dritte Unterschrift.",
      en: "The advising physician’s view that health allows a trajectory: it comes with the third signature.",
    },
  ],
  "route-c": [
    {
      nl: "Welke dienst voor welk adres werkt: de persoon kiest er een.",
      fr: "Quel service est compétent pour quelle adresse : la personne en choisit un.",
      de: "Welches Arbeitsamt für welche Adresse zuständig ist: Die Person wählt eines.",
      en: "Which service serves which address: the person chooses one.",
    },
  ],
  "referral-by-advising-physician": [
    {
      nl: "Hoe men vaststelt dat iemand nog kan werken, en hoe oud het onderzoek mag zijn.",
      fr: "Comment on constate ce que quelqu’un peut encore faire, et de quand l’examen peut dater.",
      de: "Wie festgestellt wird, was jemand noch leisten kann, und wie alt die Untersuchung sein darf.",
      en: "How work potential is established, and how old the examination may be.",
    },
  ],
  "referral-by-occupational-physician": [
    {
      nl: "Een doorverwijzing naar de gewestelijke dienst vraagt ook wat route C vraagt: vraag die regel erbij.",
      fr: "Une orientation vers le service de l’emploi demande aussi ce que demande la route C : interrogez aussi cette règle.",
      de: "Eine Verweisung an das Arbeitsamt verlangt auch, was Route C verlangt: Fragen Sie auch diese Regel.",
      en: "A referral to the employment service also asks what Route C asks: put the question to that rule too.",
    },
  ],
  "first-contact-within": [
    {
      nl: "Of het ziekenfonds het eerste gesprek per telefoon mag houden.",
      fr: "Si la mutualité peut mener le premier entretien par téléphone.",
      de: "Ob die Krankenkasse das erste Gespräch am Telefon führen darf.",
      en: "Whether the fund may hold the first contact by telephone.",
    },
  ],
  "new-date-after-absence": [
    {
      nl: "Wat een tweede afwezigheid kost: zie de regels “Wat volgt op een afwezigheid” en “Vermindering van de uitkering”.",
      fr: "Ce que coûte une deuxième absence : voir les règles « Ce qui suit une absence » et « Réduction de l’indemnité ».",
      de: "Was eine zweite Abwesenheit kostet: siehe die Regeln „Was auf eine Abwesenheit folgt“ und „Kürzung der Leistung“.",
      en: "What a second absence costs: see the rules “What follows an absence” and “Reduction of the benefit”.",
    },
    {
      nl: "Dat de plicht alleen geldt voor een arbeidsongeschiktheid die in 2023 of later begon.",
      fr: "Que l’obligation ne vaut que pour une incapacité commencée en 2023 ou plus tard.",
      de: "Dass die Pflicht nur für eine Arbeitsunfähigkeit gilt, die 2023 oder später begann.",
      en: "That the duty holds only for an incapacity that started in 2023 or later.",
    },
  ],
  "invalidity-from": [
    {
      nl: "Herval of een onderbreking: die zet een vroegere arbeidsongeschiktheid voort of begint een nieuwe.",
      fr: "La rechute ou l’interruption, qui prolonge une incapacité antérieure ou en commence une nouvelle.",
      de: "Ein Rückfall oder eine Unterbrechung, die eine frühere Arbeitsunfähigkeit fortsetzt oder eine neue beginnt.",
      en: "A relapse or an interruption, which carries an earlier incapacity on or starts a new one.",
    },
    {
      nl: "De erkenning zelf: die beslist het RIZIV.",
      fr: "La reconnaissance elle-même, que l’INAMI décide.",
      de: "Die Anerkennung selbst: Darüber entscheidet das LIKIV.",
      en: "The recognition itself, which is a decision of RIZIV.",
    },
  ],
} satisfies Record<string, NotModelled>;
