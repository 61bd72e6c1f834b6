import { z } from "zod";
import { questionnaireRequired } from "../../law/estimate/questionnaire-required.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { ask } from "../inputs.ts";
import type { Recognition } from "../recognition/recognition.ts";

/** What the fund is asked before a questionnaire goes out: each of them can be a reason to send none. */
export const exemptions = z.object({
  medicalReasonKnown: ask.yesNo(),
  employerTrajectoryRuns: ask.yesNo(),
  authorisedWorkRuns: ask.yesNo(),
  trajectoryOnRequest: ask.yesNo(),
  pensionAgeOn: ask.day(),
});

export const isRequired = (input: z.output<typeof exemptions>, { incapableSince }: Recognition) =>
  judge(
    questionnaireRequired,
    { ...input, pensionAgeOn: dayOf(input.pensionAgeOn), incapableSince: dayOf(incapableSince) },
    dayOf(incapableSince),
  );
