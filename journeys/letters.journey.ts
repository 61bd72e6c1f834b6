import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, gerda, jan, layla, mieke, peter, simon, tom } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";

const letters = [
  {
    who: jan,
    language: "Dutch",
    decided: /Uw opleiding is goedgekeurd/,
    court: /arbeidsrechtbank/i,
    name: /Jan d.Hondt/,
  },
  {
    who: layla,
    language: "French",
    decided: /Votre formation est approuvée/,
    court: /tribunal du travail/,
    name: /\p{Script=Arabic}/u,
  },
  {
    who: gerda,
    language: "German",
    decided: /Ihre Ausbildung ist genehmigt/,
    court: /Arbeitsgericht/,
    name: /Gerda Lenz/,
  },
  {
    who: peter,
    language: "Dutch, for who reads English",
    decided: /Uw opleiding is goedgekeurd/,
    court: /arbeidsrechtbank/i,
    name: /Peter O.Sullivan/,
  },
];

describe("The letter with the decision of the Higher Commission", () => {
  const story = aStory();

  for (const { who, language, decided, court, name } of letters)
    it(`is in ${language} for ${who.id}, with how to go to court, as a PDF to keep`, async () => {
      await soFar(story, who, "decision-approved");
      const themself = await story.signsIn(who);
      const letter = await themself.letter("ProjectDecided");
      for (const part of [decided, court, name]) assert.match(letter, part);
      const address = await themself.addressOf("ProjectDecided");
      const pdf = await (await themself.page.request.get(address)).body();
      assert.match(pdf.toString("latin1"), /<pdfaid:part>\d<\/pdfaid:part>/);
    });

  it("is opened by nobody who does not follow the person, nor by who follows them for something else", async () => {
    const janHimself = await story.signsIn(jan);
    const address = await janHimself.addressOf("ProjectDecided");
    for (const [who, status] of [
      [an, 200],
      [mieke, 403],
      [tom, 404],
      [simon, 403],
    ] as const)
      assert.equal((await (await story.signsIn(who)).page.request.get(address)).status(), status, who.id);
    const nobody = await fetch(story.url + address, { redirect: "manual" });
    assert.ok([303, 401].includes(nobody.status), String(nobody.status));
  });
});
