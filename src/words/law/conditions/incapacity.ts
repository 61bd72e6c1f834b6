import type { ConditionWords } from "../condition.ts";

/** Relapse, and the occupation that counts. */
export const incapacityConditions = {
  "incapable-again-soon-enough": {
    name: {
      nl: "Opnieuw ongeschikt binnen de termijn van een herval",
      fr: "De nouveau en incapacité dans le délai de rechute",
      de: "Innerhalb der Rückfallfrist wieder arbeitsunfähig",
      en: "Incapable again within the term of a relapse",
    },
    holds: {
      nl: "Uw eerdere arbeidsongeschiktheid loopt door: u hervalt binnen 14 dagen, of in invaliditeit binnen drie maanden.",
      fr: "Votre incapacité précédente se poursuit : vous rechutez dans les 14 jours, ou en invalidité dans les trois mois.",
      de: "Ihre frühere Arbeitsunfähigkeit läuft weiter: Sie erkranken binnen 14 Tagen wieder, in Invalidität binnen drei Monaten.",
      en: "Your earlier incapacity carries on: you relapse within 14 days, or in invalidity within three months.",
    },
    fails: {
      nl: "Er begint een nieuwe arbeidsongeschiktheid. Geef ze aan bij uw ziekenfonds, met een getuigschrift van uw arts.",
      fr: "Une nouvelle incapacité commence. Déclarez-la à votre mutualité, avec un certificat de votre médecin.",
      de: "Es beginnt eine neue Arbeitsunfähigkeit. Melden Sie sie Ihrer Krankenkasse, mit einer Bescheinigung Ihres Arztes.",
      en: "A new incapacity begins. Declare it to your sickness fund, with a certificate of your doctor.",
    },
    unknown: {
      nl: "We weten nog niet of dit een herval is of een nieuwe arbeidsongeschiktheid.",
      fr: "Nous ne savons pas encore s’il s’agit d’une rechute ou d’une nouvelle incapacité.",
      de: "Wir wissen noch nicht, ob dies ein Rückfall oder eine neue Arbeitsunfähigkeit ist.",
      en: "We do not know yet whether this is a relapse or a new incapacity.",
    },
  },
  "within-first-six-months": {
    name: {
      nl: "In de eerste zes maanden",
      fr: "Dans les six premiers mois",
      de: "In den ersten sechs Monaten",
      en: "In the first six months",
    },
    holds: {
      nl: "U bent in de eerste zes maanden van uw arbeidsongeschiktheid.",
      fr: "Vous êtes dans les six premiers mois de votre incapacité.",
      de: "Sie sind in den ersten sechs Monaten Ihrer Arbeitsunfähigkeit.",
      en: "You are in the first six months of your incapacity.",
    },
    fails: {
      nl: "De eerste zes maanden zijn voorbij. De adviserend arts kijkt nu naar alle beroepen die u kunt uitoefenen.",
      fr: "Les six premiers mois sont passés. Le médecin-conseil examine maintenant toutes les professions que vous pouvez exercer.",
      de: "Die ersten sechs Monate sind vorbei. Der Vertrauensarzt sieht nun auf alle Berufe, die Sie ausüben können.",
      en: "The first six months are over. The advising physician now looks at every occupation that you can do.",
    },
    unknown: {
      nl: "We weten nog niet sinds wanneer u arbeidsongeschikt bent.",
      fr: "Nous ne savons pas encore depuis quand vous êtes en incapacité.",
      de: "Wir wissen noch nicht, seit wann Sie arbeitsunfähig sind.",
      en: "We do not know yet since when you have been incapable of work.",
    },
  },
  "favourable-evolution-likely": {
    name: {
      nl: "Gunstige evolutie te verwachten",
      fr: "Évolution favorable probable",
      de: "Günstige Entwicklung zu erwarten",
      en: "Favourable evolution likely",
    },
    holds: {
      nl: "De adviserend arts verwacht dat u binnen redelijke tijd uw gewone beroep weer kunt uitoefenen.",
      fr: "Le médecin-conseil s’attend à ce que vous puissiez reprendre votre profession habituelle dans un délai raisonnable.",
      de: "Der Vertrauensarzt erwartet, dass Sie Ihren gewöhnlichen Beruf in absehbarer Zeit wieder ausüben können.",
      en: "The advising physician expects that you can do your usual occupation again within a reasonable time.",
    },
    fails: {
      nl: "De adviserend arts verwacht dat niet. Daarom telt niet alleen uw gewone beroep.",
      fr: "Le médecin-conseil ne s’y attend pas. C’est pourquoi votre profession habituelle n’est pas la seule qui compte.",
      de: "Der Vertrauensarzt erwartet das nicht. Darum zählt nicht nur Ihr gewöhnlicher Beruf.",
      en: "The advising physician does not expect that. So your usual occupation is not the only one that counts.",
    },
    unknown: {
      nl: "De adviserend arts heeft nog niet gezegd wat hij verwacht.",
      fr: "Le médecin-conseil n’a pas encore dit à quoi il s’attend.",
      de: "Der Vertrauensarzt hat noch nicht gesagt, was er erwartet.",
      en: "The advising physician has not said yet what to expect.",
    },
  },
} satisfies Record<string, ConditionWords>;
