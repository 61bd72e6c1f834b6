import type { ConditionWords } from "../condition.ts";

/** Why somebody gets no questionnaire, and when it is complete. */
export const questionnaireConditions = {
  "no-medical-reason-known": {
    name: {
      nl: "Geen medische reden bekend om geen vragenlijst te sturen",
      fr: "Aucune raison médicale connue de ne pas envoyer de questionnaire",
      de: "Kein medizinischer Grund bekannt, keinen Fragebogen zu schicken",
      en: "No medical reason known not to send a questionnaire",
    },
    holds: {
      nl: "Er is geen medische reden bekend om u geen vragenlijst te sturen.",
      fr: "Aucune raison médicale de ne pas vous envoyer de questionnaire n’est connue.",
      de: "Es ist kein medizinischer Grund bekannt, Ihnen keinen Fragebogen zu schicken.",
      en: "No medical reason is known not to send you a questionnaire.",
    },
    fails: {
      nl: "U krijgt geen vragenlijst: uw ziekenfonds kent een geldige medische reden. U hoeft niets te doen.",
      fr: "Vous ne recevez pas de questionnaire : votre mutualité connaît une raison médicale valable. Vous n’avez rien à faire.",
      de: "Sie bekommen keinen Fragebogen: Ihre Krankenkasse kennt einen triftigen medizinischen Grund. Sie müssen nichts tun.",
      en: "You get no questionnaire: your sickness fund knows a valid medical reason. You need do nothing.",
    },
    unknown: {
      nl: "We weten nog niet of er een medische reden is om u geen vragenlijst te sturen.",
      fr: "Nous ne savons pas encore s’il y a une raison médicale de ne pas vous envoyer de questionnaire.",
      de: "Wir wissen noch nicht, ob es einen medizinischen Grund gibt, Ihnen keinen Fragebogen zu schicken.",
      en: "We do not know yet whether there is a medical reason not to send you a questionnaire.",
    },
  },
  "no-employer-trajectory": {
    name: {
      nl: "Geen re-integratietraject bij de werkgever",
      fr: "Pas de trajet de réintégration chez l’employeur",
      de: "Kein Wiedereingliederungsweg beim Arbeitgeber",
      en: "No re-integration trajectory with the employer",
    },
    holds: {
      nl: "Er loopt geen re-integratietraject bij uw werkgever.",
      fr: "Aucun trajet de réintégration n’est en cours chez votre employeur.",
      de: "Es läuft kein Wiedereingliederungsweg bei Ihrem Arbeitgeber.",
      en: "No re-integration trajectory is running with your employer.",
    },
    fails: {
      nl: "U krijgt geen vragenlijst: er loopt al een re-integratietraject bij uw werkgever. De arbeidsarts volgt u daar op.",
      fr: "Vous ne recevez pas de questionnaire : un trajet de réintégration est déjà en cours chez votre employeur. Le médecin du travail vous y suit.",
      de: "Sie bekommen keinen Fragebogen: Bei Ihrem Arbeitgeber läuft schon ein Wiedereingliederungsweg. Der Arbeitsmediziner begleitet Sie dort.",
      en: "You get no questionnaire: a re-integration trajectory is running with your employer. The occupational physician follows you there.",
    },
    unknown: {
      nl: "We weten nog niet of er een re-integratietraject loopt bij uw werkgever.",
      fr: "Nous ne savons pas encore si un trajet de réintégration est en cours chez votre employeur.",
      de: "Wir wissen noch nicht, ob bei Ihrem Arbeitgeber ein Wiedereingliederungsweg läuft.",
      en: "We do not know yet whether a re-integration trajectory is running with your employer.",
    },
  },
  "no-authorised-work": {
    name: {
      nl: "Nog niet gedeeltelijk aan het werk",
      fr: "Pas encore de travail autorisé en cours",
      de: "Noch keine erlaubte Arbeit",
      en: "No authorised work yet",
    },
    holds: {
      nl: "U werkt nog niet met toelating van uw ziekenfonds.",
      fr: "Vous ne travaillez pas encore avec l’autorisation de votre mutualité.",
      de: "Sie arbeiten noch nicht mit Erlaubnis Ihrer Krankenkasse.",
      en: "You do not work yet with permission of your sickness fund.",
    },
    fails: {
      nl: "U krijgt geen vragenlijst: u werkt al met toelating van uw ziekenfonds. U hoeft niets te doen.",
      fr: "Vous ne recevez pas de questionnaire : vous travaillez déjà avec l’autorisation de votre mutualité. Vous n’avez rien à faire.",
      de: "Sie bekommen keinen Fragebogen: Sie arbeiten schon mit Erlaubnis Ihrer Krankenkasse. Sie müssen nichts tun.",
      en: "You get no questionnaire: you already work with permission of your sickness fund. You need do nothing.",
    },
    unknown: {
      nl: "We weten nog niet of u al met toelating werkt.",
      fr: "Nous ne savons pas encore si vous travaillez déjà avec autorisation.",
      de: "Wir wissen noch nicht, ob Sie schon mit Erlaubnis arbeiten.",
      en: "We do not know yet whether you already work with permission.",
    },
  },
  "no-trajectory-on-request": {
    name: {
      nl: "Geen traject op eigen vraag",
      fr: "Pas de trajet à sa propre demande",
      de: "Kein Weg auf eigenen Wunsch",
      en: "No trajectory on the person’s own request",
    },
    holds: {
      nl: "Er loopt nog geen terug-naar-werktraject dat u zelf gevraagd hebt.",
      fr: "Aucun trajet Retour au Travail à votre demande n’est en cours.",
      de: "Es läuft noch kein Weg zurück zur Arbeit, um den Sie selbst gebeten haben.",
      en: "No return-to-work trajectory that you asked for is running yet.",
    },
    fails: {
      nl: "U krijgt geen vragenlijst: u vroeg zelf al een terug-naar-werktraject. Uw coördinator volgt u op.",
      fr: "Vous ne recevez pas de questionnaire : vous avez déjà demandé un trajet Retour au Travail. Votre coordinateur vous suit.",
      de: "Sie bekommen keinen Fragebogen: Sie haben selbst schon um einen Weg zurück zur Arbeit gebeten. Ihr Koordinator begleitet Sie.",
      en: "You get no questionnaire: you asked for a return-to-work trajectory yourself. Your coordinator follows you.",
    },
    unknown: {
      nl: "We weten nog niet of u zelf al een traject gevraagd hebt.",
      fr: "Nous ne savons pas encore si vous avez déjà demandé un trajet.",
      de: "Wir wissen noch nicht, ob Sie selbst schon um einen Weg gebeten haben.",
      en: "We do not know yet whether you asked for a trajectory yourself.",
    },
  },
  "not-close-to-pension": {
    name: {
      nl: "Niet kort voor het pensioen ongeschikt geworden",
      fr: "Incapacité pas survenue peu avant la pension",
      de: "Nicht kurz vor der Pension arbeitsunfähig geworden",
      en: "Not incapable shortly before the pension",
    },
    holds: {
      nl: "U werd meer dan zes maanden voor uw pensioen arbeidsongeschikt.",
      fr: "Vous êtes en incapacité depuis plus de six mois avant votre pension.",
      de: "Sie wurden mehr als sechs Monate vor Ihrer Pension arbeitsunfähig.",
      en: "You became incapable of work more than six months before your pension.",
    },
    fails: {
      nl: "U krijgt geen vragenlijst: u werd kort voor uw wettelijke pensioen arbeidsongeschikt. U hoeft niets te doen.",
      fr: "Vous ne recevez pas de questionnaire : votre incapacité a commencé peu avant votre pension légale. Vous n’avez rien à faire.",
      de: "Sie bekommen keinen Fragebogen: Sie wurden kurz vor Ihrer gesetzlichen Pension arbeitsunfähig. Sie müssen nichts tun.",
      en: "You get no questionnaire: you became incapable shortly before your legal pension. You need do nothing.",
    },
    unknown: {
      nl: "We weten nog niet wanneer u de wettelijke pensioenleeftijd bereikt.",
      fr: "Nous ne savons pas encore quand vous atteignez l’âge légal de la pension.",
      de: "Wir wissen noch nicht, wann Sie das gesetzliche Pensionsalter erreichen.",
      en: "We do not know yet when you reach the legal pension age.",
    },
  },
  "every-item-answered": {
    name: {
      nl: "Elke vraag beantwoord",
      fr: "Chaque question répondue",
      de: "Jede Frage beantwortet",
      en: "Every question answered",
    },
    holds: {
      nl: "U hebt elke vraag beantwoord.",
      fr: "Vous avez répondu à chaque question.",
      de: "Sie haben jede Frage beantwortet.",
      en: "You answered every question.",
    },
    fails: {
      nl: "Er zijn nog vragen open. Uw coördinator belt u en helpt u verder.",
      fr: "Il reste des questions sans réponse. Votre coordinateur vous appelle et vous aide.",
      de: "Es sind noch Fragen offen. Ihr Koordinator ruft Sie an und hilft Ihnen.",
      en: "Some questions are still open. Your coordinator calls you and helps.",
    },
    unknown: {
      nl: "We weten nog niet of u elke vraag beantwoord hebt.",
      fr: "Nous ne savons pas encore si vous avez répondu à chaque question.",
      de: "Wir wissen noch nicht, ob Sie jede Frage beantwortet haben.",
      en: "We do not know yet whether you answered every question.",
    },
  },
} satisfies Record<string, ConditionWords>;
