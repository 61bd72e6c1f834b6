import type { NotModelled } from "../rule.ts";

export const underWayNotModelled = {
  engagement: [
    {
      nl: "Wat een handtekening op papier of per telefoon waard is: een handtekening is hier een handeling in het dossier.",
      fr: "Ce que vaut une signature sur papier ou par téléphone : ici, une signature est une action dans le dossier.",
      de: "Was eine Unterschrift auf Papier oder am Telefon wert ist: Eine Unterschrift ist hier eine Handlung in der Akte.",
      en: "What a signature on paper or by telephone is worth: a signature is an act in the record.",
    },
  ],
  presumption: [
    {
      nl: "Dat het vroeger eindigt: bij werkhervatting, bij het begin van een goedgekeurde opleiding, bij het einde van het traject.",
      fr: "Sa fin anticipée : reprise du travail, début d’une formation approuvée, fin du trajet.",
      de: "Ihr früheres Ende: Wiederaufnahme der Arbeit, Beginn einer genehmigten Ausbildung, Ende des Weges.",
      en: "Its earlier end: resumption of work, the start of an approved training, the end of the trajectory.",
    },
    {
      nl: "Een verlenging van de zes maanden buiten een opleiding: daarover is geen regel gevonden.",
      fr: "Une prolongation des six mois hors d’une formation : aucune règle trouvée à ce sujet.",
      de: "Eine Verlängerung der sechs Monate außerhalb einer Ausbildung: Dazu wurde keine Regel gefunden.",
      en: "An extension of the six months outside a training: no rule was found.",
    },
  ],
  "presumption-during-training": [
    {
      nl: "Een opleiding die stopt of langer duurt: vraag het opnieuw met de nieuwe laatste dag.",
      fr: "Une formation arrêtée ou prolongée : posez de nouveau la question avec le nouveau dernier jour.",
      de: "Eine Ausbildung, die abgebrochen oder verlängert wird: Fragen Sie neu mit dem neuen letzten Tag.",
      en: "A training that is broken off or prolonged: ask again with its new last day.",
    },
  ],
  "plan-within": [
    {
      nl: "De afspraak voor het plan, die vroeger kan zijn.",
      fr: "Le rendez-vous pour le plan, qui peut avoir lieu plus tôt.",
      de: "Der Termin für den Plan, der früher liegen kann.",
      en: "The appointment for the plan, which may be earlier.",
    },
  ],
  "follow-up-within": [
    {
      nl: "Een korter ritme dat met de persoon is afgesproken.",
      fr: "Un rythme plus rapproché convenu avec la personne.",
      de: "Ein kürzerer Rhythmus, der mit der Person vereinbart ist.",
      en: "A shorter rhythm agreed with the person.",
    },
  ],
  "plan-content": [
    {
      nl: "Of de doelen goed zijn: dat beoordelen de mensen die het plan opmaken.",
      fr: "Si les objectifs sont bons : c’est à ceux qui établissent le plan d’en juger.",
      de: "Ob die Ziele gut sind: Das beurteilen die Menschen, die den Plan erstellen.",
      en: "Whether the objectives are good ones: that is for the people who draw it up.",
    },
  ],
  "partner-may-receive": [
    {
      nl: "Wat precies mag worden doorgegeven: de toestemming noemt de partner en het doel.",
      fr: "Ce qui peut être transmis exactement : le consentement nomme le partenaire et le but.",
      de: "Was genau weitergegeben werden darf: Die Einwilligung nennt den Partner und den Zweck.",
      en: "What exactly may be passed on: the consent names its partner and its purpose.",
    },
  ],
  "referral-to-occupational-physician": [
    {
      nl: "Wat er bij de werkgever volgt: de codex over het welzijn op het werk, boek I, titel 4.",
      fr: "Ce qui suit chez l’employeur : le code du bien-être au travail, livre I, titre 4.",
      de: "Was beim Arbeitgeber folgt: das Gesetzbuch über das Wohlbefinden bei der Arbeit, Buch I, Titel 4.",
      en: "What follows at the employer: the Codex on well-being at work, book I, title 4.",
    },
  ],
  "registration-with-service": [
    {
      nl: "Partners die voor een dienst begeleiden (GTB, AViQ, Bruxelles Formation, PHARE): de dienst betrekt hen.",
      fr: "Les partenaires qui accompagnent pour un service (GTB, AViQ, Bruxelles Formation, PHARE) : le service fait appel à eux.",
      de: "Partner, die für ein Arbeitsamt begleiten (GTB, AViQ, Bruxelles Formation, PHARE): Das Arbeitsamt zieht sie hinzu.",
      en: "Partners that guide for a service (GTB, AViQ, Bruxelles Formation, PHARE): the service brings them in.",
    },
  ],
} satisfies Record<string, NotModelled>;
