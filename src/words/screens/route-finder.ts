import type { SourceStatus } from "../../law/kernel/source.ts";
import type { Language, Text } from "../language.ts";
import { pages } from "../law/sources/page-titles.ts";
import { organisationWords } from "../organisations.ts";

/** The route finder: some questions, and then which ways are open and whom to turn to. */
export const finderText = {
  title: {
    nl: "Welke weg terug naar werk is voor mij?",
    fr: "Quelle voie de retour au travail est pour moi ?",
    de: "Welcher Weg zurück zur Arbeit ist für mich?",
    en: "Which way back to work is for me?",
  },
  lead: {
    nl: "Zes vragen. Daarna ziet u welke wegen voor u open zijn, wie u belt en wat u eerst doet. We bewaren niets.",
    fr: "Six questions. Ensuite, vous voyez quelles voies vous sont ouvertes, qui appeler et quoi faire d’abord. Nous ne gardons rien.",
    de: "Sechs Fragen. Danach sehen Sie, welche Wege Ihnen offenstehen, wen Sie anrufen und was Sie zuerst tun. Wir speichern nichts.",
    en: "Six questions. Then you see which ways are open to you, whom to call and what to do first. We keep nothing.",
  },
  find: { nl: "Zoek mijn weg", fr: "Trouver ma voie", de: "Meinen Weg finden", en: "Find my way" },
  again: { nl: "Iets veranderen", fr: "Changer une réponse", de: "Etwas ändern", en: "Change an answer" },
  first: {
    nl: "Wat u eerst doet",
    fr: "Ce que vous faites d’abord",
    de: "Was Sie zuerst tun",
    en: "What you do first",
  },
  callFund: {
    nl: "Bel uw ziekenfonds en vraag naar de terug-naar-werkcoördinator. Zeg dat u een eerste gesprek wilt.",
    fr: "Appelez votre mutualité et demandez le coordinateur Retour au Travail. Dites que vous voulez un premier entretien.",
    de: "Rufen Sie Ihre Krankenkasse an und fragen Sie nach dem Koordinator für die Rückkehr zur Arbeit. Bitten Sie um ein erstes Gespräch.",
    en: "Call your sickness fund and ask for the return-to-work coordinator. Say that you want a first interview.",
  },
  within: {
    nl: "U krijgt dat gesprek binnen een maand. Het is vrijwillig en u mag altijd stoppen.",
    fr: "Vous l’obtenez dans le mois. C’est volontaire et vous pouvez toujours arrêter.",
    de: "Sie erhalten es innerhalb eines Monats. Es ist freiwillig und Sie dürfen jederzeit aufhören.",
    en: "You get it within a month. It is voluntary, and you may always stop.",
  },
  alsoEmployer: {
    nl: "U hebt nog een werkgever: u kunt ook zelf een gesprek met de arbeidsarts vragen.",
    fr: "Vous avez encore un employeur : vous pouvez aussi demander un entretien au médecin du travail.",
    de: "Sie haben noch einen Arbeitgeber: Sie können auch selbst um ein Gespräch mit dem Arbeitsmediziner bitten.",
    en: "You still have an employer: you can also ask for a talk with the occupational physician yourself.",
  },
  alsoService: {
    nl: "U mag ook meteen naar de arbeidsdienst van uw gewest gaan:",
    fr: "Vous pouvez aussi aller directement au service de l’emploi de votre région :",
    de: "Sie dürfen auch gleich zum Arbeitsamt Ihrer Region gehen:",
    en: "You may also go straight to the employment service of your region:",
  },
  contacts: { nl: "Wie u kunt bellen", fr: "Qui appeler", de: "Wen Sie anrufen können", en: "Whom to call" },
  yourFund: { nl: "Uw ziekenfonds", fr: "Votre mutualité", de: "Ihre Krankenkasse", en: "Your sickness fund" },
  fundNumber: {
    nl: "Het nummer van uw eigen kantoor staat op elke brief en op uw kleefbriefjes. Dit zijn de ziekenfondsen:",
    fr: "Le numéro de votre bureau figure sur chaque lettre et sur vos vignettes. Voici les mutualités :",
    de: "Die Nummer Ihres Büros steht auf jedem Brief und auf Ihren Etiketten. Dies sind die Krankenkassen:",
    en: "The number of your own office is on every letter and on your stickers. These are the funds:",
  },
  service: {
    nl: "De arbeidsdienst van uw gewest",
    fr: "Le service de l’emploi de votre région",
    de: "Das Arbeitsamt Ihrer Region",
    en: "The employment service of your region",
  },
  noNumber: {
    nl: "In onze bronnen staat geen nummer van deze dienst. Uw ziekenfonds kan u ernaartoe brengen.",
    fr: "Nos sources ne donnent pas de numéro pour ce service. Votre mutualité peut vous y conduire.",
    de: "In unseren Quellen steht keine Nummer dieses Dienstes. Ihre Krankenkasse kann Sie hinführen.",
    en: "Our sources give no number for this service. Your sickness fund can bring you there.",
  },
  physician: {
    nl: "De arbeidsarts van uw werkgever",
    fr: "Le médecin du travail de votre employeur",
    de: "Der Arbeitsmediziner Ihres Arbeitgebers",
    en: "Your employer’s occupational physician",
  },
  physicianWhere: {
    nl: "Naam en nummer van de preventiedienst staan in het arbeidsreglement van uw werkgever. De arbeidsarts mag uw werkgever niet vertellen wat u hebt.",
    fr: "Le nom et le numéro du service de prévention figurent dans le règlement de travail. Le médecin du travail ne peut pas dire à votre employeur ce que vous avez.",
    de: "Name und Nummer des Präventionsdienstes stehen in der Arbeitsordnung Ihres Arbeitgebers. Der Arbeitsmediziner darf Ihrem Arbeitgeber nicht sagen, was Sie haben.",
    en: "The name and number of the prevention service are in your employer’s work rules. The occupational physician may not tell your employer what you have.",
  },
  source: { nl: "Bron", fr: "Source", de: "Quelle", en: "Source" },
  undated: { nl: "zonder datum", fr: "sans date", de: "ohne Datum", en: "undated" },
} satisfies Record<string, Text>;

