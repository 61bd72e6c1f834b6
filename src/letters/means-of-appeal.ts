import type { Language } from "../words/language.ts";
import type { Basis } from "./basis.ts";
import type { Format } from "./format.ts";
import type { Block, Sender } from "./letter.ts";
import { reach } from "./reach.ts";

/** What a person needs to go to court. The term comes from its ruling; it runs from receipt of the letter. */
export type Appeal = {
  months: number;
  citation: string;
  status: Basis["status"];
  /** The labour court of the person's residence; null when it is not known. */
  court: { name: string; lines: readonly string[] } | null;
};

type Words = {
  title: string;
  where: string;
  court: string;
  courtUnknown: string;
  when: string;
  within: (months: string, citation: string) => string;
  unsure: string;
  how: string;
  petition: string;
  cost: string;
  free: string;
  help: string;
  mayHelp: string;
  explanation: string;
  ask: (reach: string, reference: string) => string;
};

/**
 * The box that every decision which can be contested carries.
 *
 * Its rows are the statements of the Law of 11 April 1995 (charter of the socially insured), art. 14: without
 * them the term does not start. Judicial Code, art. 704, 728 and 1017, in short: to be verified.
 */
export function meansOfAppeal(appeal: Appeal, sender: Sender, reference: string, format: Format): Block {
  const say = words[format.language];
  const term = say.within(format.number(appeal.months), format.citation(appeal.citation));
  const { court } = appeal;
  return {
    kind: "appeal",
    title: say.title,
    rows: [
      { term: say.where, text: court ? `${say.court} ${[court.name, ...court.lines].join(", ")}.` : say.courtUnknown },
      { term: say.when, text: appeal.status === "read" ? term : `${term} ${say.unsure}` },
      { term: say.how, text: say.petition },
      { term: say.cost, text: say.free },
      { term: say.help, text: say.mayHelp },
      { term: say.explanation, text: say.ask(reach(sender, format.language), reference) },
    ],
  };
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    title: "Niet akkoord? U kunt in beroep gaan",
    where: "Waar",
    court: "Bij de arbeidsrechtbank van uw woonplaats:",
    courtUnknown:
      "Bij de arbeidsrechtbank van uw woonplaats. Het adres vindt u op www.rechtbanken-tribunaux.be; wij zoeken het ook graag voor u op.",
    when: "Wanneer",
    within: (months, citation) =>
      `Binnen ${months}\u00a0maanden nadat u deze brief hebt gekregen (${citation}). Daarna kan het niet meer.`,
    unsure: "Deze termijn moet nog worden nagekeken bij de officiële bron: wacht niet tot de laatste dagen.",
    how: "Hoe",
    petition:
      "Met een verzoekschrift: een brief waarin u schrijft met welke beslissing u niet akkoord gaat en waarom. U geeft die af op de griffie van de arbeidsrechtbank of stuurt die aangetekend naar de griffie. Voeg een kopie van deze beslissing toe.",
    cost: "Kosten",
    free: "Beroep is gratis. Wij betalen de kosten van de procedure, ook als u verliest, behalve bij een roekeloze of tergende vordering (Gerechtelijk Wetboek, art.\u00a01017).",
    help: "Wie u mag helpen",
    mayHelp:
      "U mag zelf gaan, of een advocaat sturen. Met uw schriftelijke volmacht mag ook een afgevaardigde van uw vakbond of van uw organisatie van zelfstandigen u vertegenwoordigen, of, als de rechter het toestaat, uw partner of een familielid (Gerechtelijk Wetboek, art.\u00a0728).",
    explanation: "Uitleg",
    ask: (reach, reference) => `Wij leggen de beslissing graag uit: ${reach}. Vermeld ${reference}.`,
  },
  fr: {
    title: "Pas d’accord ? Vous pouvez introduire un recours",
    where: "Où",
    court: "Au tribunal du travail de votre domicile :",
    courtUnknown:
      "Au tribunal du travail de votre domicile. Vous trouvez l’adresse sur www.rechtbanken-tribunaux.be ; nous la cherchons aussi volontiers pour vous.",
    when: "Quand",
    within: (months, citation) =>
      `Dans les ${months}\u00a0mois après la réception de cette lettre (${citation}). Ensuite, ce n’est plus possible.`,
    unsure: "Ce délai doit encore être vérifié à la source officielle : n’attendez pas les derniers jours.",
    how: "Comment",
    petition:
      "Par une requête : une lettre où vous écrivez quelle décision vous contestez et pourquoi. Vous la déposez au greffe du tribunal du travail ou vous l’envoyez au greffe par recommandé. Joignez une copie de cette décision.",
    cost: "Frais",
    free: "Le recours est gratuit. Nous payons les frais de la procédure, même si vous perdez, sauf en cas de demande téméraire ou vexatoire (Code judiciaire, art.\u00a01017).",
    help: "Qui peut vous aider",
    mayHelp:
      "Vous pouvez y aller vous-même ou envoyer un avocat. Avec votre procuration écrite, un délégué de votre syndicat ou de votre organisation d’indépendants peut aussi vous représenter, ou, si le juge l’accepte, votre partenaire ou un membre de votre famille (Code judiciaire, art.\u00a0728).",
    explanation: "Explications",
    ask: (reach, reference) => `Nous vous expliquons volontiers la décision : ${reach}. Mentionnez ${reference}.`,
  },
  de: {
    title: "Nicht einverstanden? Sie können vor das Arbeitsgericht gehen",
    where: "Wo",
    court: "Beim Arbeitsgericht Ihres Wohnortes:",
    courtUnknown:
      "Beim Arbeitsgericht Ihres Wohnortes. Die Adresse finden Sie auf www.rechtbanken-tribunaux.be; wir suchen sie auch gern für Sie heraus.",
    when: "Wann",
    within: (months, citation) =>
      `Innerhalb von ${months}\u00a0Monaten, nachdem Sie diesen Brief erhalten haben (${citation}). Danach ist es nicht mehr möglich.`,
    unsure: "Diese Frist muss noch an der amtlichen Quelle geprüft werden: Warten Sie nicht bis zu den letzten Tagen.",
    how: "Wie",
    petition:
      "Mit einer Antragschrift: einem Brief, in dem Sie schreiben, welche Entscheidung Sie anfechten und warum. Sie geben ihn in der Kanzlei des Arbeitsgerichts ab oder schicken ihn per Einschreiben an die Kanzlei. Fügen Sie eine Kopie dieser Entscheidung bei.",
    cost: "Kosten",
    free: "Das Verfahren ist kostenlos. Wir tragen die Verfahrenskosten, auch wenn Sie verlieren, außer bei einem leichtfertigen oder schikanösen Antrag (Gerichtsgesetzbuch, Art.\u00a01017).",
    help: "Wer Ihnen helfen darf",
    mayHelp:
      "Sie dürfen selbst erscheinen oder einen Rechtsanwalt schicken. Mit Ihrer schriftlichen Vollmacht darf Sie auch ein Beauftragter Ihrer Gewerkschaft oder Ihrer Selbstständigenorganisation vertreten oder, wenn der Richter es erlaubt, Ihr Partner oder ein Familienmitglied (Gerichtsgesetzbuch, Art.\u00a0728).",
    explanation: "Erklärung",
    ask: (reach, reference) => `Wir erklären Ihnen die Entscheidung gern: ${reach}. Geben Sie ${reference} an.`,
  },
  en: {
    title: "You do not agree? You can appeal",
    where: "Where",
    court: "At the labour court of your place of residence:",
    courtUnknown:
      "At the labour court of your place of residence. The address is on www.rechtbanken-tribunaux.be; we will gladly look it up for you.",
    when: "When",
    within: (months, citation) =>
      `Within ${months}\u00a0months after you received this letter (${citation}). After that it is no longer possible.`,
    unsure: "This term still has to be checked against the official source: do not wait until the last days.",
    how: "How",
    petition:
      "With a petition: a letter in which you write which decision you contest and why. You hand it in at the registry of the labour court or send it to the registry by registered post. Add a copy of this decision.",
    cost: "Costs",
    free: "An appeal is free. We pay the costs of the procedure, also if you lose, except for a reckless or vexatious claim (Judicial Code, art.\u00a01017).",
    help: "Who may help you",
    mayHelp:
      "You may go yourself or send a lawyer. With your written mandate a delegate of your trade union or of your organisation of self-employed may also represent you, or, if the judge allows it, your partner or a relative (Judicial Code, art.\u00a0728).",
    explanation: "Explanation",
    ask: (reach, reference) => `We will gladly explain the decision: ${reach}. Mention ${reference}.`,
  },
};
