import type { Actor, Role } from "./roles.ts";

export const waysToSearch = ["name", "national-number"] as const;
/** By a part of the name, or by the whole national number and nothing less. */
export type WayToSearch = (typeof waysToSearch)[number];

/** Among whom is searched. There is no "everyone": that somebody is known here is told to nobody who does not follow them. */
export type Among = "own fund" | "people they follow" | "nobody";

const ofTheFund = { name: "own fund", "national-number": "own fund" } as const;
const ofTheirFiles = { name: "people they follow", "national-number": "people they follow" } as const;
const nowhere = { name: "nobody", "national-number": "nobody" } as const;

/** Who may look for a person. A new role does not compile until it has an answer here. */
export const whoMaySearch: Readonly<Record<Role, Readonly<Record<WayToSearch, Among>>>> = {
  "insured-person": nowhere,
  representative: nowhere,
  coordinator: ofTheFund,
  "advising-physician": ofTheFund,
  "team-member": ofTheFund,
  "occupational-physician": ofTheirFiles,
  mediator: ofTheirFiles,
  "riziv-officer": ofTheirFiles,
  "council-secretary": ofTheirFiles,
  "council-member": nowhere,
  statistician: nowhere,
  administrator: nowhere,
  auditor: nowhere,
  "data-protection-officer": nowhere,
};

/** Among whom this actor may search in this way. Whoever acts for no organisation finds nobody. */
export const searchesAmong = (actor: Pick<Actor, "role" | "organisation">, by: WayToSearch): Among =>
  actor.organisation === null ? "nobody" : whoMaySearch[actor.role][by];
