import type { Actor } from "../../../access/roles.ts";
import type { EventType } from "../../../trajectory/events.ts";
import { subjectOfEvent } from "../../../trajectory/subjects.ts";
import { namedPeople } from "../../desk/people.ts";
import { letters as letterOf, opensSealed, whoSees } from "../../door/given-sight.ts";
import { marked, type Streams } from "./given-markers.ts";
import { isNear } from "./given-near.ts";

/** For tests: one of each role and organisation, another insured person, and the marked person. */
export const crawlers = [
  "an-peeters",
  "luc-martin",
  "marie-lambert",
  "paul-claes",
  "lotte-willems",
  "tom-wouters",
  "claire-dupont",
  "sofie-maes",
  "julien-lejeune",
  "nadia-el-amrani",
  "bart-goossens",
  "griet-michiels",
  "joris-van-acker",
  "simon-dubois",
  "lies-hermans",
  "veerle-aerden",
  "denis-colin",
  "mieke-verstraete",
  // One who acts for the marked person, without health; one who acts for nobody.
  "nele-de-backer",
  "samir-haddad",
  marked,
] as const;
export type Crawler = (typeof crawlers)[number];

/** Everybody to whom something of the person is near; said by hand. */
export const knows = (who: Crawler): boolean => !strangers.includes(who);
const strangers: readonly Crawler[] = [
  "luc-martin",
  "paul-claes",
  "claire-dupont",
  "julien-lejeune",
  "nadia-el-amrani",
  "simon-dubois",
  "lies-hermans",
  "veerle-aerden",
  "denis-colin",
  "mieke-verstraete",
  "samir-haddad",
];

/** A word that was planted: where, and whether it is a medical fact. */
export type Planted = { stream: string; type: EventType; field: string; sealed: boolean };

export const roleOf = (who: Crawler) => namedPeople.find(({ id }) => id === who)?.role ?? "insured-person";

/** Got a power of attorney of the marked person, in which health is not. */
export const actsForMarked = "nele-de-backer";
const asMarked = (person: string): Actor => ({ id: marked, role: "insured-person", organisation: null, person });

export function actorOf(who: Crawler, { person }: Streams): Actor {
  if (who === actsForMarked) return { ...asMarked(person), id: who, mandate: { id: "", medical: false, on: "" } };
  const named = namedPeople.find(({ id }) => id === who);
  if (!named) return asMarked(person);
  return { id: who, role: named.role, organisation: named.organisation, person: named.person };
}

/** What the person asked about who looked, and why somebody broke the glass, is told to who looks after that, and nothing else. */
const looksAfter = ({ role }: Actor, { type }: Planted): boolean =>
  (role === "data-protection-officer" && ["ReadingQuestioned", "ReadingExplained"].includes(type)) ||
  (["auditor", "data-protection-officer"].includes(role) && ["GlassBroken", "GlassLookedInto"].includes(type));

/** A member of the Council reads the bundle of their session, and nothing that came after it. */
const readsBundle = ({ role }: Actor, { stream, type, sealed }: Planted, { second }: Streams): boolean =>
  role === "council-member" && stream === second && !sealed && ["ProjectHandedIn", "ProjectExamined"].includes(type);

export const maySee = (actor: Actor, one: Planted, streams: Streams): boolean =>
  looksAfter(actor, one) || readsBundle(actor, one, streams) || seesAsFollower(actor, one, streams);

type Seen = Omit<Planted, "field">;
const seesAsFollower = (actor: Actor, { stream, type, sealed }: Seen, streams: Streams): boolean =>
  isNear(actor, stream, streams) &&
  whoSees[subjectOfEvent[type]].includes(letterOf[actor.role]) &&
  (!sealed || (opensSealed.includes(letterOf[actor.role]) && actor.mandate === undefined));
