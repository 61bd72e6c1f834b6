import type { Actor } from "../../access/roles.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "../views/file.ts";
import type { BundlePaper } from "./bundle-paper.ts";
import { openPart } from "./sealed-paper.ts";
import "./tables.ts";

type Asked = { session: string; sha256: string };

/** The PDF of a paper by its hash, and who is in it; undefined where there is none, or none any more. */
export async function paperPdf({ db, keys }: Pick<Reader, "db" | "keys">, actor: Actor, asked: Asked) {
  const row = await seenBy(db, actor, (seen) =>
    seen
      .selectFrom("session_paper")
      .select(["kind", "people", "pdf", "sealed_pdf as sealed"])
      .where("session_id", "=", asked.session)
      .where("sha256", "=", asked.sha256)
      .executeTakeFirst(),
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
    seen
      .selectFrom("session_paper")
      .select(["kind", "people", "content", "sealed_content as sealed"])
      .where("session_id", "=", asked.session)
      .where("sha256", "=", asked.sha256)
      .executeTakeFirst(),
  );
  if (!row?.sealed) return row?.content ?? undefined;
  const { kind, people, sealed } = row;
  const opened = await openPart(db, keys, { ...asked, kind, people }, "content", sealed);
  return opened && (JSON.parse(opened.toString()) as BundlePaper);
}
