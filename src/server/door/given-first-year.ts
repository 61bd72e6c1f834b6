/** For tests: nothing stands in the way of the questionnaire. */
export const noExemption = {
  medicalReasonKnown: false,
  employerTrajectoryRuns: false,
  authorisedWorkRuns: false,
  trajectoryOnRequest: false,
  pensionAgeOn: "2050-07-30",
};

/** For tests: what the guard of a reduction asks, all of it in order; without the grounds. */
export const awayTwice = {
  breach: "questionnaire-examination",
  firstAbsentOn: "2026-02-02",
  absentOn: "2026-02-23",
  invitationSentOn: "2026-02-04",
  invitationReceivedOn: "2026-02-06",
  registeredLetter: true,
  inPersonsLanguage: true,
  mentionsSanction: true,
  reasonsAskedOn: "2026-02-24",
  reasonsWeighed: true,
  absenceJustified: false,
};
