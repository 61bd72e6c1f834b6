import { describe, it } from "node:test";
import { given, isabelle, joris, secretary } from "../given.ts";
import { approveMinutes } from "./approve-minutes.ts";
import { declareConflict } from "./declare-conflict.ts";
import { drawUpMinutes } from "./draw-up-minutes.ts";
import { freezeBundle } from "./freeze-bundle.ts";
import { orderAgenda } from "./order-agenda.ts";
import { recordPresence } from "./record-presence.ts";
import type { Session } from "./session.ts";
import { takeBackConflict } from "./take-back-conflict.ts";

const project = "11111111-1111-4111-8111-111111111111";
const another = "22222222-2222-4222-8222-222222222222";
const sitting = { chair: "joris", present: ["joris", "isabelle"], excused: ["thierry"], absent: ["mieke"] };
const session: Session = { on: "2026-03-02", place: "Brussel", closed: false };
const closed: Session = { ...session, closed: true, sitting };
const minutes = { on: "2026-03-02", language: "nl", sha256: "aa", approved: {} } as const;
const members = ["joris", "isabelle", "thierry", "mieke"];
const agenda = [
  { trajectory: "one", project, decided: false },
  { trajectory: "two", project: another, decided: true },
];
const around = { members, agenda, session, by: secretary };
const on = (more: object = {}) => given([], { ...around, ...more });

describe("who sat (our reading: the sources do not say how the Higher Commission sits)", () => {
  const present = { chair: "joris", present: ["isabelle", "joris"], excused: ["thierry"] };

  it("is recorded for everyone: present, excused, and absent who is not named", () => {
    on()
      .when(recordPresence, present)
      .happens({ type: "PresenceRecorded", ...sitting });
    on()
      .when(recordPresence, { chair: "joris", present: ["joris"] })
      .happens({ ...sitting, type: "PresenceRecorded", present: ["joris"], excused: [], absent: members.slice(1) });
  });

  it("names members alone, one of whom presides and is there, and nobody as both present and excused", () => {
    on()
      .when(recordPresence, { ...present, excused: ["griet"] })
      .cannot("not-a-member");
    on()
      .when(recordPresence, { ...present, chair: "mieke" })
      .cannot("chair-is-not-present");
    on()
      .when(recordPresence, { ...present, excused: ["isabelle"] })
      .cannot("present-and-excused");
  });

  it("is recorded on the day of the session, until it is closed", () => {
    on({ day: "2026-03-01" }).when(recordPresence, present).cannot("session-has-not-come");
    on({ session: closed }).when(recordPresence, present).cannot("session-is-closed");
  });
});

describe("a conflict of interest", () => {
  it("is declared by the member, or written down by the secretary for them", () => {
    on({ by: isabelle })
      .when(declareConflict, { project })
      .happens({ type: "ConflictDeclared", member: "isabelle", project });
    on()
      .when(declareConflict, { project, member: "joris" })
      .happens({ type: "ConflictDeclared", member: "joris", project });
  });

  it("is nobody's but one's own: a member who names another declares for themself", () =>
    on({ by: isabelle })
      .when(declareConflict, { project, member: "joris" })
      .happens({ type: "ConflictDeclared", member: "isabelle", project }));

  it("is of a member, in a dossier of this agenda that is not decided yet, and declared once", () => {
    on().when(declareConflict, { project }).cannot("not-a-member");
    on({ by: isabelle, agenda: [] }).when(declareConflict, { project }).cannot("not-on-this-agenda");
    on({ by: isabelle }).when(declareConflict, { project: another }).cannot("already-decided");
    on({ by: isabelle, session: { ...session, conflicts: [{ member: "isabelle", project }] } })
      .when(declareConflict, { project })
      .cannot("conflict-was-declared");
    on({ by: isabelle, session: closed }).when(declareConflict, { project }).cannot("session-is-closed");
  });
});

describe("a conflict of interest that was declared by mistake", () => {
  const declared = { ...session, conflicts: [{ member: "isabelle", project }] };

  it("is taken back by the member, or written down by the secretary for them", () => {
    on({ by: isabelle, session: declared })
      .when(takeBackConflict, { project })
      .happens({ type: "ConflictTakenBack", member: "isabelle", project });
    on({ session: declared })
      .when(takeBackConflict, { project, member: "isabelle" })
      .happens({ type: "ConflictTakenBack", member: "isabelle", project });
  });

  it("is nobody's but one's own, and taken back once", () => {
    on({ by: joris, session: declared })
      .when(takeBackConflict, { project, member: "isabelle" })
      .cannot("no-conflict-was-declared");
    on({ session: declared }).when(takeBackConflict, { project }).cannot("no-conflict-was-declared");
    const takenBack = { ...session, conflicts: [{ member: "isabelle", project, takenBack: "2026-03-02" }] };
    on({ by: isabelle, session: takenBack }).when(takeBackConflict, { project }).cannot("no-conflict-was-declared");
    on({ by: isabelle, session: takenBack })
      .when(declareConflict, { project })
      .happens({ type: "ConflictDeclared", member: "isabelle", project });
  });

  it("stays when the dossier is decided, and when the session is closed", () => {
    const decided = { ...session, conflicts: [{ member: "isabelle", project: another }] };
    on({ by: isabelle, session: decided }).when(takeBackConflict, { project: another }).cannot("already-decided");
    on({ by: isabelle, session: { ...declared, closed: true } })
      .when(takeBackConflict, { project })
      .cannot("session-is-closed");
  });
});

