import type { NotModelled } from "../rule.ts";

export const incapacityNotModelled = {
  relapse: [
    {
      nl: "Of de dagen ertussen als dagen arbeidsongeschiktheid tellen.",
      fr: "Si les jours entre les deux comptent comme jours d’incapacité.",
      de: "Ob die Tage dazwischen als Tage der Arbeitsunfähigkeit zählen.",
      en: "Whether the days in between count as days of incapacity.",
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
  "self-employed-paid-from": [
    {
      nl: "Kortere of langere wachttijden van vroeger: niet gevonden.",
      fr: "Les délais d’attente d’avant, plus courts ou plus longs : pas trouvés.",
      de: "Kürzere oder längere Wartezeiten von früher: nicht gefunden.",
      en: "Shorter or longer waiting times of before: not found.",
    },
    {
      nl: "Een herval: of de acht dagen dan opnieuw nodig zijn, is niet gevonden.",
      fr: "Une rechute : si les huit jours sont alors de nouveau nécessaires n’a pas été trouvé.",
      de: "Ein Rückfall: Ob die acht Tage dann wieder nötig sind, wurde nicht gefunden.",
      en: "A relapse: whether the eight days are needed again was not found.",
    },
    {
      nl: "Het bedrag: vaste dagbedragen, die alleen uit tweede hand gevonden zijn.",
      fr: "Le montant : des forfaits par jour, trouvés de seconde main seulement.",
      de: "Der Betrag: feste Tagesbeträge, die nur aus zweiter Hand gefunden wurden.",
      en: "The amount: fixed amounts a day, which were found at second hand only.",
    },
  ],
  "self-employed-starts-on": [
    {
      nl: "Een late aangifte bij het ziekenfonds, die een andere regel heeft.",
      fr: "Une déclaration tardive à la mutualité, qui suit une autre règle.",
      de: "Eine späte Meldung bei der Krankenkasse, für die eine andere Regel gilt.",
      en: "A late declaration to the sickness fund, which has another rule.",
    },
  ],
  "certificate-until": [
    {
      nl: "Het eerste getuigschrift van hoogstens drie weken, dat aangekondigd is en nog geen wet was toen we het lazen.",
      fr: "Le premier certificat de trois semaines au plus, annoncé, et pas encore loi au moment de la lecture.",
      de: "Die erste Bescheinigung von höchstens drei Wochen, die angekündigt ist und beim Lesen noch kein Gesetz war.",
      en: "The first certificate of three weeks at most, which was announced and was not law yet when it was read.",
    },
    {
      nl: "Voor wie het niet geldt, en wat met een langer getuigschrift gebeurt: niet gevonden.",
      fr: "Pour qui cela ne vaut pas, et ce qui arrive à un certificat plus long : pas trouvé.",
      de: "Für wen es nicht gilt und was mit einer längeren Bescheinigung geschieht: nicht gefunden.",
      en: "For whom it does not hold, and what happens to a longer certificate: not found.",
    },
  ],
} satisfies Record<string, NotModelled>;
