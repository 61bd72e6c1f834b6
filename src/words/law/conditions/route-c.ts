import type { ConditionWords } from "../condition.ts";

/** Registering at a regional service without being asked. Who is too early is shown routes A and B. */
export const routeCConditions = {
  "recognised-in-invalidity": {
    name: {
      nl: "Erkend in invaliditeit",
      fr: "Reconnu en invalidité",
      de: "In Invalidität anerkannt",
      en: "Recognised in invalidity",
    },
    holds: {
      nl: "U bent erkend in invaliditeit.",
      fr: "Vous êtes reconnu en invalidité.",
      de: "Sie sind in Invalidität anerkannt.",
      en: "You are recognised in invalidity.",
    },
    fails: {
      nl: "U bent nog niet erkend in invaliditeit. U kunt nu al beginnen via uw ziekenfonds: vraag zelf een eerste gesprek aan de terug-naar-werkcoördinator (route B), of praat erover met de adviserend arts (route A).",
      fr: "Vous n’êtes pas encore reconnu en invalidité. Vous pouvez déjà commencer par votre mutualité : demandez vous-même un premier entretien au coordinateur Retour au Travail (route B), ou parlez-en au médecin-conseil (route A).",
      de: "Sie sind noch nicht in Invalidität anerkannt. Sie können jetzt schon über Ihre Krankenkasse beginnen: Bitten Sie selbst den Koordinator für die Rückkehr zur Arbeit um ein erstes Gespräch (Route B), oder sprechen Sie mit dem Vertrauensarzt (Route A).",
      en: "You are not yet recognised in invalidity. You can already start through your sickness fund: ask the return-to-work coordinator for a first interview yourself (route B), or talk to the advising physician (route A).",
    },
    unknown: {
      nl: "We weten nog niet of u erkend bent in invaliditeit. Uw ziekenfonds moet dat bevestigen.",
      fr: "Nous ne savons pas encore si vous êtes reconnu en invalidité. Votre mutualité doit le confirmer.",
      de: "Wir wissen noch nicht, ob Sie in Invalidität anerkannt sind. Ihre Krankenkasse muss es bestätigen.",
      en: "We do not know yet whether you are recognised in invalidity. Your sickness fund must confirm it.",
    },
  },
  "one-year-incapable": {
    name: {
      nl: "Een jaar of langer arbeidsongeschikt",
      fr: "En incapacité de travail depuis un an ou plus",
      de: "Seit einem Jahr oder länger arbeitsunfähig",
      en: "Incapable of work for a year or longer",
    },
    holds: {
      nl: "U bent een jaar of langer arbeidsongeschikt.",
      fr: "Vous êtes en incapacité de travail depuis un an ou plus.",
      de: "Sie sind seit einem Jahr oder länger arbeitsunfähig.",
      en: "You have been incapable of work for a year or longer.",
    },
    fails: {
      nl: "U bent nog geen jaar arbeidsongeschikt. U hoeft niet te wachten: begin via uw ziekenfonds. Vraag zelf een eerste gesprek aan de terug-naar-werkcoördinator (route B), of praat erover met de adviserend arts (route A).",
      fr: "Vous êtes en incapacité depuis moins d’un an. Vous ne devez pas attendre : commencez par votre mutualité. Demandez vous-même un premier entretien au coordinateur Retour au Travail (route B), ou parlez-en au médecin-conseil (route A).",
      de: "Sie sind noch kein Jahr arbeitsunfähig. Sie brauchen nicht zu warten: Beginnen Sie über Ihre Krankenkasse. Bitten Sie selbst den Koordinator für die Rückkehr zur Arbeit um ein erstes Gespräch (Route B), oder sprechen Sie mit dem Vertrauensarzt (Route A).",
      en: "You have been incapable of work for less than a year. You need not wait: start through your sickness fund. Ask the return-to-work coordinator for a first interview yourself (route B), or talk to the advising physician (route A).",
    },
    unknown: {
      nl: "We weten nog niet sinds wanneer u arbeidsongeschikt bent. Uw ziekenfonds kan dat zeggen.",
      fr: "Nous ne savons pas encore depuis quand vous êtes en incapacité de travail. Votre mutualité peut le dire.",
      de: "Wir wissen noch nicht, seit wann Sie arbeitsunfähig sind. Ihre Krankenkasse kann es sagen.",
      en: "We do not know yet since when you have been incapable of work. Your sickness fund can tell.",
    },
  },
  "service-takes-part": {
    name: {
      nl: "De dienst neemt op deze dag deel aan route C",
      fr: "Le service participe à la route C à cette date",
      de: "Der Dienst nimmt an diesem Tag an Route C teil",
      en: "The service takes part in route C on this day",
    },
    holds: {
      nl: "Deze dienst neemt op deze dag inschrijvingen aan.",
      fr: "Ce service accepte les inscriptions à cette date.",
      de: "Dieser Dienst nimmt an diesem Tag Anmeldungen an.",
      en: "This service takes registrations on this day.",
    },
    fails: {
      nl: "Op deze dag kunt u zich bij deze dienst niet rechtstreeks inschrijven. VDAB en Actiris deden mee vanaf 1 maart 2023 en Forem vanaf 22 mei 2023; ADG doet niet mee. U kunt wel beginnen via uw ziekenfonds: vraag een eerste gesprek aan de terug-naar-werkcoördinator (route B).",
      fr: "À cette date, vous ne pouvez pas vous inscrire directement auprès de ce service. Le VDAB et Actiris participent depuis le 1er mars 2023 et le Forem depuis le 22 mai 2023 ; l’ADG ne participe pas. Vous pouvez commencer par votre mutualité : demandez un premier entretien au coordinateur Retour au Travail (route B).",
      de: "An diesem Tag können Sie sich bei diesem Dienst nicht direkt anmelden. VDAB und Actiris nehmen seit dem 1. März 2023 teil und das Forem seit dem 22. Mai 2023; das ADG nimmt nicht teil. Sie können über Ihre Krankenkasse beginnen: Bitten Sie den Koordinator für die Rückkehr zur Arbeit um ein erstes Gespräch (Route B).",
      en: "On this day you cannot register with this service directly. VDAB and Actiris took part from 1 March 2023 and Forem from 22 May 2023; ADG does not take part. You can start through your sickness fund: ask the return-to-work coordinator for a first interview (route B).",
    },
    unknown: {
      nl: "We weten nog niet bij welke dienst u zich wilt inschrijven. Kies VDAB, Forem of Actiris.",
      fr: "Nous ne savons pas encore auprès de quel service vous voulez vous inscrire. Choisissez le Forem, Actiris ou le VDAB.",
      de: "Wir wissen noch nicht, bei welchem Dienst Sie sich anmelden möchten. Wählen Sie Forem, Actiris oder VDAB.",
      en: "We do not know yet with which service you want to register. Choose VDAB, Forem or Actiris.",
    },
  },
  "not-at-the-funds-request": {
    name: {
      nl: "Op eigen initiatief, niet op vraag van het ziekenfonds",
      fr: "De sa propre initiative, pas à la demande de la mutualité",
      de: "Aus eigenem Antrieb, nicht auf Wunsch der Krankenkasse",
      en: "Of their own accord, not at the fund’s request",
    },
    holds: {
      nl: "U schrijft zich in omdat u dat zelf wilt.",
      fr: "Vous vous inscrivez parce que vous le voulez.",
      de: "Sie melden sich an, weil Sie es selbst wollen.",
      en: "You register because you want to yourself.",
    },
    fails: {
      nl: "Uw ziekenfonds vroeg om u hier in te schrijven. Dat mag niet langs deze weg: alleen u zelf kunt zich zo inschrijven. Wil uw ziekenfonds u helpen, dan kan dat via de terug-naar-werkcoördinator (route A of B).",
      fr: "Votre mutualité a demandé cette inscription. Ce n’est pas permis par cette voie : vous seul pouvez vous inscrire ainsi. Si votre mutualité veut vous aider, cela passe par le coordinateur Retour au Travail (route A ou B).",
      de: "Ihre Krankenkasse hat um diese Anmeldung gebeten. Das geht auf diesem Weg nicht: Nur Sie selbst können sich so anmelden. Will Ihre Krankenkasse Ihnen helfen, geht das über den Koordinator für die Rückkehr zur Arbeit (Route A oder B).",
      en: "Your sickness fund asked for this registration. That is not allowed in this way: only you can register like this. If your fund wants to help you, it does so through the return-to-work coordinator (route A or B).",
    },
    unknown: {
      nl: "We weten nog niet of u dit zelf wilt, of dat uw ziekenfonds het vroeg. Zeg het aan de dienst waar u zich inschrijft.",
      fr: "Nous ne savons pas encore si c’est votre propre souhait ou une demande de votre mutualité. Dites-le au service où vous vous inscrivez.",
      de: "Wir wissen noch nicht, ob Sie es selbst wollen oder ob Ihre Krankenkasse darum gebeten hat. Sagen Sie es dem Dienst, bei dem Sie sich anmelden.",
      en: "We do not know yet whether this is your own wish or your fund’s request. Tell the service where you register.",
    },
  },
} satisfies Record<string, ConditionWords>;
