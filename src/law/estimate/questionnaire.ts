import { deadline } from "../kernel/deadline.ts";
import { oneOf, yesNo } from "../kernel/facts.ts";
import { table } from "../kernel/table.ts";

/** The day on which the questionnaire goes out: the first of week 11 of the incapacity (until 2021: of week 9). */
export const questionnaireSent = deadline({
  name: "questionnaire-sent",
  from: "incapableSince",
  chosenBy: "incapacity-starts",
  versions: [
    {
      since: "2016-01-01",
      cites: ["reading-questionnaire-version", "reading-terms-stay"],
      term: { unit: "weeks", length: "questionnaire-weeks" },
      onRestDay: "stays",
    },
  ],
});

/** The last day to send the questionnaire back: two weeks after it was sent. */
export const questionnaireReturned = deadline({
  name: "questionnaire-returned",
  from: "sentOn",
  chosenBy: "questionnaire-sent",
  versions: [
    {
      since: "2016-01-01",
      cites: ["reading-questionnaire-returned"],
      term: { unit: "weeks", length: "questionnaire-return-weeks" },
      onRestDay: "stays",
    },
  ],
});

const helped = ["inami-questionnaire-help", "reading-questionnaire-follow-up"] as const;

/** What a questionnaire that went out asks for next. */
export const questionnaireFollowUp = table({
  name: "questionnaire-follow-up",
  facts: { answer: oneOf("none", "incomplete", "complete"), returnTermOver: yesNo },
  chosenBy: "asked",
  versions: [
    {
      since: "2022-01-01",
      cites: ["inami-questionnaire-help"],
      rows: [
        { name: "answer-is-complete", when: { answer: "complete" }, gives: "estimate-capacities", cites: helped },
        { name: "answer-is-incomplete", when: { answer: "incomplete" }, gives: "help-to-answer", cites: helped },
        {
          name: "no-answer-in-time",
          when: { answer: "none", returnTermOver: true },
          gives: "help-to-answer",
          cites: helped,
        },
        {
          name: "no-answer-yet",
          when: { answer: "none", returnTermOver: false },
          gives: "wait-for-answer",
          cites: helped,
        },
      ],
    },
  ],
});
