import type { Stage } from "../../trajectory/stage.ts";
import type { StageWords } from "../stages.ts";

export const toTheEnd = {
  training: {
    name: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Training" },
    now: {
      nl: "U volgt uw opleiding. Tijdens de hele opleiding wordt u vermoed arbeidsongeschikt te zijn.",
      fr: "Vous suivez votre formation. Pendant toute sa durée, vous êtes présumé en incapacité de travail.",
      de: "Sie machen Ihre Ausbildung. Während der ganzen Ausbildung gelten Sie als vermutlich arbeitsunfähig.",
      en: "You are following your training. During the whole of it you are presumed incapable of work.",
    },
    next: {
      nl: "Geef elke maand uw uren door en meld het als u slaagt. Gaat het niet meer? Praat met uw coördinator. U kunt altijd stoppen.",
      fr: "Communiquez vos heures chaque mois et signalez votre réussite. Cela ne va plus ? Parlez-en à votre coordinateur. Vous pouvez toujours arrêter.",
      de: "Melden Sie jeden Monat Ihre Stunden und Ihren Erfolg am Ende. Geht es nicht mehr? Sprechen Sie mit Ihrem Koordinator. Sie dürfen jederzeit aufhören.",
      en: "Report your hours each month, and report it when you succeed. Can you not go on? Talk to your coordinator. You may always stop.",
    },
  },
  "job-search": {
    name: { nl: "Werk zoeken", fr: "Recherche d’emploi", de: "Arbeitssuche", en: "Looking for work" },
    now: {
      nl: "U bent geslaagd. U zoekt nu zes maanden lang werk met uw nieuwe vaardigheden.",
      fr: "Vous avez réussi. Pendant six mois, vous cherchez du travail avec vos nouvelles compétences.",
      de: "Sie haben bestanden. Sie suchen jetzt sechs Monate lang Arbeit mit Ihren neuen Kompetenzen.",
      en: "You succeeded. For six months you look for work with your new skills.",
    },
    next: {
      nl: "Na zes maanden bekijkt de adviserend arts uw situatie opnieuw. Uw coördinator helpt u intussen. Werk gevonden? Laat het weten.",
      fr: "Après six mois, le médecin-conseil réévalue votre situation. Entretemps, votre coordinateur vous aide. Vous avez trouvé du travail ? Dites-le.",
      de: "Nach sechs Monaten beurteilt der Vertrauensarzt Ihre Lage neu. Bis dahin hilft Ihnen Ihr Koordinator. Arbeit gefunden? Sagen Sie Bescheid.",
      en: "After six months the advising physician looks at your situation again. Your coordinator helps you meanwhile. Found work? Let us know.",
    },
  },
  evaluated: {
    name: { nl: "Geëvalueerd", fr: "Évalué", de: "Beurteilt", en: "Evaluated" },
    now: {
      nl: "De adviserend arts heeft uw situatie opnieuw bekeken.",
      fr: "Le médecin-conseil a réévalué votre situation.",
      de: "Der Vertrauensarzt hat Ihre Lage neu beurteilt.",
      en: "The advising physician has looked at your situation again.",
    },
    next: {
      nl: "Uw coördinator bespreekt het resultaat met u en sluit daarna het traject af.",
      fr: "Votre coordinateur parle du résultat avec vous et clôture ensuite le trajet.",
      de: "Ihr Koordinator bespricht das Ergebnis mit Ihnen und schließt danach den Weg ab.",
      en: "Your coordinator discusses the result with you and then closes the trajectory.",
    },
  },
  ended: {
    name: { nl: "Afgelopen", fr: "Terminé", de: "Beendet", en: "Ended" },
    now: {
      nl: "Uw traject is afgelopen.",
      fr: "Votre trajet est terminé.",
      de: "Ihr Weg zurück zur Arbeit ist beendet.",
      en: "Your trajectory has ended.",
    },
    next: {
      nl: "U hoeft niets te doen. Wilt u later opnieuw beginnen? Vraag dan een nieuw eerste gesprek aan uw ziekenfonds.",
      fr: "Vous ne devez rien faire. Vous voulez recommencer plus tard ? Demandez un nouveau premier entretien à votre mutualité.",
      de: "Sie brauchen nichts zu tun. Möchten Sie später neu beginnen? Bitten Sie Ihre Krankenkasse um ein neues erstes Gespräch.",
      en: "You do not need to do anything. Do you want to begin again later? Ask your sickness fund for a new first interview.",
    },
  },
} satisfies Partial<Record<Stage, StageWords>>;
