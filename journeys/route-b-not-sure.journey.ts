import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { conditionWords } from "../src/words/law/condition-words.ts";
import { bart, griet, layla, luc, pageOf, paul, sofie } from "./people.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

/** Layla reads French and so do her letters; her coordinator French, her physician and the mediator Dutch. */
describe("Route B: Layla is not sure what she wants, and her first project is refused", () => {
  const story = aStory();
  let laylaHerself: Visitor;
  let coordinator: Visitor;
  let physician: Visitor;
  let mediator: Visitor;
  let officer: Visitor;
  let secretary: Visitor;
  before(async () => {
    laylaHerself = await story.signsIn(layla);
    coordinator = await story.signsIn(luc);
    physician = await story.signsIn(paul);
    mediator = await story.signsIn(sofie);
    officer = await story.signsIn(bart);
    secretary = await story.signsIn(griet);
  });
  const name = `${layla.familyName}, ${layla.givenName}`;

  it("she asks, and tells her coordinator that she does not know yet", async () => {
    await laylaHerself.opens(pageOf(layla));
    await laylaHerself.does("ask-first-contact");
    await coordinator.opens(await story.trajectoryOf(layla));
    await coordinator.does("hold-first-contact", { on: "2026-03-02", how: "by-video" });
  });

  it("nobody registers her at VDAB before she consents", async () => {
    const registration = { service: "vdab", question: "Quel métier convient à cette personne ?" };
    await coordinator.tries("send-registration", registration);
    await coordinator.sees(conditionWords["consent-given"].name);
    await mediator.knowsNothingOf(layla, await story.trajectoryOf(layla));
    await laylaHerself.does("give-consent", { partner: "vdab", purpose: "guidance-to-work", inWriting: true });
    await coordinator.does("send-registration", registration);
  });

  it("VDAB gives her a mediator, who guides her to a project", async () => {
    await mediator.goesTo("/work");
    await mediator.presses(name);
    await mediator.opens(await story.trajectoryOf(layla));
    await mediator.does("assign-mediator", { mediator: "Sofie Maes" });
    await mediator.does("start-guidance-step", { step: "mapping-competences", from: "2026-03-02" });
    await laylaHerself.goesTo("/me");
    await laylaHerself.sees("Sofie Maes");
    await mediator.does("hand-in-project", {
      training: "Zelfstandig masseur",
      provider: "Massageschool Brussel",
      occupation: "Masseur",
      from: "2026-04-13",
      until: "2026-10-30",
      hoursPlanned: 150,
    });
  });

  it("the physician finds it incompatible with her health, and the RIZIV is not in favour", async () => {
    await physician.opens(await story.trajectoryOf(layla));
    await physician.does("advise-on-project", { compatible: false, findings: "Te zwaar voor de schouders." });
    await officer.opens(await story.trajectoryOf(layla));
    await officer.doesNotSee("Te zwaar voor de schouders");
    await officer.does("examine-project", {
      consultedOn: "2026-03-02",
      opinion: "unfavourable",
      grounds: "Het beroep past niet bij wat nog kan.",
    });
  });

  it("the Higher Commission refuses", async () => {
    await secretary.opens("/council");
    await secretary.does("plan-session", { on: "2026-03-18", place: "Brussel" });
    await secretary.opens(await story.trajectoryOf(layla));
    await secretary.does("put-on-agenda", { session: "18 maart 2026, Brussel" });
    await story.itIs("2026-03-18");
    await secretary.opens(await story.sessionOn("2026-03-18"));
    await secretary.does("record-presence", {
      chair: "dr. Isabelle Renard",
      present: ["dr. Joris Van Acker", "dr. Isabelle Renard", "dr. Ursula Hansen"],
      excused: ["Thierry Delvaux"],
    });
    await secretary.opens(await story.trajectoryOf(layla));
    await secretary.does("decide-project", {
      decision: "refused",
      grounds: "Le métier demande des efforts que la personne ne peut plus fournir.",
    });
  });

  it("her letter is in French: why, what it means, how to appeal, and that she may hand in another", async () => {
    const letter = await laylaHerself.letter("ProjectDecided");
    assert.match(letter, /Votre formation n’est pas approuvée/);
    assert.match(letter, /Le métier demande des efforts que la personne ne peut plus fournir\./);
    assert.match(letter, /tribunal du travail/);
    assert.match(letter, /Vous pouvez introduire un nouveau projet/);
    assert.doesNotMatch(letter, /Te zwaar voor de schouders/);
  });

  it("the letter is delivered, and she sees until when she may appeal: 20 June is a Saturday, so until Monday", async () => {
    await secretary.does("record-posting", { registeredNumber: "RR 200 300 400 BE", postedOn: "2026-03-18" });
    await story.itIs("2026-03-24");
    await secretary.does("record-receipt", { result: "delivered", on: "2026-03-20" });
    await laylaHerself.goesTo("/me");
    await laylaHerself.sees("22 juin 2026");
  });

  it("she hands in another project, and the letter on the first stays hers", async () => {
    await laylaHerself.does("hand-in-project", {
      training: "Secrétariat médical",
      provider: "Bruxelles Formation",
      occupation: "Secrétaire médicale",
      from: "2026-05-04",
      until: "2026-12-18",
      hoursPlanned: 600,
    });
    await laylaHerself.sees("Secrétariat médical");
    await physician.does("advise-on-project", { compatible: true, findings: "Zittend werk is geen bezwaar." });
    const letter = await laylaHerself.letter("ProjectDecided");
    assert.match(letter, /Zelfstandig masseur/);
  });
});
