import { roles } from "../../src/access/roles.ts";
import { walls, whatMayBeRead } from "../../src/access/what-may-be-read.ts";
import { acts } from "../../src/trajectory/acts.ts";
import { list, page, table } from "./markdown.ts";

/** Who may do and read what; whatever is not here is refused. */
export const accessPage = (): string =>
  page("Access", [
    "Whatever does not stand here is refused.",
    "## Acts",
    list([
      "**self**: for themself",
      "**follows**: for people they follow",
      "**anyone**: also for a person they do not follow yet",
    ]),
    table(["Act", ...roles], Object.values(acts).map(row)),
    "## Reading",
    table(
      ["What", ...roles],
      walls.map((wall) => [wall, ...roles.map((role) => whatMayBeRead[role][wall])]),
    ),
  ]);

function row(act: (typeof acts)[keyof typeof acts]): string[] {
  const by: readonly string[] = act.by;
  const unacquainted: readonly string[] = ("unacquainted" in act && act.unacquainted) || [];
  const may = (role: string) => {
    if (!by.includes(role)) return "";
    if (role === "insured-person") return "self";
    return unacquainted.includes(role) ? "anyone" : "follows";
  };
  return [`\`${act.name}\``, ...roles.map(may)];
}
