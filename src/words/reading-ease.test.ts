import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages } from "./language.ts";
import { readingEase, sentencesOf, syllablesOf } from "./reading-ease.ts";

/** Counted by hand. */
const counted = {
  nl: "arbeidsongeschiktheid 6 ziekenfonds 3 uitkering 3 coördinator 5 u 1 traject 2 brief 1 gesprek 2 geëvalueerd 5 tijdens 2 informatie 4 beoordelen 4 sociaal 3 opleiding 3 bijvoorbeeld 3 ziek 1 meer 1 vooraf 2 reïntegratie 5 nieuw 1 eeuw 1 draaien 2 bureau 2 kwaliteit 3 toestemming 3 verzekerde 4 invaliditeit 5 Terug-naar-werkcoördinator 9",
  fr: "incapacité 5 mutualité 5 indemnité 4 coordinateur 5 vous 1 trajet 2 lettre 1 entretien 3 évaluation 5 décision 3 l’assuré 3 travail 2 réintégration 5 médecin 3 conseil 2 quelle 1 formation 3 voyage 2 jours 1 personne 2 demande 2 médecin-conseil 5 théâtre 2 employeur 3 créer 2 situation 4 langue 1 première 2 choses 1 votre 1 droit 1 maladie 3",
  de: "Arbeitsunfähigkeit 6 Krankenkasse 4 Leistung 2 Koordinator 5 Sie 1 Weg 1 Gespräch 2 Vertrauensarzt 4 Quelle 2 Ausbildung 3 neu 1 Information 5 Beispiel 2 Gründe 2 Haus 1 Bäume 2 Entscheidung 3 Termin 2 zurück 2 Invalidität 5 Person 2 fünf 1 Einwilligung 4 freiwillig 3 Gutachten 3 Zustimmung 3 müssen 2",
  en: "incapacity 5 benefit 3 fund 1 coordinator 5 you 1 trajectory 4 letter 2 interview 3 evaluation 5 decision 3 make 1 asked 1 needed 2 people 2 little 2 physician 3 training 2 services 3 week 1 agree 2 because 2 money 2 information 4 social 2 period 3 employer 3 table 2 times 1 boxes 2",
};

describe("syllables", () => {
  for (const language of languages)
    it(`are counted in ${language} as by hand: at most one word in twenty differs, by one`, () => {
      const pairs = [...counted[language].matchAll(/(\S+) (\d+)/g)].map(([, word = "", count]) => ({
        word,
        off: Math.abs(syllablesOf(word, language) - Number(count)),
      }));
      const wrong = pairs.filter(({ off }) => off > 0);
      assert.ok(pairs.length >= 25);
      assert.ok(wrong.length <= pairs.length / 20 && wrong.every(({ off }) => off === 1), JSON.stringify(wrong));
    });
});

describe("reading ease", () => {
  it("is the published formula of each language: five words of one syllable in one sentence", () => {
    const sentence = {
      nl: "Dit is wat u vraagt.",
      fr: "C’est ce que vous dit.",
      de: "Das ist was Sie will.",
      en: "This is what you want.",
    };
    const byHand = { nl: 206.84 - 4.65 - 77, fr: 207 - 5.075 - 73.6, de: 180 - 5 - 58.5, en: 206.835 - 5.075 - 84.6 };
    for (const language of languages)
      assert.ok(Math.abs(readingEase([sentence[language]], language) - byHand[language]) < 1e-9, language);
  });

  it("falls with longer words and with longer sentences", () => {
    const ease = (text: string) => readingEase(sentencesOf(text), "nl");
    assert.ok(ease("U komt. U praat.") > ease("U komt en u praat."));
    assert.ok(ease("U krijgt geld.") > ease("U ontvangt arbeidsongeschiktheidsuitkeringen."));
  });

  it("reads a text of the law as hard", () => {
    const law =
      "De adviserend geneesheer beoordeelt, overeenkomstig de toepasselijke reglementaire bepalingen, de verenigbaarheid van de voorgenomen beroepsactiviteit met de algemene gezondheidstoestand van de gerechtigde.";
    assert.ok(readingEase(sentencesOf(law), "nl") < 20);
  });

  it("cuts a text into sentences, not at a number or an article", () =>
    assert.deepEqual(sentencesOf("U krijgt 2.5 % minder. Zie art. 100. Mag het? Ja: u mag."), [
      "U krijgt 2.5 % minder.",
      "Zie art. 100.",
      "Mag het?",
      "Ja:",
      "u mag.",
    ]));

  it("says nothing of a text without words", () => assert.throws(() => readingEase(["2026."], "nl"), RangeError));
});
