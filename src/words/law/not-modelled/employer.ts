import type { NotModelled } from "../rule.ts";

export const employerNotModelled = {
  "employer-may-start": [
    {
      nl: "Dat de werknemer het kon starten en, tot 2022, ook de adviserend arts: dit gaat alleen over de werkgever.",
      fr: "Que le travailleur et, jusqu’en 2022, le médecin-conseil pouvaient le démarrer : ceci ne concerne que l’employeur.",
      de: "Dass der Arbeitnehmer und bis 2022 auch der Vertrauensarzt beginnen konnten: Hier geht es nur um den Arbeitgeber.",
      en: "That the worker and, until 2022, the advising physician could start it: this asks about the employer alone.",
    },
    {
      nl: "Vóór 1 oktober 2022: andere wachttijden, die niet gelezen zijn.",
      fr: "Avant le 1er octobre 2022 : d’autres délais d’attente, qui n’ont pas été lus.",
      de: "Vor dem 1. Oktober 2022: andere Wartezeiten, die nicht gelesen wurden.",
      en: "Before 1 October 2022: other waiting times, which were not read.",
    },
  ],
  "employer-informs-from": [
    {
      nl: "Wat men moet vertellen, en hoe.",
      fr: "Ce qu’il faut dire, et comment.",
      de: "Was mitgeteilt werden muss, und wie.",
      en: "What must be told, and how.",
    },
  ],
  "employer-estimate-from": [
    {
      nl: "Hoe men het inschat, en wie dat doet.",
      fr: "Comment on l’estime, et qui le fait.",
      de: "Wie es eingeschätzt wird, und von wem.",
      en: "How it is estimated, and by whom.",
    },
  ],
  "employer-must-start-within": [
    {
      nl: "Wie tot de twintig werknemers telt, wie arbeidspotentieel heeft, en wat een late start kost.",
      fr: "Qui compte parmi les vingt travailleurs, qui a un potentiel de travail, et ce que coûte un démarrage tardif.",
      de: "Wer zu den zwanzig Arbeitnehmern zählt, wer Arbeitspotenzial hat und was ein später Beginn kostet.",
      en: "Who counts among the twenty workers, who has work potential, and what a late start costs.",
    },
  ],
  "employer-decision-within": [
    {
      nl: "Wat volgt als ze te laat komt: niet gevonden.",
      fr: "Ce qui suit quand elle vient trop tard : pas trouvé.",
      de: "Was folgt, wenn sie zu spät kommt: nicht gefunden.",
      en: "What follows when it is too late: not found.",
    },
  ],
  "employer-appeal-within": [
    {
      nl: "De procedure van het beroep, en de arts die erover beslist.",
      fr: "La procédure du recours, et le médecin qui en décide.",
      de: "Das Verfahren des Einspruchs und der Arzt, der darüber entscheidet.",
      en: "The procedure of the appeal, and its physician who decides.",
    },
  ],
  "employer-plan-within": [
    {
      nl: "De dag waarop de werkgever de beslissing kreeg, als dat een andere dag is.",
      fr: "Le jour où l’employeur a reçu la décision, si c’est un autre jour.",
      de: "Der Tag, an dem der Arbeitgeber die Entscheidung bekam, wenn es ein anderer ist.",
      en: "The day on which the employer received the decision, where it is another one.",
    },
    {
      nl: "Beslissing A vóór 1 oktober 2022, en wat een laat plan kost: niet gevonden.",
      fr: "La décision A avant le 1er octobre 2022, et ce que coûte un plan tardif : pas trouvé.",
      de: "Entscheidung A vor dem 1. Oktober 2022 und was ein später Plan kostet: nicht gefunden.",
      en: "Decision A before 1 October 2022, and what a late plan costs: not found.",
    },
  ],
  "employer-plan-answer-within": [
    {
      nl: "Wat zwijgen betekent: niet gevonden.",
      fr: "Ce que signifie le silence : pas trouvé.",
      de: "Was Schweigen bedeutet: nicht gefunden.",
      en: "What silence means: not found.",
    },
  ],
  "employer-restart-from": [
    {
      nl: "Een vroegere start die de arbeidsarts verantwoord vindt.",
      fr: "Un démarrage plus tôt que le médecin du travail juge justifié.",
      de: "Ein früherer Beginn, den der Arbeitsmediziner für gerechtfertigt hält.",
      en: "An earlier start that the occupational physician finds justified.",
    },
  ],
  "pre-return-visit-within": [
    {
      nl: "Wat volgt als het te laat komt: niet gevonden.",
      fr: "Ce qui suit quand elle vient trop tard : pas trouvé.",
      de: "Was folgt, wenn er zu spät kommt: nicht gefunden.",
      en: "What follows when it is too late: not found.",
    },
  ],
  "force-majeure-from": [
    {
      nl: "De procedure zelf, en dat er geen traject bij de werkgever mag lopen.",
      fr: "La procédure elle-même, et qu’aucun trajet chez l’employeur ne peut être en cours.",
      de: "Das Verfahren selbst, und dass kein Verfahren beim Arbeitgeber laufen darf.",
      en: "The procedure itself, and that no trajectory at the employer may be running.",
    },
  ],
  "guaranteed-pay-relapse-until": [
    {
      nl: "Een herval door een andere ziekte of een ander ongeval: niet gevonden.",
      fr: "Une rechute due à une autre maladie ou un autre accident : pas trouvé.",
      de: "Ein Rückfall durch eine andere Krankheit oder einen anderen Unfall: nicht gefunden.",
      en: "A relapse by another illness or another accident: not found.",
    },
    {
      nl: "Hoelang en hoeveel de werkgever doorbetaalt.",
      fr: "Combien de temps et combien l’employeur continue de payer.",
      de: "Wie lange und wie viel der Arbeitgeber weiterzahlt.",
      en: "For how long and how much the employer goes on paying.",
    },
  ],
  "solidarity-contribution": [
    {
      nl: "Van welk bedrag de 30 % genomen wordt: niet gevonden. Daarom staat hier geen bedrag.",
      fr: "De quel montant les 30 % sont pris : pas trouvé. C’est pourquoi il n’y a pas de montant ici.",
      de: "Von welchem Betrag die 30 % genommen werden: nicht gefunden. Darum steht hier kein Betrag.",
      en: "Of which amount the 30 % is taken: not found. That is why no amount stands here.",
    },
    {
      nl: "Voor welke werknemers ze niet betaald wordt, en hoe de vijftig geteld worden: niet gevonden.",
      fr: "Pour quels travailleurs elle n’est pas due, et comment les cinquante sont comptés : pas trouvé.",
      de: "Für welche Beschäftigten er nicht gezahlt wird und wie die fünfzig gezählt werden: nicht gefunden.",
      en: "For which workers it is not paid, and how the fifty are counted: not found.",
    },
  ],
} satisfies Record<string, NotModelled>;
