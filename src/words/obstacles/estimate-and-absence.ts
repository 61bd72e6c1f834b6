import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const estimateAndAbsence = {
  "questionnaire-is-settled": {
    nl: "De vragenlijst is al verstuurd, of er is al genoteerd dat er geen komt.",
    fr: "Le questionnaire est déjà envoyé, ou il est déjà noté qu’il n’y en aura pas.",
    de: "Der Fragebogen ist schon verschickt, oder es steht schon fest, dass keiner kommt.",
    en: "The questionnaire was sent already, or it was recorded that there is none.",
  },
  "no-exemption-holds": {
    nl: "Geen enkele uitzondering geldt. Verstuur de vragenlijst.",
    fr: "Aucune exception ne s’applique. Envoyez le questionnaire.",
    de: "Es gilt keine Ausnahme. Verschicken Sie den Fragebogen.",
    en: "No exemption holds. Send the questionnaire.",
  },
  "no-questionnaire-to-answer": {
    nl: "Er is nu geen vragenlijst om in te vullen. U hoeft niets te doen.",
    fr: "Il n’y a pas de questionnaire à remplir pour l’instant. Vous n’avez rien à faire.",
    de: "Zurzeit ist kein Fragebogen auszufüllen. Sie müssen nichts tun.",
    en: "There is no questionnaire to fill in now. You need do nothing.",
  },
  "contact-was-held": {
    nl: "Het gesprek van die maand is al genoteerd.",
    fr: "Le contact de ce mois est déjà noté.",
    de: "Das Gespräch dieses Monats ist schon eingetragen.",
    en: "The contact of that month is recorded already.",
  },
  "proposal-is-waiting": {
    nl: "Er ligt al een voorstel bij de adviserend arts. Wacht op de beslissing.",
    fr: "Une proposition est déjà chez le médecin-conseil. Attendez la décision.",
    de: "Beim Vertrauensarzt liegt schon ein Vorschlag. Warten Sie auf die Entscheidung.",
    en: "A proposal is with the advising physician already. Wait for the decision.",
  },
  "no-proposal-is-waiting": {
    nl: "Er is geen voorstel om over te beslissen. Eerst stelt de coördinator een vermindering voor.",
    fr: "Il n’y a pas de proposition à trancher. Le coordinateur propose d’abord une réduction.",
    de: "Es gibt keinen Vorschlag, über den zu entscheiden ist. Zuerst schlägt der Koordinator eine Kürzung vor.",
    en: "There is no proposal to decide on. First the coordinator proposes a reduction.",
  },
  "no-second-absence": {
    nl: "Er staat geen tweede afwezigheid zonder geldige reden op het dossier. Noteer eerst de afwezigheid in het traject.",
    fr: "Le dossier ne contient pas de deuxième absence sans raison valable. Notez d’abord l’absence dans le trajet.",
    de: "In der Akte steht keine zweite Abwesenheit ohne triftigen Grund. Tragen Sie zuerst die Abwesenheit im Weg ein.",
    en: "There is no second absence without a valid reason on record. Record the absence in the trajectory first.",
  },
  "absences-are-missing": {
    nl: "Vul de dagen van beide afwezigheden bij het onderzoek in.",
    fr: "Indiquez les jours des deux absences à l’examen.",
    de: "Tragen Sie die Tage beider Abwesenheiten bei der Untersuchung ein.",
    en: "Fill in the days of both absences at the examination.",
  },
  "absence-was-weighed": {
    nl: "Over deze afwezigheid is al beslist. Eén afwezigheid telt maar één keer.",
    fr: "Cette absence a déjà fait l’objet d’une décision. Une absence ne compte qu’une fois.",
    de: "Über diese Abwesenheit wurde schon entschieden. Eine Abwesenheit zählt nur einmal.",
    en: "This absence was decided upon already. One absence counts once.",
  },
  "no-reduction-by-law": {
    nl: "Volgens de wet gaat er voor deze afwezigheid niets van de uitkering af.",
    fr: "Selon la loi, rien n’est retenu sur l’indemnité pour cette absence.",
    de: "Nach dem Gesetz wird für diese Abwesenheit nichts von der Leistung abgezogen.",
    en: "By law, nothing is taken off the benefit for this absence.",
  },
  "benefit-is-suspended": {
    nl: "De uitkering is al geschorst. Beëindig eerst die schorsing.",
    fr: "L’indemnité est déjà suspendue. Levez d’abord cette suspension.",
    de: "Die Leistung ist schon ausgesetzt. Heben Sie das zuerst auf.",
    en: "The benefit is suspended already. Lift that suspension first.",
  },
  "no-sanction-runs": {
    nl: "Er loopt geen vermindering of schorsing om te beëindigen.",
    fr: "Il n’y a pas de réduction ou de suspension à lever.",
    de: "Es läuft keine Kürzung oder Aussetzung, die zu beenden wäre.",
    en: "There is no reduction or suspension to lift.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
