import { type Role, roles } from "../../src/access/roles.ts";
import { type Answer, accessMatrix } from "../../src/screens/audit/access-matrix.ts";
import { list, page, table } from "./markdown.ts";

/** Who may do, read, see and look for what, as `/access` shows it too. */
export function accessPage(): string {
  const matrix = accessMatrix();
  return page("Access", [
    "Whatever does not stand here is refused.",
    "## Acts",
    list([
      "**self**: for themself",
      "**follows**: for people they follow",
      "**anyone**: also for a person they do not follow yet",
      "**broke the glass**: for people whose file they opened by way of exception",
      "**asked**: for a person who asked them",
      "**sits**: in a session of the Council, which is about no one person",
      "**pays**: for the fund that they act for, or for Actiris",
    ]),
    table(
      ["Act", ...roles],
      matrix.acts.map(({ what, of }) => cells(`\`${what}\``, of)),
    ),
    "## Reading",
    "A finding of a physician, the sealed part of an event, stands behind the medical wall.",
    under("Wall", matrix.walls),
    "## Events",
    "Of what stands behind the social wall, each role sees what its part asks for.",
    under("Events on", matrix.events),
    "## Money",
    "Who reads the ledger of a payer, its orders and their files, and makes them. Nobody else does, also not of the same organisation.",
    under("Payer", matrix.money),
    "## Looking for a person",
    "By a part of the name, or by the whole national number. Finding somebody is not yet reading about them.",
    under("By", matrix.search),
    "## Pages about nobody's file, or about everybody's",
    "For who acts for the RIZIV; letters to send also for their own fund.",
    under("Page", matrix.places),
  ]);
}

type Row = { what: string; of: Readonly<Partial<Record<Role, Answer>>> };
const cells = (first: string, of: Row["of"]): string[] => [first, ...roles.map((role) => of[role] ?? "")];
const under = (heading: string, rows: readonly Row[]): string =>
  table(
    [heading, ...roles],
    rows.map(({ what, of }) => cells(what, of)),
  );
