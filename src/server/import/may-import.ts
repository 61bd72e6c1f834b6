import type { Actor } from "../../access/roles.ts";
import { mayImport } from "../../access/who-may-import.ts";
import { refusalOf } from "../api/say-no.ts";
import { recordRefusal } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";
import type { Importer } from "./import-one.ts";

/** On whose behalf the import goes. @throws Refused for whoever may not, and puts on record that they tried. */
export async function mustImport({ db, now }: Reader, actor: Actor): Promise<Importer> {
  if (mayImport(actor)) return { fund: actor.organisation, id: actor.id };
  const { id, role, organisation } = actor;
  const about = { person_id: null, stream_id: null };
  const why = "not-this-role";
  await recordRefusal(db, { at: now(), actor: id, role, organisation, act: "import", ...about, why });
  throw refusalOf({ kind: "not-you", why });
}
