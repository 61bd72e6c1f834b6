import type { NotModelled } from "../rule.ts";

export const estimateNotModelled = {
  "questionnaire-sent": [
    {
      nl: "Dat zelfstandigen ze pas krijgen sinds hun eigen wet van 2023.",
      fr: "Que les indépendants ne le reçoivent que depuis leur propre loi de 2023.",
      de: "Dass Selbstständige ihn erst seit ihrem eigenen Gesetz von 2023 bekommen.",
      en: "That the self-employed get it only since their own law of 2023.",
    },
    {
      nl: "Herval of een onderbreking: die verschuift de eerste dag van de arbeidsongeschiktheid.",
      fr: "La rechute ou l’interruption, qui déplace le premier jour de l’incapacité.",
      de: "Ein Rückfall oder eine Unterbrechung, die den ersten Tag der Arbeitsunfähigkeit verschiebt.",
      en: "A relapse or an interruption, which moves the first day of the incapacity.",
    },
  ],
  "questionnaire-returned": [
    {
      nl: "Een vragenlijst die in de post verloren gaat, en wat een later antwoord waard is: het wordt nog gelezen.",
      fr: "Un questionnaire perdu par la poste, et ce que vaut une réponse tardive : elle est encore lue.",
      de: "Ein Fragebogen, der in der Post verloren geht, und was eine spätere Antwort wert ist: Sie wird noch gelesen.",
      en: "A questionnaire that is lost in the post, and what a later answer is worth: it is still read.",
    },
  ],
  "questionnaire-required": [
    {
      nl: "Welke medische reden geldig is: dat beoordeelt de adviserend arts.",
      fr: "Quelle raison médicale est valable : le médecin-conseil en juge.",
      de: "Welcher medizinische Grund gilt: Das beurteilt der Vertrauensarzt.",
      en: "Which medical reason is a valid one: the advising physician judges it.",
    },
    {
      nl: "De wettelijke pensioenleeftijd per geboortejaar: de dag waarop iemand die bereikt, is een gegeven.",
      fr: "L’âge légal de la pension par année de naissance : le jour où il est atteint est une donnée.",
      de: "Das gesetzliche Pensionsalter nach Geburtsjahr: Der Tag, an dem es erreicht wird, ist eine Angabe.",
      en: "The legal pension age by year of birth: the day on which it is reached is a fact.",
    },
  ],
  "questionnaire-complete": [
    {
      nl: "De andere elf vragen, en de juiste woorden van deze vier: die zijn niet gevonden.",
      fr: "Les onze autres questions, et les mots exacts de ces quatre : ils n’ont pas été trouvés.",
      de: "Die anderen elf Fragen und der genaue Wortlaut dieser vier: Sie wurden nicht gefunden.",
      en: "The other eleven questions, and the exact words of the four: they were not found.",
    },
  ],
  "questionnaire-follow-up": [
    {
      nl: "Binnen welke termijn de coördinator moet helpen: geen bron gevonden die er een geeft.",
      fr: "Dans quel délai le coordinateur doit aider : aucune source trouvée qui en donne un.",
      de: "In welcher Frist der Koordinator helfen muss: Es wurde keine Quelle gefunden, die eine nennt.",
      en: "Within which term the coordinator must help: no source was found that gives one.",
    },
  ],
  "contact-months": [
    {
      nl: "Herval of een onderbreking: die zet een vroegere arbeidsongeschiktheid voort of begint een nieuwe.",
      fr: "La rechute ou l’interruption, qui prolonge une incapacité antérieure ou en commence une nouvelle.",
      de: "Ein Rückfall oder eine Unterbrechung, die eine frühere Arbeitsunfähigkeit fortsetzt oder eine neue beginnt.",
      en: "A relapse or an interruption, which carries an earlier incapacity on or starts a new one.",
    },
    {
      nl: "Op welke dag van de maand het contact plaatsvindt.",
      fr: "Quel jour du mois le contact a lieu.",
      de: "An welchem Tag des Monats der Kontakt stattfindet.",
      en: "On which day of the month the contact takes place.",
    },
  ],
  "estimate-period": [
    {
      nl: "Een inschatting die wacht op een vragenlijst die laat kwam.",
      fr: "Une estimation qui attend un questionnaire arrivé tard.",
      de: "Eine Einschätzung, die auf einen spät gekommenen Fragebogen wartet.",
      en: "An estimate that waits for a questionnaire which came late.",
    },
  ],
  "estimate-category": [
    {
      nl: "Hoe de arts tot die verwachting komt: dat is een medisch oordeel.",
      fr: "Comment le médecin arrive à cette prévision : c’est un jugement médical.",
      de: "Wie der Arzt zu dieser Aussicht kommt: Das ist ein medizinisches Urteil.",
      en: "How the physician comes to the outlook: that is a medical judgement.",
    },
  ],
  "estimate-again": [
    {
      nl: "Dat dit alleen voor categorie 3 geldt: vraag het voor geen andere.",
      fr: "Que cela ne vaut que pour la catégorie 3 : ne la posez pour aucune autre.",
      de: "Dass dies nur für Kategorie 3 gilt: Fragen Sie es für keine andere.",
      en: "That it is asked for category 3 alone: ask it for no other one.",
    },
  ],
} satisfies Record<string, NotModelled>;
