import type { Actor } from "../../../access/roles.ts";
import type { Streams } from "./given-markers.ts";

/** For tests: said by hand, with what happened in the story in mind: to whom each stream is near. */
export function isNear({ role, organisation, person }: Actor, stream: string, streams: Streams): boolean {
  const { first, second, session } = streams;
  // About no one person: for who sits in it.
  if (stream === session) return ["riziv-officer", "council-secretary", "council-member"].includes(role);
  switch (role) {
    case "insured-person":
      return person === streams.person;
    case "coordinator":
    case "advising-physician":
    case "team-member":
      return organisation === "100";
    case "occupational-physician":
      return organisation === "prevention-north" && (stream === first || stream === second);
    case "mediator":
      return organisation === "vdab" && stream === second;
    case "riziv-officer":
    case "council-secretary":
      return stream === second;
    default:
      return false;
  }
}
