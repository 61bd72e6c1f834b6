import type { Actor } from "../../access/roles.ts";
import type { Law } from "../../law/kernel/rule.ts";
import { csvCell } from "../payments/ledger-csv.ts";
import type { Reader } from "../views/file.ts";
import type { Touched } from "./examine.ts";
import { weigh } from "./weigh.ts";

const heading = ["reference", "kind", "event or due", "rule", "now", "version", "would", "version then", "letter sent"];
const some = 500;

/** Everything that would change, a line each, some files at a time: nothing is kept in memory but those. */
export async function* csvOfChanges(reader: Reader, actor: Actor, law: Law): AsyncGenerator<string> {
  yield `\uFEFF${lineOf(heading)}`;
  let from: string | undefined;
  do {
    const found = await weigh(reader, actor, law, { from, most: some });
    yield found.touched.flatMap(linesOf).join("");
    from = found.next ?? undefined;
  } while (from !== undefined);
}

const linesOf = ({ reference, of, changes, letters }: Touched): readonly string[] =>
  changes.map((change) => {
    const { now, would } = change;
    const about = change.at === "due" ? change.act : change.type;
    const letter = change.at === "event" && letters.includes(change.version) ? "yes" : "no";
    const then = [would?.outcome ?? "", would?.version ?? ""];
    return lineOf([reference, of, about, now.rule, now.outcome, now.version, ...then, letter]);
  });

const lineOf = (cells: readonly string[]) => `${cells.map(csvCell).join(",")}\r\n`;
