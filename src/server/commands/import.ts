import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type Fund, funds } from "../../access/roles.ts";
import { type Language, languages } from "../../words/language.ts";
import { deskClock, realClock } from "../clock.ts";
import { BrokenOff, importFile } from "../import/import-file.ts";
import { type Format, Unreadable } from "../import/read-lines.ts";
import { sayRefused } from "../import/say-refused.ts";
import { keepFromTheBeginning } from "../views/keep-views.ts";
import { command, WrongUse } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const importCommand = command({
  summary: "Takes in running trajectories of a fund from a file, each checked by the same acts as at the door.",
  usage: "FILE --fund CODE --by ACCOUNT [--format csv|jsonl] [--language nl|fr|de|en]",
  details: [
    "",
    "--fund CODE      of which fund they are: 100, 200, 300, 400, 500, 600 or 900",
    "--by ACCOUNT     who imports; stands with each event, as import:ACCOUNT",
    "--format         csv or jsonl; unless said, by the name of the file",
    "--language       of the reasons in the report (nl)",
    "",
    "Each trajectory is taken whole or not at all. Standard output gets a line for each that is refused: line in the",
    "file, field, reason, sentence, parted by tabs. What is on record already is left as it is: the same file twice",
    "changes nothing, and a file that was broken off or mended can be given again. The format: docs/import.md.",
  ],
  options: {
    fund: { type: "string" },
    by: { type: "string" },
    format: { type: "string" },
    language: { type: "string", default: "nl" },
  },
  words: [1, 1],
  async run({ values, positionals, terminal }) {
    const [path = ""] = positionals;
    const fund = oneOf<Fund>("--fund", values.fund, funds);
    const by = values.by ?? "";
    if (!/^[\w-]{2,80}$/.test(by)) throw new WrongUse("--by must name the account of whoever imports.");
    const named = path.endsWith(".csv") ? "csv" : "jsonl";
    const format = oneOf<Format>("--format", values.format ?? named, ["csv", "jsonl"]);
    const language = oneOf<Language>("--language", values.language, languages);
    if (!(await stat(path).catch(() => undefined))?.isFile()) throw new WrongUse(`There is no file ${path}.`);
    return withRecord(async ({ db, keys, config }) => {
      await keepFromTheBeginning(db);
      const clock = config.signIn === "embedded" ? deskClock(db) : realClock;
      const parts = { db, keys, at: clock.now(), today: await clock.today() };
      const started = performance.now();
      let said = started;
      try {
        const done = await importFile(
          parts,
          { fund, id: by },
          { file: createReadStream(path), format },
          {
            refused: (refused) => {
              const { line, field, reason, said: why } = sayRefused(refused, language);
              return terminal.write([line, field, reason, why].join("\t"));
            },
            progress: ({ taken, there, refused }) => {
              if (performance.now() - said < 5000) return;
              said = performance.now();
              terminal.say(`${taken} taken, ${there} were there, ${refused} refused`);
            },
          },
        );
        const seconds = (performance.now() - started) / 1000;
        terminal.say(
          `${done.taken} taken, ${done.there} were there, ${done.refused} refused, in ${seconds.toFixed(1)} s`,
        );
        return done.refused > 0 ? 1 : 0;
      } catch (error) {
        if (!(error instanceof BrokenOff)) throw error;
        const { taken, there, refused } = error.far;
        terminal.say(`Broken off after line ${error.line}: ${taken} taken, ${there} were there, ${refused} refused`);
        if (!(error.cause instanceof Unreadable)) throw error.cause;
        terminal.say(`The file cannot be read: ${error.cause.message}`);
        return 1;
      }
    });
  },
});

function oneOf<T extends string>(name: string, given: string | undefined, among: readonly T[]): T {
  if (given !== undefined && (among as readonly string[]).includes(given)) return given as T;
  throw new WrongUse(`${name} must be one of ${among.join(", ")}.`);
}
