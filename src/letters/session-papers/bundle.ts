import type { DocumentHandedIn } from "../../trajectory/documents/document.ts";
import type { DossierEvents, Project } from "../../trajectory/dossier/dossier.ts";
import type { PaperLanguage } from "../../trajectory/session/session.ts";
import { choiceText } from "../../words/choices.ts";
import { type Format, formatIn } from "../format.ts";
import type { Block, Definition } from "../letter.ts";
import { bundleWords, type SayBundle } from "./bundle-words.ts";
import { type Paper, paper } from "./paper.ts";

/** A fact of a dossier: the open part of an event, never what is sealed. */
export type Fact = { type: string; on: string; open: object };
export type DossierInBundle = { reference: string; name: string; facts: readonly Fact[] };
type Bundle = {
  language: PaperLanguage;
  /** The day on which it is frozen. */
  on: string;
  session: { on: string; place: string };
  dossiers: readonly DossierInBundle[];
  /** Hexadecimal SHA-256 of its canonical content. */
  sha256: string;
};

/** What the members decide on, as it stood on one day: project, advice, examination, and which documents there are. */
export function bundle({ language, on, session, dossiers, sha256 }: Bundle): Paper {
  const say = bundleWords[language];
  const format = formatIn(language);
  return paper(language, on, `${say.title} ${format.day(session.on)}`, [
    {
      kind: "definitions",
      rows: [
        { term: say.place, text: session.place },
        { term: say.frozenOn, text: format.day(on) },
        { term: say.dossiers, text: format.number(dossiers.length) },
        { term: say.hash, text: inPairs(sha256) },
      ],
    },
    { kind: "paragraph", text: say.withoutHealth },
    ...dossiers.flatMap((dossier, at) => blocksOf(dossier, at + 1, say, format)),
  ]);
}

/** 64 characters that may be broken over two lines where a reader can find them again. */
export const inPairs = (sha256: string): string => sha256.match(/.{1,8}/g)?.join(" ") ?? sha256;

function blocksOf({ reference, name, facts }: DossierInBundle, at: number, say: SayBundle, format: Format): Block[] {
  const documents = facts.flatMap(({ open }) => documentsIn(open, format));
  return [
    { kind: "title", text: `${at}. ${reference} – ${name}` },
    { kind: "definitions", rows: facts.flatMap((fact) => rowsOf(fact, say, format)) },
    ...(documents.length > 0
      ? ([
          { kind: "paragraph", text: say.documents },
          { kind: "list", items: documents },
        ] as const)
      : []),
  ];
}

function rowsOf({ type, on, open }: Fact, say: SayBundle, format: Format): readonly Definition[] {
  switch (type) {
    case "ProjectHandedIn": {
      const { training = "", provider = "", occupation = "", from, until, hoursPlanned } = open as Project;
      return [
        { term: say.training, text: `${training}, ${provider}` },
        { term: say.occupation, text: occupation },
        { term: say.period, text: say.fromUntil(format.day(from), format.day(until), format.number(hoursPlanned)) },
        { term: say.handedIn, text: format.day(on) },
      ];
    }
    case "ProjectAdvised": {
      const { compatible } = open as DossierEvents["ProjectAdvised"];
      return [{ term: say.advice, text: `${compatible ? say.compatible : say.incompatible} (${format.day(on)})` }];
    }
    case "ProjectExamined": {
      const { opinion, grounds = "", consultedOn } = open as DossierEvents["ProjectExamined"];
      return [
        { term: say.opinion, text: `${choiceText("opinion", opinion, format.language)} (${format.day(on)})` },
        { term: say.consulted, text: format.day(consultedOn) },
        { term: say.grounds, text: grounds },
      ];
    }
    default:
      return [];
  }
}

function documentsIn(open: object, { language, number }: Format): readonly string[] {
  const { documents = [], documentKind = "training-offer" } = open as {
    documents?: readonly DocumentHandedIn[];
    documentKind?: string;
  };
  const kind = choiceText("documentKind", documentKind, language);
  return documents.map(
    (one) =>
      `${kind} (${one.type.toUpperCase()}, ${number(Math.ceil(one.bytes / 1000))}\u00a0kB), SHA-256 ${inPairs(one.sha256)}`,
  );
}
