import type { Actor } from "../../access/roles.ts";
import { mayImport } from "../../access/tasks.ts";
import { refuse } from "../api/refuse.ts";
import type { Reader } from "../views/file.ts";
import type { Importer } from "./import-one.ts";

/** On whose behalf the import goes. @throws Refused for whoever may not, and puts on record that they tried. */
export async function mustImport(reader: Reader, actor: Actor): Promise<Importer> {
  if (mayImport(actor)) return { fund: actor.organisation, id: actor.id };
  return refuse(reader, actor, { act: "import", why: "not-this-role" });
}
