import type { NotModelled } from "../rule.ts";

export const absenceNotModelled = {
  "absence-ladder": [
    {
      nl: "Wie sinds 2026 niet op tijd ingeschreven is bij de gewestelijke dienst: de juiste stappen zijn niet gezien.",
      fr: "Qui, depuis 2026, n’est pas inscrit à temps au service de l’emploi : les étapes exactes n’ont pas été vues.",
      de: "Wer seit 2026 nicht rechtzeitig beim Arbeitsamt angemeldet ist: Die genauen Stufen wurden nicht gesehen.",
      en: "Who is not registered at the employment service in time, since 2026: the exact ladder was not seen.",
    },
    {
      nl: "Of men opnieuw begint te tellen nadat de persoon gekomen is.",
      fr: "Si le compte recommence après que la personne est venue.",
      de: "Ob die Zählung neu beginnt, nachdem die Person gekommen ist.",
      en: "Whether the count starts again after the person has come.",
    },
    {
      nl: "Een tweede afwezigheid bij de arbeidsarts, die aan de adviserend arts gemeld wordt.",
      fr: "Une deuxième absence chez le médecin du travail, qui est signalée au médecin-conseil.",
      de: "Eine zweite Abwesenheit beim Arbeitsmediziner, die dem Vertrauensarzt gemeldet wird.",
      en: "A second absence at the employer’s physician, which is reported to the advising physician.",
    },
  ],
  sanction: [
    {
      nl: "Van welke dag tot welke dag: vanaf de dag van de afwezigheid tot de persoon een nieuwe afspraak vraagt.",
      fr: "De quel jour à quel jour : du jour de l’absence jusqu’à ce que la personne demande un nouveau rendez-vous.",
      de: "Von welchem bis zu welchem Tag: vom Tag der Abwesenheit, bis die Person um einen neuen Termin bittet.",
      en: "From which day to which: from the day of the absence until the person asks for a new date.",
    },
    {
      nl: "De sanctie voor wie zich sinds 2026 niet inschrijft bij de gewestelijke dienst: de stappen zijn niet gezien.",
      fr: "La sanction pour qui, depuis 2026, ne s’inscrit pas au service de l’emploi : les étapes n’ont pas été vues.",
      de: "Die Sanktion für wen sich seit 2026 nicht beim Arbeitsamt anmeldet: Die Stufen wurden nicht gesehen.",
      en: "The sanction for not registering at the employment service, since 2026: its ladder was not seen.",
    },
    {
      nl: "Of een vermindering doorloopt terwijl de uitkering geschorst is.",
      fr: "Si une réduction continue pendant que l’indemnité est suspendue.",
      de: "Ob eine Kürzung weiterläuft, während die Leistung ausgesetzt ist.",
      en: "Whether a reduction goes on while the benefit is suspended.",
    },
  ],
  "sanction-guard": [
    {
      nl: "Welke reden geldig is: ze kan medisch zijn of niet, en iemand weegt ze af.",
      fr: "Quelle raison est valable : elle peut être médicale ou non, et quelqu’un l’apprécie.",
      de: "Welcher Grund gilt: Er kann medizinisch sein oder nicht, und jemand wägt ihn ab.",
      en: "Which reason is a valid one: it may be medical or not, and somebody weighs it.",
    },
    {
      nl: "Een aangetekende brief die niemand ophaalde: of die als ontvangen telt.",
      fr: "Une lettre recommandée que personne n’a retirée : si elle compte comme reçue.",
      de: "Ein Einschreibebrief, den niemand abgeholt hat: ob er als empfangen gilt.",
      en: "A registered letter that was never collected: whether it counts as received.",
    },
    {
      nl: "Hoeveel dagen vóór de afspraak de uitnodiging er moet zijn: niet gevonden.",
      fr: "Combien de jours avant le rendez-vous l’invitation doit arriver : pas trouvé.",
      de: "Wie viele Tage vor dem Termin die Einladung da sein muss: nicht gefunden.",
      en: "How many days before the appointment the invitation must arrive: not found.",
    },
  ],
  "registration-after-estimate": [
    {
      nl: "Wat volgt als de persoon zich niet inschrijft: een vermindering, maar de juiste stappen zijn niet gezien.",
      fr: "Ce qui suit si la personne ne s’inscrit pas : une réduction, mais les étapes exactes n’ont pas été vues.",
      de: "Was folgt, wenn die Person sich nicht anmeldet: eine Kürzung, aber die genauen Stufen wurden nicht gesehen.",
      en: "What follows when the person does not register: a reduction, but its exact ladder was not seen.",
    },
  ],
} satisfies Record<string, NotModelled>;
