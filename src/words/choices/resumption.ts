import type {
  Consequence,
  Nature,
  ReasonForEndOfResumption,
  ResumptionStatus,
} from "../../trajectory/resumption/resumption.ts";
import type { Text } from "../language.ts";

export const natureOfWork = {
  "adapted-work": {
    nl: "Een deel van het werk of aangepast werk bij een werkgever",
    fr: "Travail partiel ou adapté chez un employeur",
    de: "Teilarbeit oder angepasste Arbeit bei einem Arbeitgeber",
    en: "Partial or adapted work for an employer",
  },
  "self-employed-activity": {
    nl: "Een activiteit als zelfstandige",
    fr: "Une activité d’indépendant",
    de: "Eine selbstständige Tätigkeit",
    en: "A self-employed activity",
  },
  "voluntary-work": { nl: "Vrijwilligerswerk", fr: "Travail bénévole", de: "Freiwilligenarbeit", en: "Voluntary work" },
  "full-resumption": {
    nl: "Weer volledig aan het werk",
    fr: "Reprise complète du travail",
    de: "Wieder volle Arbeit",
    en: "Back to work fully",
  },
} satisfies Record<Nature, Text>;

export const reasonForEndOfResumption = {
  "work-has-ended": {
    nl: "Het werk is gedaan",
    fr: "Le travail est terminé",
    de: "Die Arbeit ist zu Ende",
    en: "The work is over",
  },
  "works-fully-again": {
    nl: "Werkt weer volledig",
    fr: "Travaille à nouveau complètement",
    de: "Arbeitet wieder ganz",
    en: "Works fully again",
  },
  "too-ill-to-work": {
    nl: "Het gaat niet meer door de gezondheid",
    fr: "La santé ne le permet plus",
    de: "Die Gesundheit lässt es nicht mehr zu",
    en: "Health does not allow it any more",
  },
  other: { nl: "Iets anders", fr: "Autre chose", de: "Etwas anderes", en: "Something else" },
} satisfies Record<ReasonForEndOfResumption, Text>;

export const statusOfResumption = {
  awaiting: {
    nl: "Wacht op de adviserend arts",
    fr: "Attend le médecin-conseil",
    de: "Wartet auf den Vertrauensarzt",
    en: "Waits for the advising physician",
  },
  permitted: { nl: "Toegelaten", fr: "Autorisé", de: "Erlaubt", en: "Permitted" },
  refused: { nl: "Geweigerd", fr: "Refusé", de: "Abgelehnt", en: "Refused" },
  compatible: {
    nl: "Past bij de gezondheid",
    fr: "Compatible avec la santé",
    de: "Mit der Gesundheit vereinbar",
    en: "Suits the health",
  },
  "not-compatible": {
    nl: "Past niet bij de gezondheid",
    fr: "Incompatible avec la santé",
    de: "Mit der Gesundheit nicht vereinbar",
    en: "Does not suit the health",
  },
  told: { nl: "Gemeld", fr: "Déclaré", de: "Gemeldet", en: "Declared" },
  ended: { nl: "Gestopt", fr: "Terminé", de: "Beendet", en: "Ended" },
} satisfies Record<ResumptionStatus, Text>;

/** To the person: what the day of the declaration leads to. */
export const consequenceOfDay = {
  none: {
    nl: "U meldde op tijd. Dat kost u niets.",
    fr: "Vous avez déclaré à temps. Cela ne vous coûte rien.",
    de: "Sie haben rechtzeitig gemeldet. Das kostet Sie nichts.",
    en: "You declared in time. That costs you nothing.",
  },
  "reduced-10-percent": {
    nl: "U meldde te laat. Uw uitkering is 10 % lager voor de dagen tot uw melding.",
    fr: "Vous avez déclaré trop tard. Votre indemnité est réduite de 10 % pour les jours jusqu’à votre déclaration.",
    de: "Sie haben zu spät gemeldet. Ihre Leistung ist für die Tage bis zu Ihrer Meldung 10 % niedriger.",
    en: "You declared too late. Your benefit is 10% lower for the days until your declaration.",
  },
  recovery: {
    nl: "U meldde veel te laat. De uitkering voor de dagen voor uw melding wordt teruggevraagd. Bel uw ziekenfonds: samen kijkt u wat nog kan.",
    fr: "Vous avez déclaré beaucoup trop tard. L’indemnité des jours précédents est réclamée. Appelez votre mutualité pour voir ce qui est possible.",
    de: "Sie haben viel zu spät gemeldet. Die Leistung für die Tage davor wird zurückgefordert. Rufen Sie Ihre Krankenkasse an: Gemeinsam sehen Sie, was noch möglich ist.",
    en: "You declared much too late. The benefit for the days before is claimed back. Call your sickness fund to see what is still possible.",
  },
  "not-said": {
    nl: "U meldde te laat. Wat dat betekent, zegt geen bron: uw ziekenfonds legt het u uit.",
    fr: "Vous avez déclaré trop tard. Aucune source n’en dit la conséquence : votre mutualité vous l’explique.",
    de: "Sie haben zu spät gemeldet. Keine Quelle sagt, was das bedeutet: Ihre Krankenkasse erklärt es Ihnen.",
    en: "You declared too late. No source says what that means: your sickness fund will explain.",
  },
} satisfies Record<Consequence, Text>;

/** The same to a professional, who reads about somebody else. */
export const consequenceForFund = {
  none: {
    nl: "Op tijd gemeld: geen gevolg voor de uitkering.",
    fr: "Déclaré à temps : sans effet sur l’indemnité.",
    de: "Rechtzeitig gemeldet: keine Folge für die Leistung.",
    en: "Declared in time: no effect on the benefit.",
  },
  "reduced-10-percent": {
    nl: "Te laat gemeld: 10 % van de uitkering af voor de dagen tot de melding.",
    fr: "Déclaré trop tard : 10 % d’indemnité en moins pour les jours jusqu’à la déclaration.",
    de: "Zu spät gemeldet: 10 % weniger Leistung für die Tage bis zur Meldung.",
    en: "Declared too late: 10% off the benefit for the days until the declaration.",
  },
  recovery: {
    nl: "Veel te laat gemeld: de uitkering voor de dagen voor de melding wordt teruggevorderd.",
    fr: "Déclaré beaucoup trop tard : l’indemnité des jours précédents est récupérée.",
    de: "Viel zu spät gemeldet: Die Leistung für die Tage davor wird zurückgefordert.",
    en: "Declared much too late: the benefit for the days before is recovered.",
  },
  "not-said": {
    nl: "Te laat gemeld: geen bron zegt wat dat betekent voor de uitkering.",
    fr: "Déclaré trop tard : aucune source n’en dit l’effet sur l’indemnité.",
    de: "Zu spät gemeldet: Keine Quelle sagt, was das für die Leistung bedeutet.",
    en: "Declared too late: no source says what that means for the benefit.",
  },
} satisfies Record<Consequence, Text>;
