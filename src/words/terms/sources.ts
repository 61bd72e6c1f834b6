import type { SourceStatus } from "../../law/kernel/source.ts";

type Where = { readonly title: string; readonly status: SourceStatus };

const read = (title: string) => ({ title, status: "read" }) as const;
const toVerify = (title: string) => ({ title, status: "to be verified" }) as const;

/** Where the terms of the glossary were read. */
export const termSources = {
  webinar: read("RIZIV, webinar Terug Naar Werk: de toegangspoorten uitgelegd"),
  "riziv-page": read("RIZIV, Terugkeer naar werk tijdens arbeidsongeschiktheid"),
  "riziv-2019": read("RIZIV, Socioprofessionele rehabilitatie of heroriëntatie, 6 november 2019"),
  "riziv-course": read("RIZIV, Verloop van het socioprofessionele heroriënterings- of rehabilitatietraject"),
  "slides-2021": read("RIZIV, Socioprofessionele re-integratie (Decuman, Brans), 2021"),
  "inami-route-a": read("INAMI, Reprendre un travail à l’initiative du médecin-conseil de votre mutualité (route A)"),
  "likiv-route-b": read("LIKIV, Wiederaufnahme einer Arbeit: Begleitung durch Ihre Krankenkasse (Route B)"),
  "likiv-route-c": read("LIKIV, Wiederaufnahme einer Arbeit: Begleitung durch Actiris, Forem oder VDAB (Route C)"),
  "mc-invalidity": read("mc.be, Reconnaissance de l’invalidité par l’Inami"),
  "ckk-invalidity": read("ckk-mc.be, Arbeitsunfähigkeit: der Übergang zur Invalidität"),
  "ckk-resumption": read("ckk-mc.be, Arbeitsunfähigkeit: Wiederaufnahme einer Tätigkeit"),
  "ckk-rehabilitation": read("ckk-mc.be, Berufliche Rehabilitation"),
  "freie-recognition": read("freie.be, Anerkennung der Arbeitsunfähigkeit"),
  "freie-fedris": read("freie.be, Fonds für Berufskrankheiten"),
  "die-csc": read("diecsc.be, Der Weg zurück zur Arbeit"),
  "citizens-de": read("socialsecurity.be, Krankenkassen; Arbeitsunfall und Berufskrankheiten"),
  "ziv-law": toVerify("Law of 14 July 1994, art. 100 §§ 1 to 1/4, in its state of 2022"),
  "decree-1996": toVerify("Royal Decree of 3 July 1996, section VIquater, as quoted on docleg and terralaboris.be"),
  codex: toVerify("Codex on well-being at work, book I, title 4, as summarised on beswic.be"),
  "droits-quotidiens": toVerify("droitsquotidiens.be, Comment se déroule le trajet retour au travail"),
  "decree-2026": toVerify("Execution decree of 2026, as summarised on boutiquedegestion.be"),
} as const satisfies Record<string, Where>;

export type TermSource = keyof typeof termSources;