describe("the order of the agenda", () => {
  const three = [project, another, "3"].map((one) => ({ trajectory: one, project: one, decided: false }));

  it("puts a dossier at its new place, and moves the others; beyond the last is the last", () => {
    for (const [moved, place, projects] of [
      [another, 1, [another, project, "3"]],
      [project, 2, [another, project, "3"]],
      [project, 999, [another, "3", project]],
    ] as const)
      on({ agenda: three })
        .when(orderAgenda, { project: moved, place })
        .happens({ type: "AgendaOrdered", projects: [...projects] });
  });

  it("is not changed for nothing, for a dossier of another session, nor after the session", () => {
    on({ agenda: three }).when(orderAgenda, { project, place: 1 }).cannot("stands-there-already");
    on({ agenda: three.slice(1) })
      .when(orderAgenda, { project, place: 1 })
      .cannot("not-on-this-agenda");
    on({ agenda: three, session: closed }).when(orderAgenda, { project, place: 2 }).cannot("session-is-closed");
  });
});

describe("the bundle", () => {
  const bundle = { dossiers: [{ trajectory: "one", project, version: 7 }], sha256: "aa", pdf: "bb" };
  const frozen = { ...session, bundle: { ...bundle, on: "2026-03-01", language: "nl", reason: null } };
  const reason = "Er is een document bijgekomen.";

  it("is frozen with its hashes, and anew only with a reason", () => {
    on({ bundle })
      .when(freezeBundle, { language: "fr" })
      .happens({ type: "BundleFrozen", language: "fr", ...bundle, reason: null });
    on({ bundle, session: frozen }).when(freezeBundle, { language: "nl" }).cannot("reason-is-missing");
    on({ bundle, session: frozen })
      .when(freezeBundle, { language: "nl", reason })
      .happens({ type: "BundleFrozen", language: "nl", ...bundle, reason });
  });

  it("is not frozen empty, nor after the session", () => {
    on({ bundle: { ...bundle, dossiers: [] } })
      .when(freezeBundle, { language: "nl" })
      .cannot("nothing-on-the-agenda");
    on({ bundle, session: closed }).when(freezeBundle, { language: "nl" }).cannot("session-is-closed");
  });
});

describe("the minutes", () => {
  const drawn = { ...closed, minutes };
  const approved = { by: "joris", on: "2026-03-02" };

  it("are drawn up when the session is closed and it is known who sat", () => {
    on({ session: closed, minutes: { sha256: "cc" } })
      .when(drawUpMinutes, { language: "nl" })
      .happens({ type: "MinutesDrawnUp", language: "nl", sha256: "cc" });
    on().when(drawUpMinutes, { language: "nl" }).cannot("session-is-not-closed");
    on({ session: { ...session, closed: true } })
      .when(drawUpMinutes, { language: "nl" })
      .cannot("presence-is-missing");
    on({ session: closed }).when(drawUpMinutes, { language: "nl" }).cannot("no-minutes-yet");
  });

  it("are approved by the chair and by the secretary, on the hash that they read", () => {
    on({ session: drawn, by: joris })
      .when(approveMinutes, { read: true })
      .happens({ type: "MinutesApproved", as: "chair", sha256: "aa" });
    on({ session: { ...drawn, minutes: { ...minutes, approved: { chair: approved } } } })
      .when(approveMinutes, { read: true })
      .happens({ type: "MinutesApproved", as: "secretary", sha256: "aa" });
  });

  it("are approved by no other member, not before they are there, and once by each", () => {
    on({ session: drawn, by: isabelle }).when(approveMinutes, { read: true }).cannot("only-the-chair-approves");
    on({ session: closed }).when(approveMinutes, { read: true }).cannot("no-minutes-yet");
    const byChair = { ...drawn, minutes: { ...minutes, approved: { chair: approved } } };
    on({ session: byChair, by: joris }).when(approveMinutes, { read: true }).cannot("minutes-are-approved");
  });

  it("are made anew until both approved them", () => {
    const both = { ...drawn, minutes: { ...minutes, approved: { chair: approved, secretary: approved } } };
    on({ session: both, minutes: { sha256: "dd" } })
      .when(drawUpMinutes, { language: "nl" })
      .cannot("minutes-are-approved");
    const one = { ...drawn, minutes: { ...minutes, approved: { chair: approved } } };
    on({ session: one, minutes: { sha256: "dd" } })
      .when(drawUpMinutes, { language: "fr" })
      .happens({ type: "MinutesDrawnUp", language: "fr", sha256: "dd" });
  });
});
