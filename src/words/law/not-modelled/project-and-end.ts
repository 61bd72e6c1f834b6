import type { NotModelled } from "../rule.ts";

export const projectAndEndNotModelled = {
  "dossier-order": [
    {
      nl: "Hoe lang elke stap mag duren, en hoe vaak de Raad samenkomt: niet gevonden.",
      fr: "Combien de temps chaque étape peut durer, et à quelle fréquence le Conseil se réunit : pas trouvé.",
      de: "Wie lange jeder Schritt dauern darf und wie oft der Rat zusammenkommt: nicht gefunden.",
      en: "How long each step may take, and how often the Council meets: not found.",
    },
  ],
  "financial-intervention": [
    {
      nl: "De bedragen en hun plafonds.",
      fr: "Les montants et leurs plafonds.",
      de: "Die Beträge und ihre Obergrenzen.",
      en: "The amounts and their ceilings.",
    },
    {
      nl: "Dat Actiris betaalt als Actiris begeleidt: zie de regel “Wie betaalt”.",
      fr: "Qu’Actiris paie quand Actiris accompagne : voir la règle « Qui paie ».",
      de: "Dass Actiris zahlt, wenn Actiris begleitet: siehe die Regel „Wer zahlt“.",
      en: "Payment by Actiris when Actiris guides: see the rule “Who pays”.",
    },
  ],
  "council-decision": [
    {
      nl: "Hoe de Hoge Commissie is samengesteld, hoe gestemd wordt en wie een afwezig lid vervangt: niet gevonden.",
      fr: "La composition de la Commission supérieure, le vote et qui remplace un membre absent : pas trouvé.",
      de: "Wie die Hohe Kommission zusammengesetzt ist, wie abgestimmt wird und wer ein abwesendes Mitglied vertritt: nicht gefunden.",
      en: "How the Higher Commission is composed, how it votes and who stands in for an absent member: not found.",
    },
  ],
  "training-period": [
    {
      nl: "Hoeveel uren in de periode passen, en hoe lang een opleiding ten hoogste mag duren: niet gevonden.",
      fr: "Combien d’heures tiennent dans la période, et la plus longue formation possible : pas trouvé.",
      de: "Wie viele Stunden in den Zeitraum passen und wie lange eine Ausbildung höchstens dauern darf: nicht gefunden.",
      en: "How many hours fit in the period, and the longest training that can be approved: not found.",
    },
  ],
  "evaluation-after-training": [
    {
      nl: "Wat de evaluatie kan besluiten, en een vroegere terugkeer naar het werk.",
      fr: "Ce que l’évaluation peut conclure, et un retour au travail plus tôt.",
      de: "Was die Bewertung ergeben kann, und eine frühere Rückkehr zur Arbeit.",
      en: "What the evaluation may conclude, and an earlier return to work.",
    },
  ],
  "legacy-kind": [
    {
      nl: "Wie betaalt (de dia’s zeggen dat niet), en akkoorden buiten Vlaanderen.",
      fr: "Qui paie (les diapositives ne le disent pas), et les accords hors de la Flandre.",
      de: "Wer zahlt (die Folien sagen es nicht), und Abkommen außerhalb Flanderns.",
      en: "Who pays (the slides leave it open), and agreements outside Flanders.",
    },
  ],
  aim: [
    {
      nl: "Dat de dia’s van 2021 vragen dat geen enkel referentieberoep meer mogelijk is vóór een traject kan beginnen.",
      fr: "Que les diapositives de 2021 demandent qu’aucune profession de référence ne soit plus possible avant tout trajet.",
      de: "Dass nach den Folien von 2021 kein Referenzberuf mehr möglich sein darf, bevor der Weg beginnen kann.",
      en: "That the slides of 2021 ask that no reference occupation is possible any more before a trajectory may start.",
    },
  ],
  appeal: [
    {
      nl: "Een brief die niemand ophaalde, en een beslissing die niet zegt hoe men in beroep gaat.",
      fr: "Une lettre que personne n’a retirée, et une décision qui ne dit pas comment introduire un recours.",
      de: "Ein Brief, den niemand abgeholt hat, und eine Entscheidung, die nicht sagt, wie man Einspruch erhebt.",
      en: "A letter that was never collected, and a decision that does not say how to appeal.",
    },
  ],
  stopping: [
    {
      nl: "Wat er gebeurt met een lopend vermoeden of een goedgekeurde opleiding.",
      fr: "Ce que deviennent une présomption en cours ou une formation approuvée.",
      de: "Was aus einer laufenden Vermutung oder einer genehmigten Ausbildung wird.",
      en: "What becomes of a presumption or an approved training that was running.",
    },
  ],
  closing: [
    {
      nl: "De telling na 18, 24 en 30 maanden, die opnieuw kijkt wat er van de persoon geworden is.",
      fr: "Le comptage après 18, 24 et 30 mois, qui revoit ce qu’est devenue la personne.",
      de: "Die Zählung nach 18, 24 und 30 Monaten, die noch einmal sieht, was aus der Person geworden ist.",
      en: "The count at 18, 24 and 30 months, which looks again at what became of the person.",
    },
  ],
} satisfies Record<string, NotModelled>;
