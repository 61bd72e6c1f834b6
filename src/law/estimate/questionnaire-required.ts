import { conditions } from "../kernel/conditions.ts";
import { addMonths, type Day, day, iso } from "../kernel/day.ts";
import { aDay, yesNo } from "../kernel/facts.ts";

const firstOfNextMonth = (d: Day): Day => addMonths(day(`${iso(d).slice(0, 7)}-01`), 1, "refuse");
const not = (fact: boolean | undefined) => (fact === undefined ? undefined : !fact);
const exemptions = ["inami-questionnaire-exemptions"] as const;

/** The questionnaire must go out when no exemption holds; all of them are weighed at once (INAMI, barometer). */
export const questionnaireRequired = conditions({
  name: "questionnaire-required",
  facts: {
    incapableSince: aDay,
    medicalReasonKnown: yesNo,
    employerTrajectoryRuns: yesNo,
    authorisedWorkRuns: yesNo,
    trajectoryOnRequest: yesNo,
    pensionAgeOn: aDay,
  },
  chosenBy: "incapacity-starts",
  versions: [
    {
      since: "2022-01-01",
      cites: exemptions,
      conditions: [
        {
          name: "no-medical-reason-known",
          looksAt: ["medicalReasonKnown"],
          cites: exemptions,
          holds: ({ medicalReasonKnown }) => not(medicalReasonKnown),
        },
        {
          name: "no-employer-trajectory",
          looksAt: ["employerTrajectoryRuns"],
          cites: exemptions,
          holds: ({ employerTrajectoryRuns }) => not(employerTrajectoryRuns),
        },
        {
          name: "no-authorised-work",
          looksAt: ["authorisedWorkRuns"],
          cites: exemptions,
          holds: ({ authorisedWorkRuns }) => not(authorisedWorkRuns),
        },
        {
          name: "no-trajectory-on-request",
          looksAt: ["trajectoryOnRequest"],
          cites: exemptions,
          holds: ({ trajectoryOnRequest }) => not(trajectoryOnRequest),
        },
        {
          name: "not-close-to-pension",
          looksAt: ["incapableSince", "pensionAgeOn"],
          cites: [...exemptions, "reading-questionnaire-pension"],
          holds({ incapableSince, pensionAgeOn }, { p }) {
            if (incapableSince === undefined || pensionAgeOn === undefined) return undefined;
            const pension = firstOfNextMonth(pensionAgeOn);
            return incapableSince < addMonths(pension, -p("questionnaire-pension-months"), "refuse");
          },
        },
      ],
    },
  ],
});
