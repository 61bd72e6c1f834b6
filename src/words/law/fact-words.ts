import type { rules } from "../../law/rules.ts";
import type { Text } from "../language.ts";
import { absenceFacts } from "./facts/absence.ts";
import { benefitFacts } from "./facts/benefits.ts";
import { declarationFacts } from "./facts/declaration.ts";
import { employerFacts } from "./facts/employer.ts";
import { estimateFacts } from "./facts/estimate.ts";
import { identityFacts } from "./facts/identity.ts";
import { incapacityFacts } from "./facts/incapacity.ts";
import { resumptionFacts } from "./facts/resumption.ts";

type Register = typeof rules;
/** Every fact that some rule asks for. */
export type FactName = { [R in keyof Register]: keyof Register[R]["facts"] & string }[keyof Register];

/** Every fact, as a label before its value. */
export const factWords: Readonly<Record<FactName, Text>> = {
  entitled: {
    nl: "Recht op uitkering",
    fr: "Droit à l’indemnité",
    de: "Anspruch auf Leistung",
    en: "Entitled to benefit",
  },
  recognisedIncapable: {
    nl: "Erkend als arbeidsongeschikt",
    fr: "Reconnu en incapacité de travail",
    de: "Als arbeitsunfähig anerkannt",
    en: "Recognised as incapable of work",
  },
  regime: { nl: "Statuut", fr: "Statut", de: "Statut", en: "Scheme" },
  exclusion: {
    nl: "Oorzaak of statuut dat uitsluit",
    fr: "Motif d’exclusion",
    de: "Ausschlussgrund",
    en: "Ground for exclusion",
  },
  incapableSince: {
    nl: "Arbeidsongeschikt sinds",
    fr: "En incapacité de travail depuis le",
    de: "Arbeitsunfähig seit",
    en: "Incapable of work since",
  },
  recognisedInvalid: {
    nl: "Erkend in invaliditeit",
    fr: "Reconnu en invalidité",
    de: "In Invalidität anerkannt",
    en: "Recognised in invalidity",
  },
  service: {
    nl: "Gewestelijke dienst",
    fr: "Service régional",
    de: "Arbeitsamt",
    en: "Regional service",
  },
  askedByFund: {
    nl: "Gevraagd door het ziekenfonds",
    fr: "Demandé par la mutualité",
    de: "Von der Krankenkasse gewünscht",
    en: "Asked by the fund",
  },
  examinedOn: { nl: "Onderzocht op", fr: "Examiné le", de: "Untersucht am", en: "Examined on" },
  saysWantsToWork: {
    nl: "Zegt opnieuw te willen werken",
    fr: "Dit vouloir retravailler",
    de: "Sagt, wieder arbeiten zu wollen",
    en: "Says they want to work again",
  },
  hasWorkPotential: {
    nl: "Heeft restcapaciteiten",
    fr: "Dispose de capacités restantes",
    de: "Hat Restfähigkeiten",
    en: "Has remaining capacities",
  },
  personAgrees: {
    nl: "De persoon gaat akkoord",
    fr: "La personne est d’accord",
    de: "Die Person ist einverstanden",
    en: "The person agrees",
  },
  executedOn: {
    nl: "Betaling uitgevoerd op",
    fr: "Paiement exécuté le",
    de: "Zahlung ausgeführt am",
    en: "Payment executed on",
  },
  askedOn: { nl: "Gevraagd op", fr: "Demandé le", de: "Angefragt am", en: "Asked on" },
  firstDate: { nl: "Eerste afspraak op", fr: "Premier rendez-vous le", de: "Erster Termin am", en: "First date" },
  insuredPersonSignedOn: {
    nl: "Verzekerde tekende op",
    fr: "Signature de l’assuré le",
    de: "Versicherte Person unterschrieb am",
    en: "Insured person signed on",
  },
  coordinatorSignedOn: {
    nl: "Coördinator tekende op",
    fr: "Signature du coordinateur le",
    de: "Koordinator unterschrieb am",
    en: "Coordinator signed on",
  },
  advisingPhysicianSignedOn: {
    nl: "Adviserend arts tekende op",
    fr: "Signature du médecin-conseil le",
    de: "Vertrauensarzt unterschrieb am",
    en: "Advising physician signed on",
  },
  planDrawnUpOn: { nl: "Plan opgemaakt op", fr: "Plan établi le", de: "Plan erstellt am", en: "Plan drawn up on" },
  approved: { nl: "Goedgekeurd", fr: "Approuvé", de: "Genehmigt", en: "Approved" },
  from: { nl: "Eerste dag", fr: "Premier jour", de: "Erster Tag", en: "First day" },
  until: { nl: "Laatste dag", fr: "Dernier jour", de: "Letzter Tag", en: "Last day" },
  engagedOn: { nl: "Engagement op", fr: "Engagement le", de: "Verpflichtung am", en: "Engaged on" },
  lastOn: { nl: "Laatste opvolging op", fr: "Dernier suivi le", de: "Letztes Gespräch am", en: "Last follow-up on" },
  objectives: { nl: "Doelen", fr: "Objectifs", de: "Ziele", en: "Objectives" },
  result: { nl: "Eindresultaat", fr: "Résultat final", de: "Endergebnis", en: "Final result" },
  actions: { nl: "Aantal acties", fr: "Nombre d’actions", de: "Anzahl Maßnahmen", en: "Number of actions" },
  nextAppointmentOn: {
    nl: "Volgende afspraak op",
    fr: "Prochain rendez-vous le",
    de: "Nächster Termin am",
    en: "Next appointment on",
  },
  drawnUpOn: { nl: "Opgemaakt op", fr: "Établi le", de: "Erstellt am", en: "Drawn up on" },
  consentGivenOn: {
    nl: "Toestemming gegeven op",
    fr: "Consentement donné le",
    de: "Einwilligung gegeben am",
    en: "Consent given on",
  },
  consentWithdrawnOn: {
    nl: "Toestemming ingetrokken op",
    fr: "Consentement retiré le",
    de: "Einwilligung zurückgezogen am",
    en: "Consent withdrawn on",
  },
  inWriting: { nl: "Op schrift", fr: "Par écrit", de: "Schriftlich", en: "In writing" },
  hasContract: {
    nl: "Heeft een arbeidsovereenkomst",
    fr: "A un contrat de travail",
    de: "Hat einen Arbeitsvertrag",
    en: "Has an employment contract",
  },
  members: {
    nl: "Leden van de Hoge Commissie",
    fr: "Membres de la Commission supérieure",
    de: "Mitglieder der Hohen Kommission",
    en: "Members of the Higher Commission",
  },
  takingPart: { nl: "Nemen deel", fr: "Prennent part", de: "Wirken mit", en: "Take part" },
  notPresent: {
    nl: "Meegeteld en niet aanwezig",
    fr: "Comptés et non présents",
    de: "Mitgezählt und nicht anwesend",
    en: "Counted and not present",
  },
  withConflict: {
    nl: "Meegeteld met een belangenconflict",
    fr: "Comptés avec un conflit d’intérêts",
    de: "Mitgezählt mit Interessenkonflikt",
    en: "Counted with a conflict of interest",
  },
  advice: {
    nl: "Advies van de adviserend arts",
    fr: "Avis du médecin-conseil",
    de: "Gutachten des Vertrauensarztes",
    en: "Advice of the advising physician",
  },
  opinion: { nl: "Advies van het RIZIV", fr: "Avis de l’INAMI", de: "Stellungnahme des LIKIV", en: "Opinion of RIZIV" },
  onAgenda: { nl: "Op de agenda", fr: "À l’ordre du jour", de: "Auf der Tagesordnung", en: "On the agenda" },
  decision: { nl: "Beslissing", fr: "Décision", de: "Entscheidung", en: "Decision" },
  hoursPlanned: { nl: "Geplande uren", fr: "Heures prévues", de: "Geplante Stunden", en: "Hours planned" },
  succeeded: { nl: "Geslaagd", fr: "Réussi", de: "Bestanden", en: "Succeeded" },
  succeededOn: { nl: "Geslaagd op", fr: "Réussie le", de: "Bestanden am", en: "Succeeded on" },
  clearPlan: {
    nl: "Duidelijk opleidingsplan",
    fr: "Plan de formation clair",
    de: "Klarer Ausbildungsplan",
    en: "Clear training plan",
  },
  orientationNeeded: {
    nl: "Oriëntering nodig",
    fr: "Orientation nécessaire",
    de: "Orientierung nötig",
    en: "Orientation needed",
  },
  lastOccupationPossible: {
    nl: "Laatste beroep nog mogelijk",
    fr: "Dernière profession encore possible",
    de: "Letzter Beruf noch möglich",
    en: "Last occupation still possible",
  },
  referenceOccupationPossible: {
    nl: "Ander beroep volgens diploma of ervaring nog mogelijk",
    fr: "Autre profession selon diplôme ou expérience encore possible",
    de: "Anderer Beruf nach Diplom oder Erfahrung noch möglich",
    en: "Another occupation by diploma or experience still possible",
  },
  receivedOn: { nl: "Brief ontvangen op", fr: "Lettre reçue le", de: "Brief erhalten am", en: "Letter received on" },
  askedByInsuredPerson: {
    nl: "Gevraagd door de verzekerde zelf",
    fr: "Demandé par l’assuré lui-même",
    de: "Von der versicherten Person selbst gewünscht",
    en: "Asked by the insured person themself",
  },
  reason: { nl: "Reden", fr: "Raison", de: "Grund", en: "Reason" },
  ...resumptionFacts,
  ...benefitFacts,
  ...identityFacts,
  ...declarationFacts,
  ...employerFacts,
  ...estimateFacts,
  ...absenceFacts,
  ...incapacityFacts,
};
