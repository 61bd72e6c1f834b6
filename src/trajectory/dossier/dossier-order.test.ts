import { describe, it } from "node:test";
import { given, marie, riziv, secretary } from "../given.ts";
import { advised, approved, examined, handedIn, heard, onAgenda, refused, sessionId } from "../given-past.ts";
import { adviseOnProject } from "./advise-on-project.ts";
import { decideProject } from "./decide-project.ts";
import { examineProject } from "./examine-project.ts";
import { putOnAgenda } from "./put-on-agenda.ts";

const advice = { compatible: true, findings: "Verenigbaar met de rug." };
const examination = {
  consultedOn: "2026-03-02",
  opinion: "favourable",
  grounds: "Past bij de mogelijkheden.",
} as const;
const decision = { decision: "approved", grounds: "Op grond van het dossier." } as const;
const sitting = { chair: "joris", present: ["joris", "isabelle", "thierry"], excused: ["ursula"], absent: ["mieke"] };
const session = { on: "2026-03-02", place: "Brussel", closed: false, sitting };
const another = "22222222-2222-4222-8222-222222222222";
const toAdvise = [...heard, handedIn] as const;
const toExamine = [...toAdvise, advised] as const;
const toPlan = [...toExamine, examined] as const;
const toDecide = [...toPlan, onAgenda] as const;

describe("the advice of the advising physician on a project (RIZIV webinar, slide 22)", () => {
  it("comes first, and seals the findings", () =>
    given(toAdvise, { by: marie }).when(adviseOnProject, advice).happens(advised));

  it("may be that the training is not compatible with the health", () =>
    given(toAdvise, { by: marie })
      .when(adviseOnProject, { ...advice, compatible: false })
      .happens({ ...advised, compatible: false }));

  it("is given once, on a project, before it is decided", () => {
    given(heard, { by: marie }).when(adviseOnProject, advice).cannot("no-dossier");
    given(toExamine, { by: marie }).when(adviseOnProject, advice).cannot("not-this-step-of-the-dossier");
    given(refused, { by: marie }).when(adviseOnProject, advice).cannot("already-decided");
  });
});

describe("the examination by the RIZIV team (RIZIV webinar, slide 22)", () => {
  it("follows on the advice, also when that says not compatible (our reading)", () => {
    given(toExamine, { by: riziv }).when(examineProject, examination).happens(examined);
    given([...toAdvise, { ...advised, compatible: false }], { by: riziv })
      .when(examineProject, { ...examination, opinion: "unfavourable" })
      .happens({ ...examined, opinion: "unfavourable" });
  });

  it("rests on a consultation from the day of the advice up to today", () => {
    given(toExamine, { by: riziv })
      .when(examineProject, { ...examination, consultedOn: "2026-03-03" })
      .cannot("day-lies-in-the-future");
    given(toExamine, { by: riziv })
      .when(examineProject, { ...examination, consultedOn: "2026-03-01" })
      .cannot("day-is-too-early");
  });

  it("is done once, on a project with advice, before it is decided", () => {
    given(heard, { by: riziv }).when(examineProject, examination).cannot("no-dossier");
    given(toAdvise, { by: riziv }).when(examineProject, examination).cannot("not-this-step-of-the-dossier");
    given(toPlan, { by: riziv }).when(examineProject, examination).cannot("not-this-step-of-the-dossier");
    given(approved, { by: riziv }).when(examineProject, examination).cannot("already-decided");
  });
});

