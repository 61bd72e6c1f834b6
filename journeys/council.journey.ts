import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { PDFDocument } from "@cantoo/pdf-lib";
import { pdfText } from "../src/server/pdf/pdf-text.ts";
import { councilDecision } from "../src/words/choices/dossier.ts";
import { conditionWords } from "../src/words/law/condition-words.ts";
import { roomText } from "../src/words/screens/council-room.ts";
import { sessionLettersText } from "../src/words/screens/session-letters.ts";
import { bart, chantal, griet, isabelle, jan, joris, luc, marie, paul } from "./people.ts";
import { bookkeeping, soFar } from "./so-far.ts";
import { aStory, firstDay } from "./story.ts";
import type { Visitor } from "./visitor.ts";

/** All in a browser without JavaScript, by the secretary, two members and the person who gets the letter. */
describe("a session of the Higher Commission, from the agenda to the post", () => {
  const story = aStory();
  let secretary: Visitor;
  let member: Visitor;
  let chair: Visitor;
  let session: string;
  let jans: string;
  /** Jan's dossier, as a form offers it. */
  let shown: string;

  const opened = async (who: Visitor, paper: string) => {
    const answer = await who.page.request.get(`${session}/${paper}.pdf`);
    return { status: answer.status(), body: await answer.body() };
  };

  it("two dossiers come on its agenda, in their order", async () => {
    jans = await soFar(story, jan, "dossier");
    const chantals = await soFar(story, chantal, "orientation");
    await (await story.program(chantal)).does("hand-in-project", { trajectory: chantals }, bookkeeping);
    for (const [physician, trajectory] of [
      [marie, jans],
      [paul, chantals],
    ] as const) {
      const advice = { compatible: true, findings: "Zittend werk past bij wat nog kan." };
      await (await story.program(physician)).does("advise-on-project", { trajectory }, advice);
      const opinion = { consultedOn: firstDay, opinion: "favourable", grounds: "Past bij het beroep en de regio." };
      await (await story.program(bart)).does("examine-project", { trajectory }, opinion);
    }
    secretary = await story.signsIn(griet);
    await secretary.opens("/council");
    await secretary.does("plan-session", { on: firstDay, place: "Galileelaan 5, Brussel" });
    session = await story.sessionOn(firstDay);
    for (const trajectory of [chantals, jans])
      await (await story.program(griet)).does("put-on-agenda", { trajectory }, { session: session.split("/")[2] });
    await secretary.opens(session);
    await secretary.sees(/1\. \S*Leclercq.*2\. \S*d.Hondt/, roomText.noBundle, roomText.noSitting);
    const row = secretary.page.locator("th[scope=row]", { hasText: "d'Hondt" });
    shown = `${await row.locator("small").textContent()} · d'Hondt, Jan`;
  });

  it("a member sees nothing of them before the bundle is frozen", async () => {
    member = await story.signsIn(isabelle);
    await member.opens(session);
    await member.sees(roomText.noBundle);
    await member.doesNotSee("Leclercq", "d'Hondt");
  });

  it("the secretary freezes the bundle: its PDF is the one whose hash is on record", async () => {
    await secretary.does("freeze-bundle", { language: "nl" });
    await secretary.sees(roomText.checked);
    const { body } = await opened(secretary, "bundle");
    await secretary.sees(createHash("sha256").update(body).digest("hex"));
    const text = (await pdfText(body)).join(" ");
    for (const said of ["Leclercq", "Boekhouden met de computer", "Past bij het beroep en de regio."])
      assert.ok(text.includes(said), said);
    assert.ok(!text.includes("Zittend werk"), "a finding of the physician stands in the bundle");
  });

  it("a member declares a conflict of interest, and reads no more of that dossier", async () => {
    await member.opens(session);
    await member.sees("Leclercq", "d'Hondt");
    await member.does("declare-conflict", { project: shown });
    await member.sees("Leclercq", roomText.notYours);
    await member.doesNotSee("d'Hondt");
    assert.equal((await opened(member, "bundle")).status, 404);
    await member.goesTo(`/trajectory/${jans}`);
    await member.doesNotSee("d'Hondt");
  });

  it("a document comes in after the freezing: the page says what changed, and it is frozen anew with a reason", async () => {
    const pdf = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    const added = await (await story.program(bart)).sends(
      "add-document-to-project",
      { trajectory: jans },
      { documentKind: "training-offer", medical: false },
      [{ name: "offerte.pdf", content: pdf }],
    );
    assert.equal(added.status, 200, JSON.stringify(added.body));
    await secretary.opens(session);
    await secretary.sees(roomText.changed);
    await secretary.tries("freeze-bundle", { language: "nl" });
    await secretary.sees("Zeg waarom u hem opnieuw bevriest.");
    await secretary.does("freeze-bundle", { language: "fr", reason: "Er kwam een offerte van de opleider bij." });
    await secretary.doesNotSee(roomText.changed);
  });

  it("who sits is recorded, and a decision with the member who has a conflict is refused by a rule", async () => {
    await secretary.does("record-presence", {
      chair: "dr. Joris Van Acker",
      present: ["dr. Joris Van Acker", "dr. Isabelle Renard", "dr. Ursula Hansen", "Mieke Vanhoutte"],
      excused: ["Thierry Delvaux"],
    });
    const grounds = "De opleiding leidt naar werk dat mogelijk blijft.";
    const members = [joris.id, isabelle.id, "ursula-hansen"];
    const withher = await (await story.program(griet)).tries(
      "decide-project",
      { trajectory: jans },
      { decision: "approved", grounds, tookPart: members },
    );
    assert.deepEqual([withher.status, withher.body.code], [409, "the-law-does-not-allow"]);
    assert.match(JSON.stringify(withher.body), new RegExp(conditionWords["no-member-with-a-conflict"].fails.nl));
    await secretary.opens(`/trajectory/${jans}`);
    await secretary.goesToForm("decide-project");
    assert.deepEqual(
      await secretary.page
        .locator('input[name="tookPart"]:checked')
        .evaluateAll((all) => all.map((one) => one.getAttribute("value"))),
      ["joris-van-acker", "mieke-vanhoutte", "ursula-hansen"],
    );
    await secretary.sends("decide-project", { decision: "approved", grounds });
    await secretary.opens(session);
    await secretary.sees(councilDecision.approved);
  });

  it("the minutes are drawn up in French, and approved by the chair and the secretary", async () => {
    await secretary.does("close-session");
    await secretary.does("draw-up-minutes", { language: "fr" });
    const { body } = await opened(secretary, "minutes");
    await secretary.sees(createHash("sha256").update(body).digest("hex"));
    const text = (await pdfText(body)).join(" ");
    for (const said of [
      "Procès-verbal",
      "Galileelaan 5",
      "Isabelle Renard : n’a pas pris part",
      "Approuvé",
      "leidt naar werk",
      "Pas de décision",
    ])
      assert.ok(text.replaceAll("\u00a0", " ").includes(said), `${said}: ${text}`);
    await member.opens(session);
    await member.cannot("approve-minutes", "only-the-chair-approves");
    chair = await story.signsIn(joris);
    await chair.opens(session);
    await chair.does("approve-minutes", { read: true });
    await secretary.opens(session);
    await secretary.does("approve-minutes", { read: true });
    await secretary.sees(roomText.byChair, roomText.bySecretary);
    await secretary.cannot("draw-up-minutes", "minutes-are-approved");
  });

  it("the letters of the session are read, printed at once, and their numbers recorded in one form", async () => {
    await secretary.goesTo(`${session}/letters`);
    await secretary.sees("d'Hondt", sessionLettersText.postedOn, "Hoge Commissie");
    const printed = await secretary.page.request.get(`${session}/letters.pdf`);
    assert.equal(printed.headers()["content-type"], "application/pdf");
    assert.equal((await PDFDocument.load(await printed.body())).getPageCount(), 2);
    await secretary.presses(sessionLettersText.record);
    await secretary.isToldOfFaultsAt(
      "postedOn",
      await secretary.page.locator("input[name^=number-]").getAttribute("name").then(String),
    );
    await secretary.page.locator("input[name^=number-]").fill("RR 100 200 301 BE");
    for (const [box, value] of Object.entries({ day: "2", month: "3", year: "2026" }))
      await secretary.page.locator(`[name="postedOn.${box}"]`).fill(value);
    await secretary.presses(sessionLettersText.record);
    await secretary.sees(sessionLettersText.recorded, "RR 100 200 301 BE");
  });

  it("Jan reads his letter, and sees who read his project", async () => {
    const himself = await story.signsIn(jan);
    assert.match(await himself.letter("ProjectDecided"), /De opleiding leidt naar werk dat mogelijk blijft\./);
    await himself.goesTo("/me/who-looked");
    await himself.sees("Isabelle Renard");
  });

  it("whoever does not send the letters, or does not sit, gets none of it", async () => {
    const fund = await story.signsIn(luc);
    for (const page of ["", "/letters", "/letters.pdf", "/bundle.pdf", "/minutes.pdf"])
      assert.equal((await fund.page.request.get(`${session}${page}`)).status(), 403, page);
    assert.equal((await member.page.request.get(`${session}/letters`)).status(), 403);
    assert.equal((await member.page.request.get(`${session}/minutes.pdf`)).status(), 404);
  });
});