export const finderFields: Readonly<Record<string, { label: Text; hint?: Text }>> = {
  region: {
    label: { nl: "Waar woont u?", fr: "Où habitez-vous ?", de: "Wo wohnen Sie?", en: "Where do you live?" },
  },
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
  hasContract: {
    label: {
      nl: "Hebt u nog een werkgever?",
      fr: "Avez-vous encore un employeur ?",
      de: "Haben Sie noch einen Arbeitgeber?",
      en: "Do you still have an employer?",
    },
  },
  exclusion: {
    label: {
      nl: "Past een van deze bij u?",
      fr: "Une de ces situations est-elle la vôtre ?",
      de: "Trifft eines davon auf Sie zu?",
      en: "Does one of these apply to you?",
    },
  },
};

export const regionWords = {
  flanders: { nl: "In Vlaanderen", fr: "En Flandre", de: "In Flandern", en: "In Flanders" },
  brussels: { nl: "In Brussel", fr: "À Bruxelles", de: "In Brüssel", en: "In Brussels" },
  wallonia: { nl: "In Wallonië", fr: "En Wallonie", de: "In der Wallonie", en: "In Wallonia" },
  "german-speaking": {
    nl: "In de Duitstalige Gemeenschap",
    fr: "En Communauté germanophone",
    de: "In der Deutschsprachigen Gemeinschaft",
    en: "In the German-speaking Community",
  },
} satisfies Record<string, Text>;
export type Region = keyof typeof regionWords;

const { telephone, email = "", address, desks = [] } = organisationWords.riziv;
const everyLanguage = (text: string): Text => ({ nl: text, fr: text, de: text, en: text });
const page = { source: pages.returnPage, on: null } as const;
const webinar = {
  source: {
    nl: `${pages.webinar.nl}, laatste dia`,
    fr: `${pages.webinar.fr}, dernière diapositive`,
    de: `${pages.webinar.de}, letzte Folie`,
    en: `${pages.webinar.en}, last slide`,
  },
  on: null,
} as const;
const brussels = {
  source: {
    nl: "Brussel, pagina Socio-professionele re-integratie",
    fr: "Bruxelles, page sur la réinsertion socioprofessionnelle",
    de: "Brüssel, Seite über die berufliche Wiedereingliederung",
    en: "Brussels, page on socio-professional re-integration",
  },
  on: "2026-03-25",
} as const;
const disputes = desks[0];

/** One way to reach somebody, with where it was read; `on` is the day of the source, null where it has none. */
export type Reach = {
  what: Text;
  value: Text;
  href?: Readonly<Record<Language, string>>;
  source: Text;
  on: string | null;
  status: SourceStatus;
};
const call = (number: string) => everyLanguage(`tel:${number.replaceAll(" ", "")}`);

/** Every contact of RIZIV that the sources give. */
export const rizivReach: readonly Reach[] = [
  {
    what: { nl: "In het Nederlands", fr: "En néerlandais", de: "Auf Niederländisch", en: "In Dutch" },
    value: everyLanguage(telephone?.nl ?? ""),
    href: call(telephone?.nl ?? ""),
    ...webinar,
    status: "read",
  },
  {
    what: { nl: "In het Frans", fr: "En français", de: "Auf Französisch", en: "In French" },
    value: everyLanguage(telephone?.fr ?? ""),
    href: call(telephone?.fr ?? ""),
    ...brussels,
    status: "read",
  },
  {
    what: { nl: "E-mail", fr: "E-mail", de: "E-Mail", en: "E-mail" },
    value: everyLanguage(email),
    href: everyLanguage(`mailto:${email}`),
    ...brussels,
    status: "read",
  },
  {
    what: { nl: "Adres", fr: "Adresse", de: "Adresse", en: "Address" },
    value: address ?? everyLanguage(""),
    ...brussels,
    status: "read",
  },
  {
    what: disputes?.for ?? everyLanguage(""),
    value: everyLanguage(disputes?.telephone ?? ""),
    href: call(disputes?.telephone ?? ""),
    ...page,
    status: "read",
  },
  {
    what: {
      nl: "E-mail over regels en geschillen",
      fr: "E-mail sur les règles et les litiges",
      de: "E-Mail zu Vorschriften und Streitfällen",
      en: "E-mail about rules and disputes",
    },
    value: everyLanguage(disputes?.email ?? ""),
    href: everyLanguage(`mailto:${disputes?.email}`),
    ...page,
    status: "read",
  },
];
