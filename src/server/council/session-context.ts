import type { Kysely } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { PaperLanguage, Session } from "../../trajectory/session/session.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import type { Write } from "../record/write-together.ts";
import { byId, byOrganisation } from "../sign-in/accounts.ts";
import { agenda } from "../views/council.ts";
import { bundleOf, dossiersOnAgenda } from "./bundle-paper.ts";
import { minutesOf } from "./minutes-paper.ts";
import { type SealedPaper, sealPaper } from "./sealed-paper.ts";
import "./tables.ts";

/** Everyone of the Higher Commission. */
export const membersOf = (db: Kysely<Database>) => byOrganisation(db, "riziv", "council-member");

type Asked = { act: ActName; actor: Actor; day: string; input: object; keys: Keys };

/** What an act on a session may look at; and the paper that it makes, to be kept when it is done. */
export async function sessionContext(
  db: Kysely<Database>,
  { stream, session }: { stream: string; session: Session },
  { act, actor, day, input, keys }: Asked,
): Promise<{ context: object; paper?: SealedPaper | undefined }> {
  const accounts = await membersOf(db);
  const items = await agenda(db, stream);
  const base = {
    session,
    members: accounts.map(({ id }) => id),
    agenda: items.map(({ stream: trajectory, project, decision }) => ({
      trajectory,
      project,
      decided: decision !== null,
    })),
  };
  const { language } = input as { language?: PaperLanguage };
  if (act === "freeze-bundle" && language) {
    const { decides, paper } = bundleOf(stream, session, await dossiersOnAgenda({ db, keys }, stream), {
      language,
      day,
    });
    return { context: { ...base, bundle: decides }, paper: await sealPaper(db, keys, stream, paper) };
  }
  if (act === "draw-up-minutes" && language && session.closed) {
    const dossiers = await dossiersOnAgenda({ db, keys }, stream);
    const self = await byId(db, actor.id);
    const known = self ? [...accounts, self] : accounts;
    const paper = minutesOf(stream, session, dossiers, { language, day, secretary: actor, accounts: known });
    return {
      context: { ...base, minutes: paper && { sha256: paper.sha256 } },
      paper: paper && (await sealPaper(db, keys, stream, paper)),
    };
  }
  return { context: base };
}

/** Keeps a paper as it was made; the same one, made again on the same day, is there already. */
export function keepPaper(db: Kysely<Database>, session: string, paper: SealedPaper): Write[] {
  const { people, content, ...row } = paper;
  return [
    db
      .insertInto("session_paper")
      .values({ session_id: session, ...row, people: [...people], content: JSON.stringify(content) })
      .onConflict((key) => key.columns(["session_id", "sha256"]).doNothing()),
  ];
}
