import type { NotModelled } from "../rule.ts";

export const incapacityNotModelled = {
  relapse: [
    {
      nl: "Of de dagen ertussen als dagen arbeidsongeschiktheid tellen.",
      fr: "Si les jours entre les deux comptent comme jours d’incapacité.",
      de: "Ob die Tage dazwischen als Tage der Arbeitsunfähigkeit zählen.",
      en: "Whether the days in between count as days of incapacity.",
    },
    {
      nl: "Het gewaarborgd loon van de werkgever, dat een eigen periode heeft.",
      fr: "Le salaire garanti par l’employeur, qui a sa propre période.",
      de: "Der garantierte Lohn des Arbeitgebers, für den ein eigener Zeitraum gilt.",
      en: "The guaranteed pay by the employer, which has a window of its own.",
    },
  ],
  "usual-occupation-test": [
    {
      nl: "Waaraan het verlies anders gemeten wordt: aan elk referentieberoep.",
      fr: "À quoi la perte se mesure autrement : à toute profession de référence.",
      de: "Woran der Verlust sonst gemessen wird: an jedem Referenzberuf.",
      en: "What the loss is measured against otherwise: every occupation of reference.",
    },
    {
      nl: "De zelfstandigen, die eigen regels hebben.",
      fr: "Les indépendants, qui ont leurs propres règles.",
      de: "Die Selbstständigen, die eigene Regeln haben.",
      en: "The self-employed, who have rules of their own.",
    },
  ],
  "recognition-length": [
    {
      nl: "Wie welke duur krijgt, en welke ziekte zeer ernstig is: dat is een medische beslissing.",
      fr: "Qui reçoit quelle durée, et quelle maladie est très grave : c’est une décision médicale.",
      de: "Wer welche Dauer bekommt und welche Krankheit sehr schwer ist: Das ist eine medizinische Entscheidung.",
      en: "Who gets which length, and which illness is very grave: that is a medical decision.",
    },
    {
      nl: "Erkenningen van vroeger, die tot het pensioen konden lopen.",
      fr: "Les reconnaissances d’avant, qui pouvaient aller jusqu’à la pension.",
      de: "Frühere Anerkennungen, die bis zur Pension laufen konnten.",
      en: "Recognitions of before, which could run until the pension.",
    },
  ],
} satisfies Record<string, NotModelled>;
