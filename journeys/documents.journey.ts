import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { aPdf, aPng, jpegWithEnd, pdfThatIsAZip } from "../src/server/documents/given-files.ts";
import { documentFaults } from "../src/words/faults/documents.ts";
import { languages } from "../src/words/language.ts";
import { documentsText } from "../src/words/screens/documents.ts";
import { readParts } from "../src/words/screens/portal-history.ts";
import { isSound } from "./page-checks.ts";
import { an, jan, luc, marie } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

const report = "verslag van de kniespecialist";
const files = {
  report: { name: `${report}.pdf`, mimeType: "application/pdf", buffer: aPdf },
  photo: { name: "ticket.jpg", mimeType: "image/jpeg", buffer: jpegWithEnd },
  program: { name: "factuur.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\x90\0 program") },
  both: { name: "factuur.pdf", mimeType: "application/pdf", buffer: pdfThatIsAZip },
  large: { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(10 * 1024 * 1024 + 1, aPdf) },
};

describe("Documents", () => {
  const story = aStory();
  let trajectory: string;
  let janHimself: Visitor;
  before(async () => {
    trajectory = await soFar(story, jan, "training");
    janHimself = await story.signsIn(jan);
  });
  const chosen = (...names: (keyof typeof files)[]) => names.map((one) => files[one]);

  it("Jan sends a report of his physician from his own page, without JavaScript", async () => {
    await janHimself.goesTo("/me/documents");
    await janHimself.sees(documentsText.none);
    await janHimself.presses("Document toevoegen");
    await janHimself.sends("add-document", { documentKind: "medical-report", medical: true }, chosen("report"));
    await janHimself.sees("Uw document is goed aangekomen", `${report}.pdf`);
    await janHimself.goesTo("/me/documents");
    await janHimself.sees(`${report}.pdf`, documentsText.medical);
  });

  it("is told which file is not taken and why, and nothing is half kept", async () => {
    await janHimself.goesTo(`/trajectory/${trajectory}/add-document`);
    const several = chosen("photo", "program", "both", "large");
    await janHimself.answersPages("add-document", { documentKind: "letter", medical: false }, several);
    await janHimself.isToldOfFaultsAt("documents", "documents", "documents");
    await janHimself.sees(
      documentFaults["document-kind"],
      documentFaults["document-two-kinds"],
      documentFaults["document-too-large"],
      "Bestand 2",
      "Bestand 4",
    );
    await janHimself.goesTo("/me/documents");
    await janHimself.doesNotSee("ticket.jpg", "factuur.pdf", "scan.pdf");
  });

  it("hands in a cost with its receipt in one go", async () => {
    await janHimself.goesTo("/me/money");
    await janHimself.presses("Kost van de opleiding indienen");
    const train = { kind: "travel", amount: "12,50", paidOn: "2026-03-02", what: "Trein naar Gent" };
    await janHimself.sends("hand-in-cost", train, chosen("photo"));
    await janHimself.sees("Trein naar Gent", "ticket.jpg", "€ 12,50", "2 maart 2026");
    await janHimself.goesTo("/me/money");
    await janHimself.sees("Trein naar Gent", "ticket.jpg");
  });

  it("opens what he sent: as a file to save, that can do nothing", async () => {
    await janHimself.goesTo("/me/documents");
    const link = janHimself.main.getByRole("link", { name: `${report}.pdf` });
    const answer = await janHimself.page.request.get(String(await link.getAttribute("href")));
    assert.deepEqual(await answer.body(), aPdf);
    const headers = answer.headers();
    assert.equal(headers["content-type"], "application/pdf");
    assert.equal(headers["content-disposition"], `attachment; filename="${report}.pdf"`);
    assert.equal(headers["content-security-policy"], "default-src 'none'; sandbox");
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["cache-control"], "no-store");
  });

  it("the physician reads it and Jan sees that she did; his coordinator does not even see its name", async () => {
    const physician = await story.signsIn(marie);
    await physician.goesTo(`/trajectory/${trajectory}`);
    const href = String(
      await physician.main
        .getByRole("link", { name: `${report}.pdf` })
        .first()
        .getAttribute("href"),
    );
    assert.deepEqual(await (await physician.page.request.get(href)).body(), aPdf);
    const coordinator = await story.signsIn(an);
    await coordinator.goesTo(`/trajectory/${trajectory}`);
    await coordinator.sees(documentsText.closed, "ticket.jpg");
    await coordinator.doesNotSee(report);
    for (const who of [coordinator, await story.signsIn(luc)])
      assert.equal((await who.page.request.get(href)).status(), 403);
    await janHimself.goesTo("/me/who-looked");
    await janHimself.sees(String(readParts["medical document"]?.nl));
  });

  it("a program sends and fetches the same at the same door", async () => {
    const software = await story.program(an);
    const sending = { documentKind: "training-offer", medical: false };
    const added = await software.sends("add-document-to-project", { trajectory }, sending, [
      { name: "programma.png", content: aPng },
    ]);
    assert.equal(added.status, 200, JSON.stringify(added.body));
    const refused = await software.sends("add-document-to-project", { trajectory }, sending, [
      { name: "programma.pdf", content: Buffer.from("nothing") },
    ]);
    assert.deepEqual(refused.body.errors, [{ field: "documents.0", message: documentFaults["document-kind"].nl }]);
    const { body } = await software.get(`/api/trajectories/${trajectory}`);
    const [latest] = body.documents as { id: string; name: string; about: { is: string } }[];
    assert.equal(latest?.name, "programma.png");
    assert.equal(latest?.about.is, "project");
    const none = await software.sends("record-absence", { trajectory }, { justified: false, reason: "Ziek" }, []);
    assert.equal(none.status, 415);
  });

  it("and its pages can be read by everyone, in every language", async () => {
    const reading = await story.signsIn(jan, { javaScript: true });
    for (const language of languages) {
      await isSound(reading.page, "/me/documents", language);
      await isSound(reading.page, `/trajectory/${trajectory}/add-document`, language);
    }
  });
});
