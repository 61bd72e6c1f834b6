import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const beforeTheStart = {
  "the-law-does-not-allow": {
    nl: "De regels laten dit nu niet toe. Hieronder staat welke voorwaarde ontbreekt en wat u in de plaats kunt doen.",
    fr: "Les règles ne le permettent pas pour l’instant. Vous lisez ci-dessous quelle condition manque et ce que vous pouvez faire à la place.",
    de: "Die Regeln lassen das im Moment nicht zu. Unten steht, welche Bedingung fehlt und was Sie stattdessen tun können.",
    en: "The rules do not allow this now. Below you see which condition is missing and what you can do instead.",
  },
  "no-rule-on-that-day": {
    nl: "Op die dag bestond de regel nog niet, of we kennen hem niet voor die dag. Kijk de dag na.",
    fr: "Ce jour-là, la règle n’existait pas encore, ou nous ne la connaissons pas pour ce jour. Vérifiez le jour.",
    de: "An diesem Tag gab es die Regel noch nicht, oder wir kennen sie für diesen Tag nicht. Prüfen Sie den Tag.",
    en: "On that day the rule did not exist yet, or we do not know it for that day. Check the day.",
  },
  "already-recognised": {
    nl: "Deze persoon is al ingeschreven en erkend als arbeidsongeschikt. Zoek de persoon op naam of rijksregisternummer.",
    fr: "Cette personne est déjà inscrite et reconnue en incapacité de travail. Cherchez-la par son nom ou son numéro national.",
    de: "Diese Person ist schon eingetragen und als arbeitsunfähig anerkannt. Suchen Sie sie nach Namen oder Nationalregisternummer.",
    en: "This person is already registered and recognised as incapable of work. Look them up by name or national number.",
  },
  "file-is-still-open": {
    nl: "Dit dossier is nog open. Wissen kan pas jaren nadat het laatste deel ervan is afgesloten.",
    fr: "Ce dossier est encore ouvert. Il ne peut être effacé que des années après la clôture de sa dernière partie.",
    de: "Diese Akte ist noch offen. Gelöscht werden kann sie erst Jahre, nachdem ihr letzter Teil abgeschlossen wurde.",
    en: "This file is still open. It can only be erased years after the last part of it was closed.",
  },
  "file-must-be-kept": {
    nl: "De wet bewaart dit dossier nog. Hieronder staat tot welke dag. Daarna wordt het vanzelf gewist.",
    fr: "La loi conserve encore ce dossier. Vous lisez ci-dessous jusqu’à quel jour. Ensuite il s’efface de lui-même.",
    de: "Das Gesetz bewahrt diese Akte noch auf. Unten steht, bis zu welchem Tag. Danach wird sie von selbst gelöscht.",
    en: "The law still keeps this file. Below you see until which day. After that it is erased by itself.",
  },
  "recognition-has-ended": {
    nl: "De erkenning als arbeidsongeschikte is al afgelopen. Is er een nieuwe erkenning? Schrijf de persoon dan opnieuw in.",
    fr: "La reconnaissance d’incapacité de travail a déjà pris fin. Y a-t-il une nouvelle reconnaissance ? Inscrivez la personne à nouveau.",
    de: "Die Anerkennung der Arbeitsunfähigkeit ist schon beendet. Gibt es eine neue Anerkennung? Dann tragen Sie die Person neu ein.",
    en: "The recognition of incapacity has already ended. Is there a new recognition? Then register the person again.",
  },
  "already-recognised-as-invalid": {
    nl: "De erkenning in invaliditeit staat al genoteerd. U hoeft niets te doen.",
    fr: "La reconnaissance en invalidité est déjà notée. Vous ne devez rien faire.",
    de: "Die Anerkennung als invalide ist schon eingetragen. Sie brauchen nichts zu tun.",
    en: "The recognition in invalidity is already recorded. You do not need to do anything.",
  },
  "day-lies-in-the-future": {
    nl: "Die dag moet nog komen. Noteer dit op de dag zelf of later.",
    fr: "Ce jour n’est pas encore arrivé. Notez-le le jour même ou plus tard.",
    de: "Dieser Tag kommt erst noch. Tragen Sie es am Tag selbst oder später ein.",
    en: "That day is still to come. Record this on the day itself or later.",
  },
  "day-has-passed": {
    nl: "Die dag is voorbij. Kies vandaag of een latere dag.",
    fr: "Ce jour est passé. Choisissez aujourd’hui ou un jour plus tard.",
    de: "Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.",
    en: "That day has passed. Choose today or a later day.",
  },
  "day-is-too-early": {
    nl: "Die dag is te vroeg: hij ligt voor de stap waarop dit volgt, of de wachttijd is nog niet om. Kies een latere dag.",
    fr: "Ce jour est trop tôt : il précède l’étape à laquelle ceci fait suite, ou le délai n’est pas encore écoulé. Choisissez un jour plus tard.",
    de: "Dieser Tag ist zu früh: Er liegt vor dem Schritt, auf den dies folgt, oder die Wartezeit ist noch nicht um. Wählen Sie einen späteren Tag.",
    en: "That day is too early: it lies before the step that this follows on, or the waiting time is not over. Choose a later day.",
  },
  "trajectory-is-running": {
    nl: "Er loopt al een traject. Ga daar verder; de coördinator van het ziekenfonds helpt.",
    fr: "Un trajet est déjà en cours. Continuez-le ; le coordinateur de la mutualité vous aide.",
    de: "Es läuft schon ein Weg zurück zur Arbeit. Machen Sie dort weiter; der Koordinator der Krankenkasse hilft.",
    en: "A trajectory is already running. Go on there; the coordinator of the sickness fund helps.",
  },
  "trajectory-has-ended": {
    nl: "Dit traject is afgelopen. Er kan een nieuw traject beginnen met een nieuw eerste gesprek.",
    fr: "Ce trajet est terminé. Un nouveau trajet peut commencer par un nouveau premier entretien.",
    de: "Dieser Weg ist beendet. Mit einem neuen ersten Gespräch kann ein neuer beginnen.",
    en: "This trajectory has ended. A new one can begin with a new first interview.",
  },
  "not-a-trajectory-of-those-years": {
    nl: "Alleen een traject dat begon tussen 1 oktober 2012 en 31 december 2022 kan zo worden overgenomen. Start een later traject via route A, B of C.",
    fr: "Seul un trajet commencé entre le 1er octobre 2012 et le 31 décembre 2022 peut être repris ainsi. Pour un trajet plus récent, utilisez la route A, B ou C.",
    de: "Nur ein Weg, der zwischen dem 1. Oktober 2012 und dem 31. Dezember 2022 begann, kann so übernommen werden. Einen späteren beginnen Sie über Route A, B oder C.",
    en: "Only a trajectory that began between 1 October 2012 and 31 December 2022 can be taken over this way. Start a later one by route A, B or C.",
  },
  "nothing-to-confirm": {
    nl: "Er is geen aanmelding die op een bevestiging van het ziekenfonds wacht.",
    fr: "Aucune inscription n’attend une confirmation de la mutualité.",
    de: "Es gibt keine Anmeldung, die auf eine Bestätigung der Krankenkasse wartet.",
    en: "There is no registration waiting for the fund to confirm.",
  },
  "invalidity-not-confirmed-yet": {
    nl: "Het ziekenfonds heeft de invaliditeit nog niet bevestigd. Zodra dat gebeurt, kan deze stap.",
    fr: "La mutualité n’a pas encore confirmé l’invalidité. Cette étape sera possible dès que ce sera fait.",
    de: "Die Krankenkasse hat die Invalidität noch nicht bestätigt. Sobald das geschieht, ist dieser Schritt möglich.",
    en: "The sickness fund has not confirmed the invalidity yet. Once it does, this step is possible.",
  },
  "first-contact-was-held": {
    nl: "Het eerste gesprek is al gevoerd. Ga verder met de volgende stap.",
    fr: "Le premier entretien a déjà eu lieu. Passez à l’étape suivante.",
    de: "Das erste Gespräch hat schon stattgefunden. Machen Sie mit dem nächsten Schritt weiter.",
    en: "The first interview has already been held. Go on with the next step.",
  },
  "no-first-contact-planned": {
    nl: "Er is geen eerste gesprek gepland. De coördinator plant eerst een dag.",
    fr: "Aucun premier entretien n’est planifié. Le coordinateur fixe d’abord un jour.",
    de: "Es ist kein erstes Gespräch geplant. Der Koordinator plant zuerst einen Tag.",
    en: "No first interview is planned. The coordinator plans a day first.",
  },
  "no-first-contact-yet": {
    nl: "Het eerste gesprek met de coördinator is er nog niet geweest. Daarna kan deze stap.",
    fr: "Le premier entretien avec le coordinateur n’a pas encore eu lieu. Cette étape sera possible ensuite.",
    de: "Das erste Gespräch mit dem Koordinator hat noch nicht stattgefunden. Danach ist dieser Schritt möglich.",
    en: "The first interview with the coordinator has not been held yet. After it, this step is possible.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