describe("the agenda of the Higher Commission (RIZIV webinar, slide 22)", () => {
  it("takes a dossier that was examined, for a session of today or later", () =>
    given(toPlan, { by: secretary, session }).when(putOnAgenda, { session: sessionId }).happens(onAgenda));

  it("takes no dossier for a session of yesterday, a closed one, or one that is not known", () => {
    given(toPlan, { by: secretary, session: { ...session, on: "2026-03-01" } })
      .when(putOnAgenda, { session: sessionId })
      .cannot("day-has-passed");
    given(toPlan, { by: secretary, session: { ...session, closed: true } })
      .when(putOnAgenda, { session: sessionId })
      .cannot("session-is-closed");
    given(toPlan, { by: secretary }).when(putOnAgenda, { session: sessionId }).cannot("no-such-session");
  });

  it("of another session takes what was left undecided, so that a closed session strands nobody", () => {
    given(toDecide, { by: secretary, session: { ...session, on: "2026-04-13" } })
      .when(putOnAgenda, { session: another })
      .happens({ ...onAgenda, session: another, on: "2026-04-13" });
    given(toDecide, { by: secretary, session })
      .when(putOnAgenda, { session: sessionId })
      .cannot("not-this-step-of-the-dossier");
  });

  it("takes no dossier before the examination, nor after the decision", () => {
    given(heard, { by: secretary, session }).when(putOnAgenda, { session: sessionId }).cannot("no-dossier");
    given(toExamine, { by: secretary, session })
      .when(putOnAgenda, { session: sessionId })
      .cannot("not-this-step-of-the-dossier");
    given(approved, { by: secretary, session }).when(putOnAgenda, { session: another }).cannot("already-decided");
  });
});

describe("the decision of the Higher Commission (RIZIV webinar, slide 22)", () => {
  const tookPart = sitting.present;
  const decided = { type: "ProjectDecided", project: "project", session: sessionId, ...decision, tookPart } as const;

  it("approves or refuses, with its grounds, on the day of the session or later", () => {
    given(toDecide, { by: secretary, session }).when(decideProject, decision).happens(decided);
    given(toDecide, { by: secretary, session, day: "2026-03-03" })
      .when(decideProject, { ...decision, decision: "refused" })
      .happens({ ...decided, decision: "refused" });
  });

  it("is not taken the day before the session, in a closed one, or in none", () => {
    given(toDecide, { by: secretary, session, day: "2026-03-01" })
      .when(decideProject, decision)
      .cannot("session-has-not-come");
    given(toDecide, { by: secretary, session: { ...session, closed: true } })
      .when(decideProject, decision)
      .cannot("session-is-closed");
    given(toDecide, { by: secretary }).when(decideProject, decision).cannot("no-such-session");
  });

  it("is taken by those who are present and have no conflict of interest, when enough of them are left", () => {
    const { sitting: _, ...nobodyYet } = session;
    given(toDecide, { by: secretary, session: nobodyYet }).when(decideProject, decision).cannot("presence-is-missing");
    const conflicts = [{ member: "isabelle", project: "another" }];
    given(toDecide, { by: secretary, session: { ...session, conflicts } })
      .when(decideProject, decision)
      .happens(decided);
    given(toDecide, { by: secretary, session })
      .when(decideProject, { ...decision, tookPart: ["joris", "joris", "thierry"] })
      .cannot("the-law-does-not-allow")
      .because("quorum-takes-part");
    given(toDecide, { by: secretary, session })
      .when(decideProject, { ...decision, tookPart: ["joris", "thierry", "mieke"] })
      .cannot("the-law-does-not-allow")
      .because("only-members-present");
  });

  it("is not taken with a member who declared a conflict of interest, nor without them where too few are left", () => {
    const conflicted = { ...session, conflicts: [{ member: "isabelle", project: "project" }] };
    given(toDecide, { by: secretary, session: conflicted })
      .when(decideProject, { ...decision, tookPart: ["joris", "isabelle", "thierry"] })
      .cannot("the-law-does-not-allow")
      .because("no-member-with-a-conflict");
    given(toDecide, { by: secretary, session: conflicted })
      .when(decideProject, decision)
      .cannot("the-law-does-not-allow")
      .because("quorum-takes-part");
    const four = { ...sitting, present: [...sitting.present, "ursula"], excused: [] };
    given(toDecide, { by: secretary, session: { ...conflicted, sitting: four } })
      .when(decideProject, decision)
      .happens({ ...decided, tookPart: ["joris", "thierry", "ursula"] });
  });

  it("is taken once, approved or refused", () => {
    given(approved, { by: secretary, session }).when(decideProject, decision).cannot("already-decided");
    given(refused, { by: secretary, session }).when(decideProject, decision).cannot("already-decided");
  });

  it("is not taken off the agenda, nor without a project", () => {
    given(toPlan, { by: secretary, session }).when(decideProject, decision).cannot("not-this-step-of-the-dossier");
    given(heard, { by: secretary, session }).when(decideProject, decision).cannot("no-dossier");
  });
});
