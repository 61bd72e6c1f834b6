import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { given, jan } from "../given.ts";
import { approved, brokenOff, inTraining } from "../given-past.ts";
import { recordAttendance } from "./record-attendance.ts";

const on = (day: string) => given(inTraining, { by: jan, day });
const attended = (month: string, hours = 60) => ({ type: "AttendanceRecorded", month, hours }) as const;

describe("the hours effectively followed, by month (RIZIV page of 2019)", () => {
  it("are told from the month in which the training began", () => {
    on("2026-04-01").when(recordAttendance, { month: "2026-03", hours: 60 }).happens(attended("2026-03"));
    on("2026-04-01").when(recordAttendance, { month: "2026-02", hours: 60 }).cannot("month-lies-outside-the-training");
  });

  it("are told up to the month in which it ends", () => {
    on("2026-07-01").when(recordAttendance, { month: "2026-05", hours: 60 }).happens(attended("2026-05"));
    on("2026-07-01").when(recordAttendance, { month: "2026-06", hours: 60 }).cannot("month-lies-outside-the-training");
  });

  it("are told of the month that runs, not of one that is still to come", () => {
    on("2026-03-31").when(recordAttendance, { month: "2026-03", hours: 60 }).happens(attended("2026-03"));
    on("2026-03-31").when(recordAttendance, { month: "2026-04", hours: 60 }).cannot("month-lies-outside-the-training");
  });

  it("are told up to the month in which the training was broken off", () => {
    const past = [...inTraining, { ...brokenOff, on: "2026-04-10" }] as const;
    given(past, { by: jan, day: "2026-05-04" })
      .when(recordAttendance, { month: "2026-04", hours: 12 })
      .happens(attended("2026-04", 12));
    given(past, { by: jan, day: "2026-05-04" })
      .when(recordAttendance, { month: "2026-05", hours: 12 })
      .cannot("month-lies-outside-the-training");
  });

  it("of the same month told again replace what was said before", () => {
    const past = [...inTraining, attended("2026-03", 60), attended("2026-03", 48), attended("2026-04", 20)] as const;
    assert.deepEqual(given(past).trajectory?.training?.hours, { "2026-03": 48, "2026-04": 20 });
  });

  it("need a training that began", () => {
    given(approved, { by: jan })
      .when(recordAttendance, { month: "2026-03", hours: 60 })
      .cannot("training-has-not-started");
  });
});
