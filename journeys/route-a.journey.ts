import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { an, bart, griet, jan, marie, pageOf } from "./people.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

/** Jan reads Dutch, An Dutch, dr. Lambert French, RIZIV Dutch. */
describe("Route A: referred by the advising physician, with a training that is known", () => {
  const story = aStory();
  let janHimself: Visitor;
  let coordinator: Visitor;
  let physician: Visitor;
  let officer: Visitor;
  let secretary: Visitor;
  before(async () => {
    janHimself = await story.signsIn(jan);
    coordinator = await story.signsIn(an);
    physician = await story.signsIn(marie);
    officer = await story.signsIn(bart);
    secretary = await story.signsIn(griet);
  });

  it("2 March: the advising physician examines Jan, who wants to work again, and refers him", async () => {
    await physician.opens(pageOf(jan));
    await physician.does("refer-to-coordinator", {
      examinedOn: "2026-03-02",
      saysWantsToWork: true,
      hasWorkPotential: true,
      workPotential: "Travail assis possible, pas de charges au-delà de dix kilos.",
    });
  });

  it("the coordinator finds Jan in her work list and invites him, within a month", async () => {
    await coordinator.goesTo("/work");
    await coordinator.presses("d'Hondt, Jan");
    await coordinator.opens(await story.trajectoryOf(jan));
    await coordinator.does("invite-to-first-contact", {
      on: "2026-03-16",
      time: "9.30",
      how: "at-the-office",
      place: "Loket 3, Gent",
    });
  });

  it("Jan sees the appointment and can read the letter that invites him", async () => {
    await janHimself.opens(await story.trajectoryOf(jan));
    await janHimself.sees("16 maart 2026", "Loket 3, Gent");
    const letter = await janHimself.letter("FirstContactPlanned");
    assert.match(letter, /Jan d.Hondt/);
    assert.match(letter, /16 maart 2026.*09[.:]30|maandag 16 maart 2026/);
  });

  it("16 March: they meet, and Jan knows which training he wants", async () => {
    await story.itIs("2026-03-16");
    await coordinator.cannot("sign-engagement", "no-first-contact-yet");
    await coordinator.does("hold-first-contact", { on: "2026-03-16", how: "at-the-office" });
  });

  it("the three sign the engagement; with the last signature, on 18 March, he is presumed incapable for six months", async () => {
    await janHimself.does("sign-engagement", { declares: true });
    await coordinator.does("sign-engagement", { declares: true });
    await story.itIs("2026-03-18");
    await physician.opens(await story.trajectoryOf(jan));
    await physician.does("sign-engagement", { declares: true });
    await janHimself.goesTo("/me");
    await janHimself.sees("18 maart 2026", "17 september 2026");
  });

  it("the plan is drawn up, and the physician sets the aim", async () => {
    await story.itIs("2026-03-23");
    await coordinator.does("draw-up-plan", {
      objectives: "Werken als boekhouder, zittend en zonder zware lasten.",
      result: "Een contract als boekhouder binnen een jaar.",
      actions: ["Inschrijven bij Syntra", "Stageplaats zoeken"],
      nextAppointmentOn: "2026-06-15",
    });
    await physician.does("set-aim", { lastOccupationPossible: false, referenceOccupationPossible: false });
    await janHimself.goesTo("/me");
    await janHimself.sees("Inschrijven bij Syntra", "15 juni 2026");
  });

  it("Jan hands in his project himself", async () => {
    await janHimself.does("hand-in-project", {
      training: "Boekhouden met de computer",
      provider: "Syntra Gent",
      occupation: "Boekhouder",
      from: "2026-05-04",
      until: "2026-11-27",
      hoursPlanned: 480,
    });
    await janHimself.sees("Boekhouden met de computer", "27 november 2026");
  });

  it("the physician advises, and only then the RIZIV sees the dossier and examines it", async () => {
    const trajectory = await story.trajectoryOf(jan);
    await officer.goesTo("/work");
    await officer.doesNotSee("d'Hondt");
    await physician.does("advise-on-project", { compatible: true, findings: "Compatible avec le travail assis." });
    await story.itIs("2026-04-07");
    await officer.goesTo("/work");
    await officer.sees("d'Hondt, Jan");
    await officer.opens(trajectory);
    await officer.doesNotSee("Compatible avec le travail assis");
    await officer.does("examine-project", {
      consultedOn: "2026-04-07",
      opinion: "favourable",
      grounds: "Past bij wat hij nog kan, en er is vraag naar boekhouders.",
    });
  });

  it("it comes on the agenda of the session of 15 April, and nobody decides before that day", async () => {
    await secretary.opens("/council");
    await secretary.does("plan-session", { on: "2026-04-15", place: "Tervurenlaan 211, Brussel" });
    await secretary.opens(await story.trajectoryOf(jan));
    await secretary.does("put-on-agenda", { session: "15 april 2026, Tervurenlaan 211, Brussel" });
    await secretary.cannot("decide-project", "session-has-not-come");
    await story.itIs("2026-04-15");
    await secretary.cannot("decide-project", "presence-is-missing");
    await secretary.opens(await story.sessionOn("2026-04-15"));
    await secretary.does("record-presence", {
      chair: "dr. Joris Van Acker",
      present: ["dr. Joris Van Acker", "dr. Isabelle Renard", "Mieke Vanhoutte"],
    });
    await secretary.opens(await story.trajectoryOf(jan));
    await secretary.does("decide-project", {
      decision: "approved",
      grounds: "De opleiding leidt naar een beroep dat mogelijk blijft en waar werk in is.",
    });
  });

  it("Jan gets the decision as a registered letter, in Dutch, with the grounds", async () => {
    const letter = await janHimself.letter("ProjectDecided");
    assert.match(letter, /Uw opleiding is goedgekeurd/);
    assert.match(letter, /Boekhouden met de computer/);
    assert.match(letter, /van 4 mei 2026 tot en met 27 november 2026/);
    assert.match(letter, /De opleiding leidt naar een beroep dat mogelijk blijft en waar werk in is\./);
    assert.match(letter, /arbeidsrechtbank/i);
  });

  it("it is posted and delivered; from that day he has three months to appeal", async () => {
    await story.itIs("2026-04-21");
    await secretary.does("record-posting", { registeredNumber: "RR 123 456 789 BE", postedOn: "2026-04-16" });
    await secretary.does("record-receipt", { result: "delivered", on: "2026-04-20" });
    await secretary.sees("20 juli 2026");
  });

  it("4 May: the training starts, and Jan reports his hours", async () => {
    await janHimself.cannotAnyway("record-attendance", "training-has-not-started");
    await story.itIs("2026-05-04");
    await janHimself.does("start-training", { on: "2026-05-04" });
    await janHimself.goesTo("/me");
    await janHimself.sees("4 mei 2026", "27 november 2026");
    await story.itIs("2026-06-01");
    await janHimself.does("record-attendance", { month: "5/2026", hours: 62 });
    await janHimself.sees("62");
  });

  it("27 November: he succeeds", async () => {
    await story.itIs("2026-11-27");
    await janHimself.does("complete-training", { on: "2026-11-27" });
    await janHimself.goesTo("/me");
    await janHimself.sees("27 mei 2027");
  });

  it("the physician cannot evaluate a day before six months are over, and can on the day itself", async () => {
    await story.itIs("2027-05-26");
    await physician.cannot("evaluate-after-training", "day-is-too-early");
    await story.itIs("2027-05-27");
    await physician.does("evaluate-after-training", {
      conclusion: "capable-again",
      findings: "Apte comme comptable, sans restriction.",
    });
  });

  it("the coordinator closes: fully back at work, which counts as a spontaneous resumption", async () => {
    await coordinator.does("close", { reason: "full-resumption" });
    await coordinator.sees("Spontane werkhervatting");
    await janHimself.goesTo("/me");
    await janHimself.sees("Eerdere trajecten");
  });

  it("after that nothing more is done to it", async () => {
    await coordinator.cannotAnyway("draw-up-plan", "trajectory-has-ended");
    await janHimself.cannotAnyway("stop", "trajectory-has-ended");
  });
});
