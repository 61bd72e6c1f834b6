import { z } from "zod";
import { questionnaireFollowUp } from "../../law/estimate/questionnaire.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The coordinator called or wrote to help with a questionnaire that is missing or incomplete (INAMI). */
export const helpWithQuestionnaire = act({
  name: "help-with-questionnaire",
  serves: ["R6"],
  to: "recognition",
  by: ["coordinator"],
  input: z.object({ on: ask.day() }),
  happens: ["HelpedWithQuestionnaire"],
  hindered({ recognition: { endedOn, questionnaire } }) {
    if (endedOn) return cannot("recognition-has-ended");
    if (questionnaire?.at !== "sent") return cannot("no-questionnaire-to-answer");
    return questionnaire.answer === "complete" ? cannot("no-questionnaire-to-answer") : undefined;
  },
  decide({ recognition: { questionnaire }, input, day }) {
    if (questionnaire?.at !== "sent") return cannot("no-questionnaire-to-answer");
    if (input.on > day) return cannot("day-lies-in-the-future");
    if (input.on < questionnaire.sentOn) return cannot("day-is-too-early");
    const { answer, returnBy } = questionnaire;
    const asked = { answer, returnTermOver: input.on > returnBy };
    return {
      happened: [{ type: "HelpedWithQuestionnaire", on: input.on }],
      rulings: [judge(questionnaireFollowUp, asked, dayOf(input.on))],
    };
  },
});
