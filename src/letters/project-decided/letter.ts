import { type Basis, basisSentence } from "../basis.ts";
import type { Format } from "../format.ts";
import { groundsBlock } from "../grounds.ts";
import { type Block, type Envelope, letter } from "../letter.ts";
import { type Appeal, meansOfAppeal } from "../means-of-appeal.ts";
import { decision } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** A decision of the High Commission of the Medical Council for Invalidity on a training project. */
export type ProjectDecision = Envelope & {
  decidedOn: string;
  /** Both days inclusive. */
  project: { training: string; provider: string; from: string; until: string; hours: number };
  /** In the language of the person, one on each line; never empty (Law of 11 April 1995, art. 13). */
  grounds: string;
  basis: Basis;
  appeal: Appeal;
  /** The coordinator who follows the person. */
  coordinator: string;
} & (Approved | { decision: "refused" });

type Approved = {
  decision: "approved";
  /** Who pays: the sickness fund, or the service that guides the person. */
  payer: string;
  /** In cents, when the decision names amounts. */
  costs?: readonly { what: string; cents: number }[];
  /** In cents, gross. */
  premium: { perHour: number; onSuccess: number };
  /** The presumption of incapacity, both days inclusive. */
  presumption: { from: string; until: string };
};

type Period = { from: string; until: string };
export type Words = {
  subject: Readonly<Record<"approved" | "refused", string>>;
  salutation: (name: string) => string;
  decided: Readonly<Record<"approved" | "refused", (on: string) => string>>;
  project: string;
  training: string;
  provider: string;
  period: string;
  fromUntil: (period: Period) => string;
  duration: string;
  hours: (number: string) => string;
  grounds: string;
  means: string;
  costsPaidBy: (payer: string) => string;
  perHour: (amount: string) => string;
  onSuccess: (amount: string) => string;
  presumed: (period: Period) => string;
  mayStop: string;
  noIntervention: string;
  onlyThisProject: string;
  newProject: (coordinator: string) => string;
  goesOn: string;
  approvedCosts: string;
  cost: string;
  amount: string;
  total: string;
  rule: string;
  questions: (coordinator: string) => string;
  closing: string;
};

export const projectDecided = letter(
  "ProjectDecided",
  decision,
  { nl, fr, de, en },
  (facts: ProjectDecision, say: Words, format) => {
    const grounds = groundsBlock(facts.grounds);
    if (!grounds) throw new Error("a decision without grounds may not be sent (Law of 11 April 1995, art. 13)");
    const { project, sender, coordinator, reference } = facts;
    return {
      subject: say.subject[facts.decision],
      blocks: [
        { kind: "paragraph", text: say.salutation(facts.addressee.name) },
        { kind: "paragraph", text: say.decided[facts.decision](format.day(facts.decidedOn)) },
        { kind: "title", text: say.project },
        {
          kind: "definitions",
          rows: [
            { term: say.training, text: project.training },
            { term: say.provider, text: project.provider },
            { term: say.period, text: say.fromUntil(inWords(project, format)) },
            { term: say.duration, text: say.hours(format.number(project.hours)) },
          ],
        },
        { kind: "title", text: say.grounds },
        grounds,
        { kind: "title", text: say.means },
        ...(facts.decision === "approved" ? approved(facts, say, format) : [refused(coordinator, say)]),
        { kind: "title", text: say.rule },
        { kind: "paragraph", text: basisSentence(facts.basis, format) },
        { kind: "paragraph", text: say.questions(coordinator) },
        { kind: "signature", closing: say.closing, ...facts.signedBy },
        meansOfAppeal(facts.appeal, sender, reference, format),
      ],
    };
  },
);

function approved({ payer, premium, presumption, costs = [] }: Approved, say: Words, format: Format): Block[] {
  const list: Block = {
    kind: "list",
    items: [
      say.costsPaidBy(payer),
      say.perHour(format.money(premium.perHour)),
      say.onSuccess(format.money(premium.onSuccess)),
      say.presumed(inWords(presumption, format)),
      say.mayStop,
    ],
  };
  if (costs.length === 0) return [list];
  const total = costs.reduce((sum, { cents }) => sum + cents, 0);
  return [
    list,
    { kind: "title", text: say.approvedCosts },
    {
      kind: "table",
      head: [say.cost, say.amount],
      rows: [...costs, { what: say.total, cents: total }].map(({ what, cents }) => [what, format.amount(cents)]),
    },
  ];
}

const refused = (coordinator: string, say: Words): Block => ({
  kind: "list",
  items: [say.noIntervention, say.onlyThisProject, say.newProject(coordinator), say.goesOn],
});

const inWords = ({ from, until }: Period, format: Format) => ({ from: format.day(from), until: format.day(until) });
