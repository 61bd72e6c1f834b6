import { oneOf, yesNo } from "./kernel/facts.ts";
import { table } from "./kernel/table.ts";

const cites = ["webinar-dossier"] as const;
const given = ["compatible", "incompatible"] as const;
const examined = ["favourable", "unfavourable"] as const;

/** What comes next for a training project: advice, examination, Council, decision, in that order (webinar, slide 22). */
export const dossierOrder = table({
  name: "dossier-order",
  facts: {
    advice: oneOf("none", "compatible", "incompatible"),
    opinion: oneOf("none", "favourable", "unfavourable"),
    /** It was put on an agenda of the Council; this stays so after the decision. */
    onAgenda: yesNo,
    decision: oneOf("none", "approved", "refused"),
  },
  chosenBy: "the day on which the question is asked",
  notModelled: ["How long each step may take, and how often the Council meets: not found."],
  versions: [
    {
      since: "2012-10-01",
      cites,
      rows: [
        {
          name: "handed-in",
          when: { advice: "none", opinion: "none", onAgenda: false, decision: "none" },
          then: "advise",
          cites,
        },
        {
          name: "advised-compatible",
          when: { advice: "compatible", opinion: "none", onAgenda: false, decision: "none" },
          then: "examine",
          cites,
        },
        {
          name: "advised-incompatible",
          when: { advice: "incompatible", opinion: "none", onAgenda: false, decision: "none" },
          then: "examine",
          cites: ["webinar-dossier", "reading-incompatible-advice"],
        },
        {
          name: "examined",
          when: { advice: given, opinion: examined, onAgenda: false, decision: "none" },
          then: "put-on-agenda",
          cites,
        },
        {
          name: "on-agenda",
          when: { advice: given, opinion: examined, onAgenda: true, decision: "none" },
          then: "decide",
          cites,
        },
        {
          name: "approved",
          when: { advice: given, opinion: examined, onAgenda: true, decision: "approved" },
          then: "train",
          cites: ["webinar-decision"],
        },
        {
          name: "refused",
          when: { advice: given, opinion: examined, onAgenda: true, decision: "refused" },
          then: "hand-in-another",
          cites: ["webinar-decision"],
        },
        { name: "examined-without-advice", when: { advice: "none", opinion: examined }, then: "impossible", cites },
        { name: "on-agenda-without-opinion", when: { opinion: "none", onAgenda: true }, then: "impossible", cites },
        {
          name: "decided-without-opinion",
          when: { opinion: "none", onAgenda: false, decision: ["approved", "refused"] },
          then: "impossible",
          cites,
        },
        {
          name: "decided-off-the-agenda",
          when: { advice: given, opinion: examined, onAgenda: false, decision: ["approved", "refused"] },
          then: "impossible",
          cites,
        },
      ],
    },
  ],
});
