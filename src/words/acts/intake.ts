import { onlyMedicalEyes } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

export const intake: WordsOfActs<"ask-first-contact" | "refer-to-coordinator" | "register-at-service"> = {
  "ask-first-contact": {
    title: {
      nl: "Een eerste gesprek vragen",
      fr: "Demander un premier entretien",
      de: "Ein erstes Gespräch anfragen",
      en: "Ask for a first interview",
    },
    explains: {
      nl: "U vraagt een gesprek met de coördinator van uw ziekenfonds. Samen bekijkt u wat u wilt en wat u kunt. Het is vrijwillig: u kunt altijd stoppen.",
      fr: "Vous demandez un entretien avec le coordinateur de votre mutualité. Vous voyez ensemble ce que vous voulez et ce que vous pouvez faire. C’est volontaire : vous pouvez arrêter à tout moment.",
      de: "Sie bitten um ein Gespräch mit dem Koordinator Ihrer Krankenkasse. Gemeinsam sehen Sie, was Sie wollen und was Sie können. Es ist freiwillig: Sie dürfen jederzeit aufhören.",
      en: "You ask for an interview with the coordinator of your sickness fund. Together you look at what you want and what you can do. It is voluntary: you may stop at any time.",
    },
    button: { nl: "Gesprek vragen", fr: "Demander l’entretien", de: "Gespräch anfragen", en: "Ask for the interview" },
    done: {
      nl: "Uw vraag is verstuurd. De coördinator van uw ziekenfonds nodigt u uit voor een gesprek binnen een maand. U hoeft nu niets te doen.",
      fr: "Votre demande est envoyée. Le coordinateur de votre mutualité vous invite à un entretien dans le mois. Vous ne devez rien faire maintenant.",
      de: "Ihre Anfrage ist abgeschickt. Der Koordinator Ihrer Krankenkasse lädt Sie zu einem Gespräch innerhalb eines Monats ein. Sie brauchen jetzt nichts zu tun.",
      en: "Your request is sent. The coordinator of your sickness fund invites you to an interview within a month. You do not need to do anything now.",
    },
    fields: {
      how: {
        label: {
          nl: "Hoe kwam de vraag binnen?",
          fr: "Comment la demande est-elle arrivée ?",
          de: "Wie kam die Anfrage an?",
          en: "How did the request come in?",
        },
      },
    },
    professional: {
      explains: {
        nl: "Noteer dat de persoon u zelf om een eerste gesprek vraagt (route B). Dat kan op elk moment van de arbeidsongeschiktheid.",
        fr: "Notez que la personne vous demande elle-même un premier entretien (route B). C’est possible à tout moment de l’incapacité.",
        de: "Tragen Sie ein, dass die Person selbst um ein erstes Gespräch bittet (Route B). Das ist jederzeit während der Arbeitsunfähigkeit möglich.",
        en: "Record that the person themselves asks you for a first interview (route B). This is possible at any time of the incapacity.",
      },
      done: {
        nl: "De vraag is genoteerd. Plan het eerste gesprek binnen een maand.",
        fr: "La demande est notée. Planifiez le premier entretien dans le mois.",
        de: "Die Anfrage ist eingetragen. Planen Sie das erste Gespräch innerhalb eines Monats.",
        en: "The request is recorded. Plan the first interview within a month.",
      },
    },
  },
  "refer-to-coordinator": {
    title: {
      nl: "Doorverwijzen naar de coördinator",
      fr: "Orienter vers le coordinateur",
      de: "An den Koordinator verweisen",
      en: "Refer to the coordinator",
    },
    explains: {
      nl: "Verwijs de persoon na een medisch onderzoek door naar de terug-naar-werkcoördinator (route A). Dat kan als de persoon zelf zegt opnieuw te willen werken.",
      fr: "Après un examen médical, orientez la personne vers le coordinateur Retour au Travail (route A). C’est possible si elle dit elle-même vouloir retravailler.",
      de: "Verweisen Sie die Person nach einer medizinischen Untersuchung an den Koordinator (Route A). Das ist möglich, wenn sie selbst sagt, dass sie wieder arbeiten möchte.",
      en: "After a medical examination, refer the person to the return-to-work coordinator (route A). This is possible if they say themselves that they want to work again.",
    },
    button: { nl: "Doorverwijzen", fr: "Orienter", de: "Verweisen", en: "Refer" },
    done: {
      nl: "De doorverwijzing is verstuurd. De coördinator nodigt de persoon uit voor een gesprek binnen een maand.",
      fr: "L’orientation est envoyée. Le coordinateur invite la personne à un entretien dans le mois.",
      de: "Die Verweisung ist abgeschickt. Der Koordinator lädt die Person zu einem Gespräch innerhalb eines Monats ein.",
      en: "The referral is sent. The coordinator invites the person to an interview within a month.",
    },
    fields: {
      examinedOn: {
        label: {
          nl: "Dag van het medisch onderzoek",
          fr: "Jour de l’examen médical",
          de: "Tag der medizinischen Untersuchung",
          en: "Day of the medical examination",
        },
      },
      saysWantsToWork: {
        label: {
          nl: "Zegt de persoon zelf opnieuw te willen werken?",
          fr: "La personne dit-elle elle-même vouloir retravailler ?",
          de: "Sagt die Person selbst, dass sie wieder arbeiten möchte?",
          en: "Does the person say themselves that they want to work again?",
        },
      },
      hasWorkPotential: {
        label: {
          nl: "Zijn er mogelijkheden om te werken?",
          fr: "Y a-t-il un potentiel de travail ?",
          de: "Ist ein Arbeitspotenzial vorhanden?",
          en: "Is there work potential?",
        },
      },
      workPotential: {
        label: {
          nl: "Wat kan de persoon, en wat niet?",
          fr: "Que peut faire la personne, et que ne peut-elle pas faire ?",
          de: "Was kann die Person, und was nicht?",
          en: "What can the person do, and what not?",
        },
        hint: onlyMedicalEyes,
      },
    },
  },
  "register-at-service": {
    title: {
      nl: "Aanmelden bij de arbeidsbemiddeling",
      fr: "S’inscrire au service de l’emploi",
      de: "Beim Arbeitsamt anmelden",
      en: "Register with the employment service",
    },
    explains: {
      nl: "Bent u langer dan een jaar arbeidsongeschikt en erkend in invaliditeit? Dan kunt u zich zelf aanmelden bij VDAB, Forem, Actiris of ADG. U beslist dat helemaal zelf.",
      fr: "Vous êtes en incapacité depuis plus d’un an et reconnu en invalidité ? Vous pouvez vous inscrire vous-même au VDAB, au Forem, chez Actiris ou à l’ADG. C’est votre propre choix.",
      de: "Sie sind länger als ein Jahr arbeitsunfähig und als invalide anerkannt? Dann können Sie sich selbst beim VDAB, Forem, bei Actiris oder beim ADG anmelden. Das entscheiden Sie ganz allein.",
      en: "Have you been incapable of work for more than a year and are you recognised in invalidity? Then you can register with VDAB, Forem, Actiris or ADG yourself. It is entirely your own choice.",
    },
    button: { nl: "Aanmelden", fr: "S’inscrire", de: "Anmelden", en: "Register" },
    done: {
      nl: "U bent aangemeld. Uw ziekenfonds bevestigt nu dat u erkend bent in invaliditeit. Daarna krijgt u een bemiddelaar. Uw coördinator volgt mee.",
      fr: "Vous êtes inscrit. Votre mutualité confirme maintenant que vous êtes reconnu en invalidité. Ensuite, vous recevez un conseiller. Votre coordinateur suit aussi votre trajet.",
      de: "Sie sind angemeldet. Ihre Krankenkasse bestätigt jetzt, dass Sie als invalide anerkannt sind. Danach erhalten Sie einen Berater. Ihr Koordinator begleitet Sie weiter.",
      en: "You are registered. Your sickness fund now confirms that you are recognised in invalidity. Then you are given a mediator. Your coordinator follows along.",
    },
    fields: {
      service: {
        label: {
          nl: "Bij welke dienst?",
          fr: "Auprès de quel service ?",
          de: "Bei welchem Arbeitsamt?",
          en: "With which service?",
        },
        hint: {
          nl: "VDAB in Vlaanderen, Forem in Wallonië, Actiris in Brussel, ADG in de Duitstalige Gemeenschap.",
          fr: "Le Forem en Wallonie, Actiris à Bruxelles, le VDAB en Flandre, l’ADG en Communauté germanophone.",
          de: "ADG in der Deutschsprachigen Gemeinschaft, Forem in der Wallonie, Actiris in Brüssel, VDAB in Flandern.",
          en: "VDAB in Flanders, Forem in Wallonia, Actiris in Brussels, ADG in the German-speaking Community.",
        },
      },
      askedByFund: {
        label: {
          nl: "Heeft het ziekenfonds dit gevraagd?",
          fr: "La mutualité l’a-t-elle demandé ?",
          de: "Hat die Krankenkasse das verlangt?",
          en: "Did the sickness fund ask for this?",
        },
        hint: {
          nl: "Deze route is er alleen voor wie zich uit eigen beweging aanmeldt.",
          fr: "Cette route est réservée à qui s’inscrit de sa propre initiative.",
          de: "Diese Route gibt es nur für Personen, die sich aus eigenem Antrieb melden.",
          en: "This route is only for those who register of their own accord.",
        },
      },
    },
    professional: {
      explains: {
        nl: "Noteer dat de persoon zich uit eigen beweging bij uw dienst aanmeldt (route C). Het ziekenfonds bevestigt daarna de invaliditeit.",
        fr: "Notez que la personne s’inscrit de sa propre initiative auprès de votre service (route C). La mutualité confirme ensuite l’invalidité.",
        de: "Tragen Sie ein, dass sich die Person aus eigenem Antrieb bei Ihrem Arbeitsamt anmeldet (Route C). Danach bestätigt die Krankenkasse die Invalidität.",
        en: "Record that the person registers with your service of their own accord (route C). The sickness fund then confirms the invalidity.",
      },
      done: {
        nl: "De aanmelding is genoteerd. Het ziekenfonds bevestigt nu de invaliditeit; daarna wijst u een bemiddelaar toe.",
        fr: "L’inscription est notée. La mutualité confirme maintenant l’invalidité ; vous désignez ensuite un conseiller.",
        de: "Die Anmeldung ist eingetragen. Die Krankenkasse bestätigt jetzt die Invalidität; danach benennen Sie einen Berater.",
        en: "The registration is recorded. The sickness fund now confirms the invalidity; then you assign a mediator.",
      },
    },
  },
};
