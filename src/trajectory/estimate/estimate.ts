import type { questionnaireItems } from "../../law/estimate/questionnaire-complete.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves, Sealed } from "../events.ts";
import type { Recognition } from "../recognition/recognition.ts";

export const contactMonths = ["4", "7", "11"] as const;
export type ContactMonth = (typeof contactMonths)[number];
export const categories = ["category-1", "category-2", "category-3", "category-4"] as const;
export type Category = (typeof categories)[number];

/** `returnBy` is the last day to send it back, that day included. */
export type Questionnaire =
  | { at: "exempt"; on: IsoDay }
  | { at: "sent"; sentOn: IsoDay; returnBy: IsoDay; answer: "none" | "incomplete" | "complete"; helpedOn?: IsoDay };

/** What the fund has found out of what the person still can do. */
export type Estimates = {
  questionnaire?: Questionnaire;
  /** The last one; `againBy`: in category 3, the last day for the next. */
  estimate?: { category: Category; on: IsoDay; againBy: IsoDay | null };
  contacts?: readonly ContactMonth[];
};

/** The questions of the questionnaire; an answer is sealed, question by question. */
type Item = (typeof questionnaireItems)[number]["items"][number];
type Answers = { readonly [I in Item | "remarks"]?: Sealed };

export type EstimateEvents = {
  /** `dueOn`: the day on which the law wants it sent. */
  QuestionnaireSent: { dueOn: IsoDay; returnBy: IsoDay };
  QuestionnaireExempted: object;
  QuestionnaireAnswered: { how: "on-line" | "on-paper"; complete: boolean } & Answers;
  HelpedWithQuestionnaire: { on: IsoDay };
  /** `from` and `until`: the month in which the law wants it, both days included. */
  CapacitiesEstimated: {
    category: Category;
    from: IsoDay;
    until: IsoDay;
    againBy: IsoDay | null;
    remarks: Sealed;
  };
  PhysicalContactHeld: { contactMonth: ContactMonth; on: IsoDay; remarks: Sealed };
};

export const estimateEvolves: Evolves<Recognition, EstimateEvents> = {
  QuestionnaireSent: (state, { returnBy }, { day }) => ({
    ...state,
    questionnaire: { at: "sent", sentOn: day, returnBy, answer: "none" },
  }),
  QuestionnaireExempted: (state, _, { day }) => ({ ...state, questionnaire: { at: "exempt", on: day } }),
  QuestionnaireAnswered: (state, { complete }) => changed(state, { answer: complete ? "complete" : "incomplete" }),
  HelpedWithQuestionnaire: (state, { on }) => changed(state, { helpedOn: on }),
  CapacitiesEstimated: (state, { category, againBy }, { day }) => ({
    ...state,
    estimate: { category, on: day, againBy },
  }),
  PhysicalContactHeld: (state, { contactMonth }) => ({
    ...state,
    contacts: [...(state.contacts ?? []), contactMonth],
  }),
};

function changed(state: Recognition, what: { answer: "incomplete" | "complete" } | { helpedOn: IsoDay }): Recognition {
  const { questionnaire } = state;
  return questionnaire?.at === "sent" ? { ...state, questionnaire: { ...questionnaire, ...what } } : state;
}
