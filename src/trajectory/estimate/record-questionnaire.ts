import { z } from "zod";
import { questionnaireComplete, questionnaireItems } from "../../law/estimate/questionnaire-complete.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";

const mark = () => ask.wholeNumber(0, 5).optional();

/** The answer to the questionnaire: on-line by the person, or from paper by the team. It may come late, or in parts. */
export const recordQuestionnaire = act({
  name: "record-questionnaire",
  serves: ["R6"],
  to: "recognition",
  by: ["insured-person", "coordinator", "team-member"],
  inPerson: "unless-health-is-shared",
  input: z.object({
    generalHealth: mark(),
    comparedWithTwoMonthsAgo: mark(),
    bending: mark(),
    managerUnderstands: mark(),
    remarks: ask.prose().optional(),
  }),
  happens: ["QuestionnaireAnswered"],
  hindered({ recognition: { endedOn, questionnaire } }) {
    if (endedOn) return cannot("recognition-has-ended");
    if (questionnaire?.at !== "sent") return cannot("no-questionnaire-to-answer");
    return questionnaire.answer === "complete" ? cannot("no-questionnaire-to-answer") : undefined;
  },
  decide({ input, actor, day }) {
    const items = questionnaireItems.findLast(({ since }) => since <= day)?.items ?? [];
    const answered = items.filter((item) => input[item] !== undefined);
    const facts = { itemsAsked: items.length, itemsAnswered: answered.length };
    const complete = judge(questionnaireComplete, facts, dayOf(day));
    const how = actor.role === "insured-person" ? "on-line" : "on-paper";
    const answers = Object.entries(input).map(([item, answer]) => [item, seal(String(answer))]);
    return {
      happened: [
        { type: "QuestionnaireAnswered", how, complete: complete.outcome === "met", ...Object.fromEntries(answers) },
      ],
      rulings: [complete],
    };
  },
});
