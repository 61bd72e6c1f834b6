import type { CalculatorWords } from "./calculator-words.ts";

/** The trajectory itself: its ways in, its presumption, and the premiums of a training. */
export const trajectoryCalculators = {
  routes: {
    title: {
      nl: "Welke weg naar een traject is open?",
      fr: "Quelle voie vers un trajet est ouverte ?",
      de: "Welcher Zugang zum Weg ist offen?",
      en: "Which way into a trajectory is open?",
    },
    about: {
      nl: "Er zijn drie wegen: via de adviserend arts (A), via uw eigen vraag aan het ziekenfonds (B) en via de arbeidsdienst (C). Hier ziet u welke op een dag open is, en waarom een andere niet.",
      fr: "Il y a trois voies : par le médecin-conseil (A), par votre demande à la mutualité (B) et par le service de l’emploi (C). Voyez ici laquelle est ouverte un jour donné, et pourquoi une autre ne l’est pas.",
      de: "Es gibt drei Zugänge: über den Vertrauensarzt (A), auf eigenen Wunsch über die Krankenkasse (B) und über das Arbeitsamt (C). Hier sehen Sie, welcher an einem Tag offen ist, und warum ein anderer nicht.",
      en: "There are three ways: through the advising physician (A), by asking your fund yourself (B), and through the employment service (C). See here which is open on a day, and why another is not.",
    },
    fields: {
      regime: {
        label: {
          nl: "Wat is uw statuut?",
          fr: "Quel est votre statut ?",
          de: "Was ist Ihr Statut?",
          en: "What is your scheme?",
        },
      },
      incapableSince: {
        label: {
          nl: "Sinds welke dag bent u arbeidsongeschikt?",
          fr: "Depuis quel jour êtes-vous en incapacité de travail ?",
          de: "Seit welchem Tag sind Sie arbeitsunfähig?",
          en: "Since which day are you incapable of work?",
        },
      },
      day: {
        label: {
          nl: "Op welke dag wilt u beginnen?",
          fr: "Quel jour voulez-vous commencer ?",
          de: "An welchem Tag möchten Sie beginnen?",
          en: "On which day do you want to begin?",
        },
      },
      recognisedInvalid: {
        label: {
          nl: "Bent u invalide erkend?",
          fr: "Êtes-vous reconnu en invalidité ?",
          de: "Sind Sie als invalide anerkannt?",
          en: "Are you recognised in invalidity?",
        },
        hint: {
          nl: "Dat kan na een jaar. U kreeg er een brief over.",
          fr: "C’est possible après un an. Vous avez reçu une lettre à ce sujet.",
          de: "Das ist nach einem Jahr möglich. Sie haben dazu einen Brief erhalten.",
          en: "That can be after a year. You had a letter about it.",
        },
      },
      service: {
        label: {
          nl: "Welke arbeidsdienst?",
          fr: "Quel service de l’emploi ?",
          de: "Welches Arbeitsamt?",
          en: "Which employment service?",
        },
      },
      exclusion: {
        label: {
          nl: "Komt uw arbeidsongeschiktheid door iets hiervan, of bent u vastbenoemd?",
          fr: "Votre incapacité est-elle due à ceci, ou êtes-vous nommé à titre définitif ?",
          de: "Kommt Ihre Arbeitsunfähigkeit von etwas davon, oder sind Sie statutarisch ernannt?",
          en: "Is your incapacity due to one of these, or are you a statutory official?",
        },
        hint: {
          nl: "Kies niets als geen van deze past.",
          fr: "Ne choisissez rien si rien ne convient.",
          de: "Wählen Sie nichts, wenn nichts davon passt.",
          en: "Choose nothing if none of these fits.",
        },
      },
    },
    answers: {
      A: {
        nl: "Route A, via de adviserend arts",
        fr: "Route A, par le médecin-conseil",
        de: "Route A, über den Vertrauensarzt",
        en: "Route A, through the advising physician",
      },
      B: {
        nl: "Route B, op uw eigen vraag",
        fr: "Route B, à votre demande",
        de: "Route B, auf Ihren Wunsch",
        en: "Route B, at your own request",
      },
      C: {
        nl: "Route C, via de arbeidsdienst",
        fr: "Route C, par le service de l’emploi",
        de: "Route C, über das Arbeitsamt",
        en: "Route C, through the employment service",
      },
    },
  },
  presumption: {
    title: {
      nl: "Hoelang blijf ik zeker erkend aan het begin?",
      fr: "Combien de temps ma reconnaissance est-elle assurée au début ?",
      de: "Wie lange bleibt meine Anerkennung am Anfang sicher?",
      en: "How long does my recognition surely last at the start?",
    },
    about: {
      nl: "Wie aan een traject begint, wordt een tijd vermoed arbeidsongeschikt te zijn. Die tijd telt vanaf de dag dat alle drie getekend hebben. Vul in wie wanneer tekende.",
      fr: "Qui commence un trajet est présumé en incapacité pendant un temps. Ce temps compte dès que les trois ont signé. Indiquez qui a signé, et quand.",
      de: "Wer einen Weg beginnt, gilt eine Zeit lang als arbeitsunfähig. Sie zählt, sobald alle drei unterschrieben haben. Tragen Sie ein, wer wann unterschrieb.",
      en: "Whoever begins a trajectory is presumed incapable of work for a time. It counts from the day all three have signed. Fill in who signed when.",
    },
    fields: {
      regime: {
        label: {
          nl: "Wat is uw statuut?",
          fr: "Quel est votre statut ?",
          de: "Was ist Ihr Statut?",
          en: "What is your scheme?",
        },
      },
      "signed.insuredPerson": {
        label: {
          nl: "Wanneer tekende u zelf?",
          fr: "Quand avez-vous signé ?",
          de: "Wann haben Sie unterschrieben?",
          en: "When did you sign?",
        },
      },
      "signed.coordinator": {
        label: {
          nl: "Wanneer tekende de coördinator?",
          fr: "Quand le coordinateur a-t-il signé ?",
          de: "Wann hat der Koordinator unterschrieben?",
          en: "When did the coordinator sign?",
        },
      },
      "signed.advisingPhysician": {
        label: {
          nl: "Wanneer tekende de adviserend arts?",
          fr: "Quand le médecin-conseil a-t-il signé ?",
          de: "Wann hat der Vertrauensarzt unterschrieben?",
          en: "When did the advising physician sign?",
        },
      },
      planDrawnUpOn: {
        label: {
          nl: "Wanneer werd het plan opgemaakt?",
          fr: "Quand le plan a-t-il été établi ?",
          de: "Wann wurde der Plan erstellt?",
          en: "When was the plan drawn up?",
        },
        hint: {
          nl: "Alleen voor zelfstandigen telt dit mee.",
          fr: "Ne compte que pour les indépendants.",
          de: "Zählt nur für Selbstständige.",
          en: "This counts for the self-employed only.",
        },
      },
    },
    answers: {
      from: { nl: "Eerste dag", fr: "Premier jour", de: "Erster Tag", en: "First day" },
      until: { nl: "Laatste dag", fr: "Dernier jour", de: "Letzter Tag", en: "Last day" },
    },
  },
  "training-benefits": {
    title: {
      nl: "Welke premie krijg ik voor een opleiding?",
      fr: "Quelle prime pour une formation ?",
      de: "Welche Prämie gibt es für eine Ausbildung?",
      en: "What premium do I get for a training?",
    },
    about: {
      nl: "Keurde de Hoge Commissie uw opleiding goed? Dan krijgt u een premie per gevolgd uur, en nog een als u slaagt.",
      fr: "La Commission supérieure a approuvé votre formation ? Vous recevez une prime par heure suivie, et une autre en cas de réussite.",
      de: "Hat die Hohe Kommission Ihre Ausbildung genehmigt? Dann erhalten Sie eine Prämie je besuchter Stunde und noch eine, wenn Sie bestehen.",
      en: "Did the Higher Commission approve your training? Then you get a premium for each hour followed, and another one if you succeed.",
    },
    fields: {
      decision: {
        label: {
          nl: "Wat was de beslissing?",
          fr: "Quelle a été la décision ?",
          de: "Wie lautete die Entscheidung?",
          en: "What was the decision?",
        },
      },
      hoursFollowed: {
        label: {
          nl: "Hoeveel uur volgde u echt?",
          fr: "Combien d’heures avez-vous réellement suivies ?",
          de: "Wie viele Stunden haben Sie wirklich besucht?",
          en: "How many hours did you really follow?",
        },
      },
      hoursPlanned: {
        label: {
          nl: "Hoeveel uur waren gepland?",
          fr: "Combien d’heures étaient prévues ?",
          de: "Wie viele Stunden waren geplant?",
          en: "How many hours were planned?",
        },
      },
      succeeded: {
        label: { nl: "Bent u geslaagd?", fr: "Avez-vous réussi ?", de: "Haben Sie bestanden?", en: "Did you succeed?" },
      },
      day: {
        label: {
          nl: "Op welke dag eindigde de opleiding?",
          fr: "Quel jour la formation s’est-elle terminée ?",
          de: "An welchem Tag endete die Ausbildung?",
          en: "On which day did the training end?",
        },
      },
    },
    answers: {
      hourlyPremium: {
        nl: "Voor de gevolgde uren, bruto",
        fr: "Pour les heures suivies, brut",
        de: "Für die besuchten Stunden, brutto",
        en: "For the hours followed, gross",
      },
      successPremium: {
        nl: "Omdat u slaagde, bruto",
        fr: "Pour la réussite, brut",
        de: "Für das Bestehen, brutto",
        en: "For succeeding, gross",
      },
      total: { nl: "Samen, bruto", fr: "Au total, brut", de: "Zusammen, brutto", en: "Together, gross" },
    },
  },
} satisfies Record<string, CalculatorWords>;
