import type { GuidanceResult, GuidanceStep, NotTakenUp } from "../../trajectory/guidance/guidance.ts";
import type {
  OccupationalDecision,
  OccupationalProcedure,
} from "../../trajectory/occupational-physician/occupational-physician.ts";
import type { Aim } from "../../trajectory/plan/plan.ts";
import type { Text } from "../language.ts";

export const aim = {
  rehabilitation: {
    nl: "Rehabilitatie: vaardigheden bijschaven",
    fr: "Réadaptation : mettre à jour ses compétences",
    de: "Rehabilitation: Kompetenzen auffrischen",
    en: "Rehabilitation: bring skills up to date",
  },
  "re-orientation": {
    nl: "Heroriëntering: een ander beroep leren",
    fr: "Réorientation : apprendre une autre profession",
    de: "Neuorientierung: einen anderen Beruf lernen",
    en: "Re-orientation: learn another occupation",
  },
} satisfies Record<Aim, Text>;

export const occupationalProcedure = {
  "pre-return-visit": {
    nl: "Bezoek voor de werkhervatting: de arbeidsarts geeft advies",
    fr: "Visite de pré-reprise : le médecin du travail donne un avis",
    de: "Besuch vor der Wiederaufnahme der Arbeit: Der Arbeitsmediziner gibt ein Gutachten ab",
    en: "Pre-return visit: the occupational physician advises",
  },
  "re-integration-trajectory": {
    nl: "Re-integratietraject bij de werkgever: de arbeidsarts beslist A, B of C",
    fr: "Trajet de réintégration chez l’employeur : le médecin du travail décide A, B ou C",
    de: "Wiedereingliederung beim Arbeitgeber: Der Arbeitsmediziner entscheidet A, B oder C",
    en: "Re-integration trajectory with the employer: the occupational physician decides A, B or C",
  },
} satisfies Record<OccupationalProcedure, Text>;

/** Decisions of the Codex, which have nothing to do with the routes A, B and C. */
export const occupationalDecision = {
  A: {
    nl: "Beslissing A (niet route A): tijdelijk ongeschikt voor het overeengekomen werk",
    fr: "Décision A (pas la route A) : temporairement inapte au travail convenu",
    de: "Entscheidung A (nicht Route A): vorübergehend nicht fähig zur vereinbarten Arbeit",
    en: "Decision A (not route A): temporarily unfit for the agreed work",
  },
  B: {
    nl: "Beslissing B (niet route B): definitief ongeschikt voor het overeengekomen werk",
    fr: "Décision B (pas la route B) : définitivement inapte au travail convenu",
    de: "Entscheidung B (nicht Route B): endgültig nicht fähig zur vereinbarten Arbeit",
    en: "Decision B (not route B): definitively unfit for the agreed work",
  },
  C: {
    nl: "Beslissing C (niet route C): nu nog niet te beoordelen",
    fr: "Décision C (pas la route C) : pas encore possible à évaluer",
    de: "Entscheidung C (nicht Route C): zurzeit noch nicht zu beurteilen",
    en: "Decision C (not route C): cannot be assessed yet",
  },
  "advice-only": {
    nl: "Alleen advies, na een bezoek voor de werkhervatting",
    fr: "Seulement un avis, après une visite de pré-reprise",
    de: "Nur ein Gutachten, nach einem Besuch vor der Wiederaufnahme der Arbeit",
    en: "Advice only, after a pre-return visit",
  },
} satisfies Record<OccupationalDecision, Text>;

export const guidanceStep = {
  "mapping-competences": {
    nl: "Competenties in kaart brengen",
    fr: "Faire le bilan des compétences",
    de: "Kompetenzen erfassen",
    en: "Mapping competences",
  },
  "job-application-training": {
    nl: "Sollicitatietraining",
    fr: "Entraînement à la recherche d’emploi",
    de: "Bewerbungstraining",
    en: "Job-application training",
  },
  "orientation-placement": {
    nl: "Oriënterende stage",
    fr: "Stage d’orientation",
    de: "Orientierungspraktikum",
    en: "Orientation placement",
  },
  "workplace-learning": {
    nl: "Leren op de werkvloer",
    fr: "Apprentissage sur le lieu de travail",
    de: "Lernen am Arbeitsplatz",
    en: "Learning at the workplace",
  },
  training: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Vocational training" },
  "guidance-to-self-employment": {
    nl: "Begeleiding naar zelfstandig werk",
    fr: "Accompagnement vers une activité indépendante",
    de: "Begleitung in die Selbstständigkeit",
    en: "Guidance to self-employment",
  },
} satisfies Record<GuidanceStep, Text>;

export const guidanceResult = {
  "training-project-found": {
    nl: "Een opleidingsproject gevonden",
    fr: "Un projet de formation est trouvé",
    de: "Ein Ausbildungsprojekt gefunden",
    en: "A training project was found",
  },
  "work-found": { nl: "Werk gevonden", fr: "Un travail est trouvé", de: "Arbeit gefunden", en: "Work was found" },
  "not-possible-now": {
    nl: "Nu niet mogelijk",
    fr: "Pas possible maintenant",
    de: "Zurzeit nicht möglich",
    en: "Not possible at the moment",
  },
  "back-to-the-fund": {
    nl: "Terug naar de coördinator van het ziekenfonds",
    fr: "Retour chez le coordinateur de la mutualité",
    de: "Zurück zum Koordinator der Krankenkasse",
    en: "Back to the coordinator of the sickness fund",
  },
  declined: {
    nl: "Niet aangenomen door de dienst",
    fr: "Non accepté par le service",
    de: "Vom Arbeitsamt nicht angenommen",
    en: "Declined by the service",
  },
  "taken-back": {
    nl: "Ingetrokken door de coördinator",
    fr: "Retiré par le coordinateur",
    de: "Vom Koordinator zurückgezogen",
    en: "Taken back by the coordinator",
  },
} satisfies Record<GuidanceResult | NotTakenUp, Text>;
