import type { Kysely } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "../views/file.ts";
import type { BundlePaper } from "./bundle-paper.ts";
import { openPart } from "./sealed-paper.ts";
import "./tables.ts";

type Asked = { session: string; sha256: string };

const paperOf = (seen: Kysely<Database>, { session, sha256 }: Asked) =>
  seen.selectFrom("session_paper").where("session_id", "=", session).where("sha256", "=", sha256);

/** The PDF of a paper by its hash, and who is in it; undefined where there is none, or none any more. */
export async function paperPdf({ db, keys }: Pick<Reader, "db" | "keys">, actor: Actor, asked: Asked) {
  const row = await seenBy(db, actor, (seen) =>
    paperOf(seen, asked).select(["kind", "people", "pdf", "sealed_pdf as sealed"]).executeTakeFirst(),
  );
  if (!row) return undefined;
  const { kind, people, pdf, sealed } = row;
  const opened = sealed ? await openPart(db, keys, { ...asked, kind, people }, "pdf", sealed) : pdf;
  return opened ? { people, pdf: opened } : undefined;
}

/** What the page shows of a bundle; undefined as above. */
export async function bundleContent(
  { db, keys }: Pick<Reader, "db" | "keys">,
  actor: Actor,
  asked: Asked,
): Promise<BundlePaper | undefined> {
  const row = await seenBy(db, actor, (seen) =>
    paperOf(seen, asked).select(["kind", "people", "content", "sealed_content as sealed"]).executeTakeFirst(),
  );
  if (!row?.sealed) return row?.content ?? undefined;
  const { kind, people, sealed } = row;
  const opened = await openPart(db, keys, { ...asked, kind, people }, "content", sealed);
  return opened && (JSON.parse(opened.toString()) as BundlePaper);
}
