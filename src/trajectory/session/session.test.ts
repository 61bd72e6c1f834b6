import { describe, it } from "node:test";
import { given, secretary } from "../given.ts";
import { closeSession } from "./close-session.ts";
import { planSession } from "./plan-session.ts";

const session = { on: "2026-03-16", place: "Brussel", closed: false };
const on = (day: string) => given([], { by: secretary, session, day });

describe("a session of the Higher Commission (RIZIV webinar, slide 22)", () => {
  it("is planned for today or later, not for yesterday", () => {
    given([], { by: secretary })
      .when(planSession, { on: "2026-03-02", place: "Brussel" })
      .happens({ type: "SessionPlanned", on: "2026-03-02", place: "Brussel" });
    given([], { by: secretary }).when(planSession, { on: "2026-03-01", place: "Brussel" }).cannot("day-has-passed");
  });

  it("is closed on its day or later, not the day before", () => {
    on("2026-03-16").when(closeSession).happens({ type: "SessionClosed" });
    on("2026-03-17").when(closeSession).happens({ type: "SessionClosed" });
    on("2026-03-15").when(closeSession).cannot("session-has-not-come");
  });

  it("is closed once", () => {
    given([], { by: secretary, session: { ...session, closed: true }, day: "2026-03-16" })
      .when(closeSession)
      .cannot("session-is-closed");
  });
});
