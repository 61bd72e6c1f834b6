import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

/** Another word for what has one already, and the word that is ours; a name of a law or a heading keeps its own. */
const instead: Readonly<Record<string, RegExp>> = {
  "gewestelijke dienst": /(?<!regionale )arbeidsbemiddelingsdienst/,
  "service de l’emploi": /services? régiona(l|ux)(?! de l’emploi)/,
  Arbeitsamt: /(?<!de: "regionale )Arbeitsverwaltung/,
  "employment service": /regional service(?!s?["”]?:)/,
  bénévolat: /volontariat/i,
  Freiwilligenarbeit: /ehrenamt/i,
  Verpflichtungserklärung: /Engagementerklärung/,
  "unterschreiben, unterschrieben": /[uU]nterzeichn/,
  Arbeitstag: /\bWerktag/,
  "Leistung, of the law": /Krankengeld|Entschädigung(?!spflicht)/,
  Gesetzbuch: /Kodex/,
  "sickness fund": /mutual (fund|society)|health insurance fund/i,
  ziekenfonds: /\bmutualiteit(?!en)/,
  "adviserend arts": /adviserend geneesheer/,
  "médecin du travail": /médecin d’entreprise/,
  Vertrauensarzt: /Vertrauensmediziner|beratende[rn]? Arzt/,
};

const src = fileURLToPath(new URL("../", import.meta.url));
const lines = ["words", "letters"].flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .flatMap((name) =>
      readFileSync(join(src, room, name), "utf8")
        .split("\n")
        .filter((line) => !/^\s*(\/\*\*|\*|\/\/)/.test(line))
        .map((line) => `${room}/${name}: ${line.trim()}`),
    ),
);

describe("one thing has one word", () => {
  for (const [ours, other] of Object.entries(instead))
    it(ours, () =>
      assert.deepEqual(
        lines.filter((line) => other.test(line)),
        [],
      ),
    );
});
