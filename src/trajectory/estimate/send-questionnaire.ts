import { questionnaireReturned, questionnaireSent } from "../../law/estimate/questionnaire.ts";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { exemptions, isRequired } from "./exemptions.ts";

/** The questionnaire goes out ten weeks after the start (INAMI). Late is accepted and shown as late; early is not. */
export const sendQuestionnaire = act({
  name: "send-questionnaire",
  serves: ["R6"],
  to: "recognition",
  by: ["coordinator", "team-member"],
  input: exemptions,
  happens: ["QuestionnaireSent"],
  hindered({ recognition }) {
    if (recognition.endedOn) return cannot("recognition-has-ended");
    return recognition.questionnaire?.at === "sent" ? cannot("questionnaire-is-settled") : undefined;
  },
  decide({ recognition, input, day }) {
    const required = isRequired(input, recognition);
    if (required.outcome !== "met") return cannot("the-law-does-not-allow", required);
    const since = dayOf(recognition.incapableSince);
    const goesOut = due(questionnaireSent, { incapableSince: since }, since);
    if (dayOf(day) < goesOut.by) return cannot("day-is-too-early", goesOut.ruling);
    const back = due(questionnaireReturned, { sentOn: dayOf(day) }, dayOf(day));
    return {
      happened: [{ type: "QuestionnaireSent", dueOn: iso(goesOut.by), returnBy: iso(back.by) }],
      rulings: [required, goesOut.ruling, back.ruling],
    };
  },
});
