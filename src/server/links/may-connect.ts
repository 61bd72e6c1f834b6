import type { Actor } from "../../access/roles.ts";
import { mayConnect } from "../../access/tasks.ts";
import { refuse } from "../api/refuse.ts";
import type { Reader } from "../views/file.ts";

/** @throws Refused for whoever may not let programs in, and puts on record that they tried. */
export async function mustConnect(reader: Reader, actor: Actor): Promise<void> {
  if (!mayConnect(actor)) await refuse(reader, actor, { act: "connections", why: "not-this-role" });
}
