import { goesIntoTheLetter, onlyMedicalEyes } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const otherWaysIn: WordsOfActs<
  "refer-by-occupational-physician" | "enter-older-trajectory" | "confirm-invalidity" | "deny-invalidity"
> = {
  "refer-by-occupational-physician": {
    title: {
      nl: "Doorverwijzen als arbeidsarts",
      fr: "Orienter en tant que médecin du travail",
      de: "Als Arbeitsmediziner verweisen",
      en: "Refer as occupational physician",
    },
    explains: {
      nl: "Adviseer de persoon en verwijs door naar het ziekenfonds of naar de arbeidsbemiddeling. Naar de arbeidsbemiddeling kan alleen wie erkend is in invaliditeit.",
      fr: "Conseillez la personne et orientez-la vers la mutualité ou vers le service de l’emploi. Vers le service de l’emploi, elle doit être reconnue en invalidité.",
      de: "Beraten Sie die Person und verweisen Sie sie an die Krankenkasse oder an das Arbeitsamt. An das Arbeitsamt nur, wer als invalide anerkannt ist.",
      en: "Advise the person and refer them to the sickness fund or to the employment service. To the employment service only if recognised in invalidity.",
    },
    button: { nl: "Doorverwijzen", fr: "Orienter", de: "Verweisen", en: "Refer" },
    done: {
      nl: "De doorverwijzing is verstuurd. De coördinator van het ziekenfonds neemt het over. U blijft zichtbaar als verwijzer.",
      fr: "L’orientation est envoyée. Le coordinateur de la mutualité prend le relais. Vous restez visible comme médecin référent.",
      de: "Die Verweisung ist abgeschickt. Der Koordinator der Krankenkasse übernimmt. Sie bleiben als verweisender Arzt sichtbar.",
      en: "The referral is sent. The coordinator of the sickness fund takes over. You stay visible as the one who referred.",
    },
    fields: {
      towards: {
        label: { nl: "Doorverwijzen naar", fr: "Orienter vers", de: "Verweisen an", en: "Refer to" },
      },
      personAgrees: {
        label: {
          nl: "Is de persoon akkoord?",
          fr: "La personne est-elle d’accord ?",
          de: "Ist die Person einverstanden?",
          en: "Does the person agree?",
        },
      },
      advice: {
        label: { nl: "Uw advies", fr: "Votre avis", de: "Ihr Gutachten", en: "Your advice" },
        hint: onlyMedicalEyes,
      },
    },
  },
  "enter-older-trajectory": {
    title: {
      nl: "Ouder traject overnemen",
      fr: "Reprendre un ancien trajet",
      de: "Älteren Weg übernehmen",
      en: "Take over an older trajectory",
    },
    explains: {
      nl: "Neem een traject over dat begon tussen 1 oktober 2012 en 31 december 2022. Een duidelijk plan maakt het klassiek; was er oriëntatie nodig, dan liep het via de samenwerkingsovereenkomst.",
      fr: "Reprenez un trajet qui a commencé entre le 1er octobre 2012 et le 31 décembre 2022. Avec un plan clair, il est classique ; s’il fallait une orientation, il relevait de l’accord de coopération.",
      de: "Übernehmen Sie einen Weg, der zwischen dem 1. Oktober 2012 und dem 31. Dezember 2022 begann. Mit klarem Plan ist er klassisch; war eine Orientierung nötig, lief er über das Kooperationsabkommen.",
      en: "Take over a trajectory that began between 1 October 2012 and 31 December 2022. A clear plan makes it classic; where orientation was needed it ran under the cooperation agreement.",
    },
    button: { nl: "Overnemen", fr: "Reprendre", de: "Übernehmen", en: "Take over" },
    done: {
      nl: "Het traject is overgenomen. Het eerste gesprek geldt als gevoerd; u kunt meteen verder.",
      fr: "Le trajet est repris. Le premier entretien est considéré comme tenu ; vous pouvez continuer tout de suite.",
      de: "Der Weg ist übernommen. Das erste Gespräch gilt als geführt; Sie können sofort weitermachen.",
      en: "The trajectory is taken over. The first interview counts as held; you can go on at once.",
    },
    fields: {
      startedOn: { label: { nl: "Begonnen op", fr: "Commencé le", de: "Begonnen am", en: "Started on" } },
      clearPlan: {
        label: {
          nl: "Was er een duidelijk opleidingsplan?",
          fr: "Y avait-il un plan de formation clair ?",
          de: "Gab es einen klaren Ausbildungsplan?",
          en: "Was there a clear training plan?",
        },
      },
      orientationNeeded: {
        label: {
          nl: "Was er eerst oriëntatie nodig?",
          fr: "Fallait-il d’abord une orientation ?",
          de: "War zuerst eine Orientierung nötig?",
          en: "Was orientation needed first?",
        },
      },
    },
  },
  "confirm-invalidity": {
    title: {
      nl: "Invaliditeit bevestigen",
      fr: "Confirmer l’invalidité",
      de: "Invalidität bestätigen",
      en: "Confirm the invalidity",
    },
    explains: {
      nl: "De persoon meldde zich zelf aan bij de arbeidsbemiddeling. Bevestig dat uw ziekenfonds de persoon erkent in invaliditeit; dan pas begint de begeleiding.",
      fr: "La personne s’est inscrite elle-même au service de l’emploi. Confirmez que votre mutualité la reconnaît en invalidité ; l’accompagnement commence alors seulement.",
      de: "Die Person hat sich selbst beim Arbeitsamt angemeldet. Bestätigen Sie, dass Ihre Krankenkasse sie als invalide anerkennt; erst dann beginnt die Begleitung.",
      en: "The person registered with the employment service themselves. Confirm that your fund recognises them in invalidity; only then does the guidance begin.",
    },
    button: { nl: "Bevestigen", fr: "Confirmer", de: "Bestätigen", en: "Confirm" },
    done: {
      nl: "De invaliditeit is bevestigd. De dienst wijst nu een bemiddelaar toe. U krijgt elke stap te zien.",
      fr: "L’invalidité est confirmée. Le service désigne maintenant un conseiller. Vous voyez chaque étape.",
      de: "Die Invalidität ist bestätigt. Das Arbeitsamt benennt jetzt einen Berater. Sie sehen jeden Schritt.",
      en: "The invalidity is confirmed. The service now assigns a mediator. You are shown every step.",
    },
    fields: {},
  },
  "deny-invalidity": {
    title: {
      nl: "Invaliditeit niet bevestigen",
      fr: "Ne pas confirmer l’invalidité",
      de: "Invalidität nicht bestätigen",
      en: "Not confirm the invalidity",
    },
    explains: {
      nl: "Is de persoon niet erkend in invaliditeit? Dan stopt route C. De persoon krijgt een brief en kan altijd bij u terecht voor een eerste gesprek.",
      fr: "La personne n’est pas reconnue en invalidité ? La route C s’arrête. Elle reçoit une lettre et peut toujours vous demander un premier entretien.",
      de: "Ist die Person nicht als invalide anerkannt? Dann endet Route C. Die Person erhält einen Brief und kann Sie jederzeit um ein erstes Gespräch bitten.",
      en: "Is the person not recognised in invalidity? Then route C ends. They get a letter and can always ask you for a first interview.",
    },
    button: { nl: "Niet bevestigen", fr: "Ne pas confirmer", de: "Nicht bestätigen", en: "Do not confirm" },
    done: {
      nl: "De aanmelding is afgesloten. De persoon krijgt een brief met de reden; routes A en B blijven open.",
      fr: "L’inscription est clôturée. La personne reçoit une lettre avec le motif ; les routes A et B restent ouvertes.",
      de: "Die Anmeldung ist abgeschlossen. Die Person erhält einen Brief mit dem Grund; die Routen A und B bleiben offen.",
      en: "The registration is closed. The person gets a letter with the reason; routes A and B stay open.",
    },
    fields: {
      grounds: {
        label: { nl: "Waarom niet?", fr: "Pourquoi pas ?", de: "Warum nicht?", en: "Why not?" },
        hint: goesIntoTheLetter,
      },
    },
  },
};
