import { type Relation, relations, relationToSession } from "../../src/access/relation.ts";
import { type Role, roles } from "../../src/access/roles.ts";
import { walls, whatMayBeRead } from "../../src/access/what-may-be-read.ts";
import { mayAct } from "../../src/access/who-may-act.ts";
import { waysToSearch, whoMaySearch } from "../../src/access/who-may-search.ts";
import { payers, paysFor, relationToPayer } from "../../src/access/who-pays.ts";
import { sightOf, subjects } from "../../src/access/who-sees-which-event.ts";
import { acts } from "../../src/trajectory/acts.ts";
import { list, page, table } from "./markdown.ts";

/** Who may do, read, see and look for what; every cell is the answer of the function that decides. */
export const accessPage = (): string =>
  page("Access", [
    "Whatever does not stand here is refused.",
    "## Acts",
    list([
      "**self**: for themself",
      "**follows**: for people they follow",
      "**anyone**: also for a person they do not follow yet",
      "**sits**: in a session of the Council, which is about no one person",
      "**pays**: for the fund that they act for, or for Actiris",
    ]),
    table(["Act", ...roles], Object.values(acts).map(row)),
    "## Reading",
    "A finding of a physician, the sealed part of an event, stands behind the medical wall.",
    table(
      ["Wall", ...roles],
      walls.map((wall) => [wall, ...roles.map((role) => orNothing(whatMayBeRead[role][wall]))]),
    ),
    "## Events",
    "Of what stands behind the social wall, each role sees what its part asks for.",
    table(
      ["Events on", ...roles],
      subjects.map((subject) => [subject, ...roles.map((role) => orNothing(sightOf(role, subject)))]),
    ),
    "## Money",
    "Who reads the ledger of a payer, its orders and their files, and makes them. Nobody else does, also not of the same organisation.",
    table(
      ["Payer", ...roles],
      payers.map((payer) => [
        payer,
        ...roles.map((role) => (paysFor({ role, organisation: payer }) ? "reads, orders" : "")),
      ]),
    ),
    "## Looking for a person",
    "By a part of the name, or by the whole national number. Finding somebody is not yet reading about them.",
    table(
      ["By", ...roles],
      waysToSearch.map((way) => [way, ...roles.map((role) => orNothing(whoMaySearch[role][way]))]),
    ),
  ]);

const orNothing = (answer: string): string => (answer === "never" || answer === "nobody" ? "" : answer);

function row(act: (typeof acts)[keyof typeof acts]): string[] {
  const inSession = act.to === "session" || act.to === "new session";
  const ofPayer = act.to === "payment" || act.to === "new payment";
  const answer = ofPayer ? pays : inSession ? sits : nearest;
  return [`\`${act.name}\``, ...roles.map((role) => answer(role, act))];
}

type Declared = Parameters<typeof mayAct>[1];
const words: Record<Relation, string> = {
  self: "self",
  follows: "follows",
  "broke-the-glass": "broke the glass",
  none: "anyone",
};

/** The most distant relation in which the role may still do it. */
function nearest(role: Role, act: Declared): string {
  const near = relations.findLast((relation) => mayAct({ role }, act, relation) === true);
  return near ? words[near] : "";
}

function pays(role: Role, act: Declared): string {
  const may = payers.some((organisation) => {
    const actor = { id: role, role, organisation, person: null };
    return mayAct(actor, act, relationToPayer(actor, organisation)) === true;
  });
  return may ? "pays" : "";
}

function sits(role: Role, act: Declared): string {
  const actor = { id: role, role, organisation: "riziv", person: null } as const;
  return mayAct(actor, act, relationToSession(actor)) === true ? "sits" : "";
}
