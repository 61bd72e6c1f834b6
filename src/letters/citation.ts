import type { Ruling } from "../law/kernel/ruling.ts";
import type { SourceStatus } from "../law/kernel/source.ts";
import { type SourceId, sources } from "../law/sources.ts";
import type { Language, Text } from "../words/language.ts";
import { employerAndDeclarationTitles } from "../words/law/source-titles/employer-and-declaration.ts";
import { estimateAndAbsenceTitles } from "../words/law/source-titles/estimate-and-absence.ts";
import { identityTitles } from "../words/law/source-titles/identity.ts";
import { resumptionTitles } from "../words/law/source-titles/resumption.ts";
import type { Basis } from "./basis.ts";

/**
 * What a ruling rests on, ready for a letter: its sources as the reader knows them, and the weakest status among them.
 * Our own readings are not named as a source; that the ruling rests on one is said beside it.
 */
export function basisOf(ruling: Pick<Ruling, "version" | "cites">, language: Language): Basis {
  return { citation: citationOf(ruling.cites, language), version: ruling.version, status: weakest(ruling.cites) };
}

/** Sources in the language of the reader, each once. */
export function citationOf(cites: readonly SourceId[], language: Language): string {
  const named = cites.filter((id) => sources[id].status !== "our reading").map((id) => nameOf(id, language));
  return [...new Set(named)].join("; ");
}

export function weakest(cites: readonly SourceId[]): SourceStatus {
  const found = new Set(cites.map((id) => sources[id].status));
  return (["our reading", "to be verified"] as const).find((status) => found.has(status)) ?? "read";
}

function nameOf(id: SourceId, language: Language): string {
  const { title, where } = sources[id];
  const place = /^(?:art\. \d+[\d§/ ]*\d|slide \d+)/
    .exec(where)?.[0]
    .replace("slide", slide[language])
    .replace("art.", language === "de" ? "Art." : "art.");
  return [titles[title][language], place].filter((part) => part).join(", ");
}

const slide: Text = { nl: "dia", fr: "diapositive", de: "Folie", en: "slide" };

const same = (text: string): Text => ({ nl: text, fr: text, de: text, en: text });

/** Laws by their own name in each language; pages and slides keep the name they were published under. */
const titles: Readonly<Record<(typeof sources)[SourceId]["title"], Text>> = {
  "Law on compulsory health care and benefits insurance, coordinated on 14 July 1994": {
    nl: "wet van 14 juli 1994 (verplichte ziekteverzekering)",
    fr: "loi du 14 juillet 1994 (assurance maladie obligatoire)",
    de: "Gesetz vom 14. Juli 1994 (Gesundheitspflege- und Entschädigungspflichtversicherung)",
    en: "law of 14 July 1994 (compulsory health insurance)",
  },
  "Royal Decree of 20 July 1971 (self-employed)": {
    nl: "koninklijk besluit van 20 juli 1971 (zelfstandigen)",
    fr: "arrêté royal du 20 juillet 1971 (indépendants)",
    de: "Königlicher Erlass vom 20. Juli 1971 (Selbstständige)",
    en: "Royal Decree of 20 July 1971 (self-employed)",
  },
  "Royal Decree of 3 July 1996 (implementing the law of 14 July 1994)": {
    nl: "koninklijk besluit van 3 juli 1996 (verplichte ziekteverzekering)",
    fr: "arrêté royal du 3 juillet 1996 (assurance maladie obligatoire)",
    de: "Königlicher Erlass vom 3. Juli 1996 (Pflichtversicherung für Gesundheitspflege)",
    en: "Royal Decree of 3 July 1996 (compulsory health insurance)",
  },
  "Law of 11 April 1995, charter of the socially insured": {
    nl: "wet van 11 april 1995 (handvest van de sociaal verzekerde)",
    fr: "loi du 11 avril 1995 (charte de l’assuré social)",
    de: "Gesetz vom 11. April 1995 (Charta der Sozialversicherten)",
    en: "law of 11 April 1995 (charter of the socially insured)",
  },
  "Judicial Code": { nl: "Gerechtelijk Wetboek", fr: "Code judiciaire", de: "Gerichtsgesetzbuch", en: "Judicial Code" },
  "CAAMI and INAMI, pages on the return-to-work trajectory": {
    nl: "HZIV en RIZIV, pagina’s over het Terug Naar Werk-traject",
    fr: "CAAMI et INAMI, pages sur le trajet Retour Au Travail",
    de: "HKIV und LIKIV, Seiten über den Weg zurück zur Arbeit",
    en: "CAAMI and INAMI, pages on the return-to-work trajectory",
  },
  "Securex, page on the duty to cooperate with return to work": {
    nl: "Securex, pagina over de plicht om mee te werken aan de terugkeer naar werk",
    fr: "Securex, page sur le devoir de collaborer au retour au travail",
    de: "Securex, Seite über die Pflicht zur Mitarbeit an der Rückkehr zur Arbeit",
    en: "Securex, page on the duty to cooperate with return to work",
  },
  "INAMI, barometer of return to work": {
    nl: "RIZIV, barometer van de terugkeer naar werk",
    fr: "INAMI, baromètre du retour au travail",
    de: "LIKIV, Barometer der Rückkehr zur Arbeit",
    en: "INAMI, barometer of return to work",
  },
  "Our reading, to be signed off": same(""),
  "RIZIV, webinar Terug Naar Werk: de toegangspoorten uitgelegd": same(
    "RIZIV, webinar Terug Naar Werk: de toegangspoorten uitgelegd",
  ),
  "RIZIV, Terugkeer naar werk tijdens arbeidsongeschiktheid": same(
    "RIZIV, Terugkeer naar werk tijdens arbeidsongeschiktheid",
  ),
  "Brussel, Socio-professionele re-integratie, 25 maart 2026": same(
    "Brussel, Socio-professionele re-integratie, 25 maart 2026",
  ),
  "RIZIV, Socioprofessionele re-integratie (Decuman, Brans), 2021": same(
    "RIZIV, Socioprofessionele re-integratie (Decuman, Brans), 2021",
  ),
  "RIZIV, Socioprofessionele rehabilitatie of heroriëntatie, 6 november 2019": same(
    "RIZIV, Socioprofessionele rehabilitatie of heroriëntatie, 6 november 2019",
  ),
  "droitsquotidiens.be, Comment se déroule le trajet retour au travail": same(
    "droitsquotidiens.be, Comment se déroule le trajet retour au travail",
  ),
  "INAMI, Déroulement du trajet de réinsertion": same("INAMI, Déroulement du trajet de réinsertion"),
  ...estimateAndAbsenceTitles,
  ...resumptionTitles,
  ...identityTitles,
  ...employerAndDeclarationTitles,
};
