import { describe, it } from "node:test";
import { an, given, jan } from "../given.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { exemptFromQuestionnaire } from "./exempt-from-questionnaire.ts";
import { helpWithQuestionnaire } from "./help-with-questionnaire.ts";
import { recordQuestionnaire } from "./record-questionnaire.ts";
import { sendQuestionnaire } from "./send-questionnaire.ts";

/** Jan is incapable since 1 October 2025: week 11 begins on 10 December. */
const on = (day: string, recognition: Partial<Recognition> = {}, by = an) => given([], { by, day, recognition });
const noExemption = {
  medicalReasonKnown: false,
  employerTrajectoryRuns: false,
  authorisedWorkRuns: false,
  trajectoryOnRequest: false,
  pensionAgeOn: "2050-07-30",
} as const;
const sent = { at: "sent", sentOn: "2025-12-10", returnBy: "2025-12-24", answer: "none" } as const;
const answered = (answer: "complete" | "incomplete") => ({ questionnaire: { ...sent, answer } });
const all = { generalHealth: 2, comparedWithTwoMonthsAgo: 3, bending: 0, managerUnderstands: 5 };
const sealedAll = {
  generalHealth: { sealed: "2" },
  comparedWithTwoMonthsAgo: { sealed: "3" },
  bending: { sealed: "0" },
  managerUnderstands: { sealed: "5" },
};

describe("sending the questionnaire, ten weeks after the start (INAMI)", () => {
  it("goes out on the first day of week 11, and is to be back in two weeks", () =>
    on("2025-12-10")
      .when(sendQuestionnaire, noExemption)
      .happens({ type: "QuestionnaireSent", dueOn: "2025-12-10", returnBy: "2025-12-24" }));

  it("may go out later, and shows when it was due", () =>
    on("2026-01-05")
      .when(sendQuestionnaire, noExemption)
      .happens({ type: "QuestionnaireSent", dueOn: "2025-12-10", returnBy: "2026-01-19" }));

  it("cannot go out a day sooner", () => {
    on("2025-12-09").when(sendQuestionnaire, noExemption).cannot("day-is-too-early");
  });

  it("cannot go out when an exemption holds: every one is named", () =>
    on("2025-12-10")
      .when(sendQuestionnaire, { ...noExemption, authorisedWorkRuns: true, trajectoryOnRequest: true })
      .cannot("the-law-does-not-allow")
      .because("no-authorised-work", "no-trajectory-on-request"));

  it("cannot go out twice, or to who is no longer recognised", () => {
    on("2026-01-05", { questionnaire: sent }).when(sendQuestionnaire, noExemption).cannot("questionnaire-is-settled");
    on("2026-01-05", { endedOn: "2026-01-01" }).when(sendQuestionnaire, noExemption).cannot("recognition-has-ended");
  });

  it("may still go out when an exemption no longer holds", () =>
    on("2026-01-05", { questionnaire: { at: "exempt", on: "2025-12-10" } })
      .when(sendQuestionnaire, noExemption)
      .happens({ type: "QuestionnaireSent", dueOn: "2025-12-10", returnBy: "2026-01-19" }));
});

describe("sending no questionnaire", () => {
  it("is put on record when an exemption holds", () =>
    on("2025-12-10")
      .when(exemptFromQuestionnaire, { ...noExemption, pensionAgeOn: "2026-02-20" })
      .happens({ type: "QuestionnaireExempted" }));

  it("cannot be put on record when none holds, twice, or after the end", () => {
    on("2025-12-10").when(exemptFromQuestionnaire, noExemption).cannot("no-exemption-holds");
    const exempt = { questionnaire: { at: "exempt", on: "2025-12-10" } } as const;
    on("2025-12-11", exempt).when(exemptFromQuestionnaire, noExemption).cannot("questionnaire-is-settled");
    on("2026-01-05", { endedOn: "2026-01-01" })
      .when(exemptFromQuestionnaire, noExemption)
      .cannot("recognition-has-ended");
  });
});

describe("answering the questionnaire", () => {
  it("is done on-line by the person, and its answers are sealed", () =>
    on("2025-12-20", { questionnaire: sent }, jan)
      .when(recordQuestionnaire, all)
      .happens({
        type: "QuestionnaireAnswered",
        how: "on-line",
        complete: true,
        ...sealedAll,
      }));

  it("is done from paper by the fund, also late; an answer that is left out makes it incomplete", () =>
    on("2026-01-20", { questionnaire: sent })
      .when(recordQuestionnaire, { bending: 0 })
      .happens({
        type: "QuestionnaireAnswered",
        how: "on-paper",
        complete: false,
        bending: { sealed: "0" },
      }));

  it("can be done again while it is incomplete", () =>
    on("2026-01-20", answered("incomplete"), jan)
      .when(recordQuestionnaire, all)
      .happens({
        type: "QuestionnaireAnswered",
        how: "on-line",
        complete: true,
        ...sealedAll,
      }));

  it("cannot be done before it is sent, once it is complete, or after the end", () => {
    on("2025-12-20").when(recordQuestionnaire, all).cannot("no-questionnaire-to-answer");
    on("2025-12-20", answered("complete")).when(recordQuestionnaire, all).cannot("no-questionnaire-to-answer");
    on("2025-12-20", { questionnaire: sent, endedOn: "2025-12-19" })
      .when(recordQuestionnaire, all)
      .cannot("recognition-has-ended");
  });
});

describe("helping with the questionnaire (INAMI)", () => {
  it("is put on record; no term was found", () =>
    on("2025-12-29", { questionnaire: sent })
      .when(helpWithQuestionnaire, { on: "2025-12-28" })
      .happens({ type: "HelpedWithQuestionnaire", on: "2025-12-28" }));

  it("was not before it was sent, and is not tomorrow", () => {
    on("2025-12-29", { questionnaire: sent })
      .when(helpWithQuestionnaire, { on: "2025-12-09" })
      .cannot("day-is-too-early");
    on("2025-12-29", { questionnaire: sent })
      .when(helpWithQuestionnaire, { on: "2025-12-30" })
      .cannot("day-lies-in-the-future");
  });

  it("is not needed when nothing was sent, when it is complete, or after the end", () => {
    on("2025-12-29").when(helpWithQuestionnaire, { on: "2025-12-29" }).cannot("no-questionnaire-to-answer");
    on("2025-12-29", answered("complete"))
      .when(helpWithQuestionnaire, { on: "2025-12-29" })
      .cannot("no-questionnaire-to-answer");
    on("2025-12-29", { endedOn: "2025-12-19" })
      .when(helpWithQuestionnaire, { on: "2025-12-29" })
      .cannot("recognition-has-ended");
  });
});
