import type { Transaction } from "kysely";
import type { Database } from "../record/database.ts";
import "../views/tables.ts";

/**
 * Lists that somebody kept under a name may look for this person by name or number: those go. Asked while it is still
 * known who the person is.
 */
export async function forgetSearches(trx: Transaction<Database>, person: string): Promise<void> {
  const who = await trx
    .selectFrom("person")
    .select(["given_name", "family_name", "national_number"])
    .where("id", "=", person)
    .executeTakeFirst();
  if (!who) return;
  const known = plain(`${who.family_name}, ${who.given_name} ${who.family_name} ${who.national_number}`);
  const kept = await trx.selectFrom("saved_view").selectAll().where("query", "like", "%search=%").execute();
  for (const { actor, name, query } of kept) {
    const sought = plain(new URLSearchParams(query).get("search") ?? "");
    const about = [sought, plain(name)].some((said) => said.length > 2 && (known.includes(said) || names(said, who)));
    if (about) await trx.deleteFrom("saved_view").where("actor", "=", actor).where("name", "=", name).execute();
  }
}

const names = (said: string, { family_name, given_name, national_number }: Record<string, string>): boolean =>
  said.includes(plain(family_name ?? "")) ||
  said.includes(plain(`${given_name} ${family_name}`)) ||
  said.replaceAll(/\D/g, "").includes(national_number ?? "");

/** Without accents, capitals and doubled blanks: as a search finds it. */
const plain = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\s+/g, " ").trim();
