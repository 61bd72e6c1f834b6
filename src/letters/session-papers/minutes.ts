import type { CouncilDecision } from "../../trajectory/dossier/dossier.ts";
import type { PaperLanguage } from "../../trajectory/session/session.ts";
import { choiceText } from "../../words/choices.ts";
import { type Format, formatIn } from "../format.ts";
import type { Block } from "../letter.ts";
import { inPairs } from "./bundle.ts";
import { minutesWords, type SayMinutes } from "./minutes-words.ts";
import { type Paper, paper } from "./paper.ts";

/** A dossier of the session; people by name. */
export type DossierInMinutes = {
  reference: string;
  name: string;
  training: string;
  conflicts: readonly string[];
  /** Who declared one, and took it back before the decision. */
  takenBack: readonly string[];
  /** Null: it was not decided in this session. */
  decided: { decision: CouncilDecision; on: string; grounds: string; tookPart: readonly string[] | null } | null;
};
type Minutes = {
  language: PaperLanguage;
  /** The day on which they are drawn up. */
  on: string;
  session: { on: string; place: string };
  chair: string;
  present: readonly string[];
  excused: readonly string[];
  absent: readonly string[];
  secretary: string;
  /** Null: no bundle was frozen. */
  bundle: { sha256: string; on: string } | null;
  dossiers: readonly DossierInMinutes[];
};

/** What the session decided, and who took part in it. */
export function minutes(of: Minutes): Paper {
  const { language, on, session, bundle, dossiers } = of;
  const say = minutesWords[language];
  const format = formatIn(language);
  const listed = (people: readonly string[]) => (people.length > 0 ? people.join(", ") : say.nobody);
  return paper(language, on, `${say.title} ${format.day(session.on)}`, [
    {
      kind: "definitions",
      rows: [
        { term: say.place, text: session.place },
        { term: say.chair, text: of.chair },
        { term: say.secretary, text: of.secretary },
        { term: say.present, text: listed(of.present) },
        { term: say.excused, text: listed(of.excused) },
        { term: say.absent, text: listed(of.absent) },
        {
          term: say.bundle,
          text: bundle ? `${say.frozenOn(format.day(bundle.on))} ${inPairs(bundle.sha256)}` : say.noBundle,
        },
        { term: say.drawnUp, text: format.day(on) },
      ],
    },
    ...dossiers.flatMap((dossier, at) => blocksOf(dossier, at + 1, say, format, listed)),
    { kind: "title", text: say.approval },
    { kind: "paragraph", text: say.approvedElsewhere },
  ]);
}

function blocksOf(
  { reference, name, training, conflicts, takenBack, decided }: DossierInMinutes,
  at: number,
  say: SayMinutes,
  format: Format,
  listed: (people: readonly string[]) => string,
): Block[] {
  const { language, day } = format;
  const declared = [
    ...(conflicts.length > 0 ? [say.withdrew(conflicts.join(", "))] : []),
    ...(takenBack.length > 0 ? [say.tookBack(takenBack.join(", "))] : []),
  ];
  return [
    { kind: "title", text: `${at}. ${reference} – ${name}` },
    {
      kind: "definitions",
      rows: [
        { term: say.training, text: training },
        { term: say.conflicts, text: declared.length > 0 ? declared.join("; ") : say.none },
        ...(decided
          ? [
              { term: say.tookPart, text: decided.tookPart ? listed(decided.tookPart) : say.notRecorded },
              {
                term: say.decision,
                text: `${choiceText("decision", decided.decision, language)} (${day(decided.on)})`,
              },
              { term: say.grounds, text: decided.grounds },
            ]
          : [{ term: say.decision, text: say.notDecided }]),
      ],
    },
  ];
}
