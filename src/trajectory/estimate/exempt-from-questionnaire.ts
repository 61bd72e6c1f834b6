import { act, cannot } from "../act.ts";
import { exemptions, isRequired } from "./exemptions.ts";

/** An exemption holds: no questionnaire is sent, and the record says why (INAMI, barometer). */
export const exemptFromQuestionnaire = act({
  name: "exempt-from-questionnaire",
  serves: ["R6"],
  to: "recognition",
  by: ["coordinator", "team-member"],
  input: exemptions,
  happens: ["QuestionnaireExempted"],
  hindered({ recognition }) {
    if (recognition.endedOn) return cannot("recognition-has-ended");
    return recognition.questionnaire ? cannot("questionnaire-is-settled") : undefined;
  },
  decide({ recognition, input }) {
    const required = isRequired(input, recognition);
    if (required.outcome !== "not met") return cannot("no-exemption-holds", required);
    return { happened: [{ type: "QuestionnaireExempted" }], rulings: [required] };
  },
});
