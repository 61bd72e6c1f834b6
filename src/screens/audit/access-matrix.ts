import { type Relation, relations, relationToSession } from "../../access/relation.ts";
import { type Role, roles } from "../../access/roles.ts";
import {
  answersQuestions,
  mayConnect,
  mayImport,
  maySeeFigures,
  mayWeighTheLaw,
  readsTheMatrix,
  readsTheReadings,
} from "../../access/tasks.ts";
import { type Wall, walls, whatMayBeRead } from "../../access/what-may-be-read.ts";
import { mayAct } from "../../access/who-may-act.ts";
import { type WayToSearch, waysToSearch, whoMaySearch } from "../../access/who-may-search.ts";
import { type Payer, payers, paysFor, relationToPayer } from "../../access/who-pays.ts";
import { type Subject, sightOf, subjects } from "../../access/who-sees-which-event.ts";
import { sendsLettersOf } from "../../access/who-sends-letters.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";

/** In which relation a role may: `nothing` is refused. */
export const answers = [
  "self",
  "follows",
  "broke the glass",
  "represents",
  "anyone",
  "asked",
  "sits",
  "pays",
  "own",
  "of people they follow",
  "reads, orders",
  "own fund",
  "people they follow",
  "yes",
] as const;
export type Answer = (typeof answers)[number];

/** Pages that are about nobody's file, or about everybody's at once. */
export const places = [
  "figures",
  "letters",
  "import",
  "law-change",
  "connections",
  "readings",
  "questions",
  "access",
] as const;
export type Place = (typeof places)[number];

type Row<What> = { what: What; of: Readonly<Partial<Record<Role, Answer>>> };
export type Matrix = {
  acts: readonly Row<ActName>[];
  walls: readonly Row<Wall>[];
  events: readonly Row<Subject>[];
  money: readonly Row<Payer>[];
  search: readonly Row<WayToSearch>[];
  places: readonly Row<Place>[];
};

/** Who may do, read, see and look for what; every cell is the answer of the function that decides, asked anew. */
export const accessMatrix = (): Matrix => ({
  acts: Object.values(acts).map((act) => row(act.name, (role) => toAct(role, act))),
  walls: walls.map((wall) => row(wall, (role) => orNothing(whatMayBeRead[role][wall]))),
  events: subjects.map((subject) => row(subject, (role) => orNothing(sightOf(role, subject)))),
  money: payers.map((payer) =>
    row(payer, (role) => (paysFor({ role, organisation: payer }) ? "reads, orders" : undefined)),
  ),
  search: waysToSearch.map((way) => row(way, (role) => orNothing(whoMaySearch[role][way]))),
  places: places.map((place) => row(place, (role) => (opens(role, place) ? "yes" : undefined))),
});

const row = <What>(what: What, of: (role: Role) => Answer | undefined): Row<What> => ({
  what,
  of: Object.fromEntries(roles.flatMap((role) => (of(role) === undefined ? [] : [[role, of(role)]]))),
});
const orNothing = <A extends string>(answer: A): Exclude<A, "never" | "nobody"> | undefined =>
  answer === "never" || answer === "nobody" ? undefined : (answer as Exclude<A, "never" | "nobody">);

function toAct(role: Role, act: (typeof acts)[ActName]): Answer | undefined {
  if (act.to === "payment" || act.to === "new payment") return pays(role, act);
  if (act.name === "answer-about-reading") return act.by.some((one) => one === role) ? "asked" : undefined;
  return act.to === "session" || act.to === "new session" ? sits(role, act) : nearest(role, act);
}

type Declared = Parameters<typeof mayAct>[1];
const words: Readonly<Record<Relation, Answer>> = {
  self: "self",
  represents: "represents",
  follows: "follows",
  "broke-the-glass": "broke the glass",
  none: "anyone",
};

/** The most distant relation in which the role may still do it. */
function nearest(role: Role, act: Declared): Answer | undefined {
  const near = relations.findLast((relation) => mayAct({ role }, act, relation) === true);
  return near && words[near];
}

function pays(role: Role, act: Declared): Answer | undefined {
  const may = payers.some((organisation) => {
    const actor = { id: role, role, organisation, person: null };
    return mayAct(actor, act, relationToPayer(actor, organisation)) === true;
  });
  return may ? "pays" : undefined;
}

function sits(role: Role, act: Declared): Answer | undefined {
  const actor = { id: role, role, organisation: "riziv", person: null } as const;
  return mayAct(actor, act, relationToSession(actor)) === true ? "sits" : undefined;
}

/** For some house at least. */
function opens(role: Role, place: Place): boolean {
  const at = { role, organisation: "riziv" } as const;
  switch (place) {
    case "figures":
      return maySeeFigures(at);
    case "letters":
      return sendsLettersOf(at) !== undefined || sendsLettersOf({ role, organisation: "100" }) !== undefined;
    case "import":
      return mayImport({ role, organisation: "100" });
    case "law-change":
      return mayWeighTheLaw(at);
    case "connections":
      return mayConnect(at);
    case "readings":
      return readsTheReadings(at);
    case "questions":
      return answersQuestions(at);
    case "access":
      return readsTheMatrix(at);
  }
}
