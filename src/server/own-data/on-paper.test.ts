import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { pdfText } from "../pdf/pdf-text.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { readsOf } from "../record/reads.ts";
import { openFile } from "../views/file.ts";
import { everythingAbout } from "./everything.ts";
import { onPaper } from "./on-paper.ts";

const names = new Map([
  [an.id, "An Peeters"],
  [marie.id, "dr. Marie Lambert"],
]);

describe("everything about me, on paper", () => {
  const given = givenDoor();

  async function mine() {
    const person = await recognised(given);
    const referral = {
      examinedOn: today,
      saysWantsToWork: true,
      hasWorkPotential: true,
      workPotential: "Zittend werk.",
    };
    const begun = await given.ask("refer-to-coordinator", marie, { person }, referral);
    assert.ok(begun.kind === "done");
    await openFile(given.door(), an, begun.stream, today);
    const [look] = await readsOf(given.record.db, person, { limit: 1 });
    const asked = { reading: look?.id, asks: "Waarom keek An in mijn dossier?" };
    assert.equal((await given.ask("ask-about-reading", themself(person), { person }, asked)).kind, "done");
    const all = await everythingAbout(given.door(), themself(person), today);
    assert.ok(all);
    return all;
  }
  const textOf = (pdf: Uint8Array) => pdfText(pdf).join(" ");

  it("says who the person is, what happened with its medical facts, and who looked", async () => {
    const printed = textOf(renderPdf(onPaper(await mine(), names, today)));
    for (const said of [
      "d'Hondt",
      "Zittend werk.",
      "dr. Marie Lambert",
      "An Peeters",
      "Waarom keek An in mijn dossier?",
    ])
      assert.ok(printed.includes(said), said);
  });

  it("is a tagged PDF/A in the language of the person, and can be read aloud", async () => {
    const all = await mine();
    for (const language of ["nl", "fr", "de"] as const) {
      const sheet = onPaper({ ...all, person: { ...all.person, language } }, names, today);
      const pdf = Buffer.from(renderPdf(sheet)).toString("latin1");
      assert.match(pdf, /<pdfaid:part>2<.*<pdfaid:conformance>A</s);
      assert.match(pdf, new RegExp(`/Lang \\(${language}-BE\\)`));
      assert.match(Buffer.from(renderPdf(sheet, "ua-1")).toString("latin1"), /<pdfuaid:part>1</);
    }
  });

  it("holds every event of the file for another system, each once", async () => {
    const all = await mine();
    const { blocks } = onPaper(all, names, today);
    const rows = blocks.flatMap((block) => (block.kind === "definitions" ? block.rows : []));
    const events = [all.recognition, ...all.trajectories].flatMap(({ events }) => events);
    assert.ok(events.length >= 3);
    assert.ok(rows.length >= events.length + all.whoLooked.length + 4);
  });

  it("is long where much happened: 2,000 looks are all in it", async () => {
    const all = await mine();
    const [look] = all.whoLooked;
    assert.ok(look);
    const looks = Array.from({ length: 2000 }, (_, n) => ({
      ...look,
      role: "coordinator" as const,
      actor: `reader-${n}`,
    }));
    const pages = pdfText(renderPdf(onPaper({ ...all, whoLooked: looks }, names, today)));
    assert.ok(pages.length > 20);
    const printed = pages.join(" ");
    for (const n of [0, 999, 1999]) assert.ok(printed.includes(`reader-${n}`), String(n));
  });
});
