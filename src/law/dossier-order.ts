import { type FactsOf, oneOf, yesNo } from "./kernel/facts.ts";
import { type Row, table } from "./kernel/table.ts";

const facts = {
  advice: oneOf("none", "compatible", "incompatible"),
  opinion: oneOf("none", "favourable", "unfavourable"),
  /** It was put on an agenda of the Council; this stays so after the decision. */
  onAgenda: yesNo,
  decision: oneOf("none", "approved", "refused"),
};
type When = Row<typeof facts, string, string>["when"];

/** One line of the table: undefined stands for any. */
const at = (
  advice: When["advice"],
  opinion: When["opinion"],
  onAgenda: FactsOf<typeof facts>["onAgenda"],
  decision: When["decision"],
): When => ({ advice, opinion, onAgenda, decision });

const any = undefined;
const given = ["compatible", "incompatible"] as const;
const examined = ["favourable", "unfavourable"] as const;
const decided = ["approved", "refused"] as const;
const cites = ["webinar-dossier"] as const;
const weighed = ["webinar-dossier", "reading-incompatible-advice"] as const;
const letter = ["webinar-decision"] as const;

/** What comes next for a training project: advice, examination, Council, decision, in that order (webinar, slide 22). */
export const dossierOrder = table({
  name: "dossier-order",
  facts,
  chosenBy: "asked",
  versions: [
    {
      since: "2012-10-01",
      cites,
      rows: [
        { name: "handed-in", when: at("none", "none", false, "none"), gives: "advise", cites },
        { name: "advised-compatible", when: at("compatible", "none", false, "none"), gives: "examine", cites },
        {
          name: "advised-incompatible",
          when: at("incompatible", "none", false, "none"),
          gives: "examine",
          cites: weighed,
        },
        { name: "examined", when: at(given, examined, false, "none"), gives: "put-on-agenda", cites },
        { name: "on-agenda", when: at(given, examined, true, "none"), gives: "decide", cites },
        { name: "approved", when: at(given, examined, true, "approved"), gives: "train", cites: letter },
        { name: "refused", when: at(given, examined, true, "refused"), gives: "hand-in-another", cites: letter },
        { name: "examined-without-advice", when: at("none", examined, any, any), gives: "impossible", cites },
        { name: "on-agenda-without-opinion", when: at(any, "none", true, any), gives: "impossible", cites },
        { name: "decided-without-opinion", when: at(any, "none", false, decided), gives: "impossible", cites },
        { name: "decided-off-the-agenda", when: at(given, examined, false, decided), gives: "impossible", cites },
      ],
    },
  ],
});
