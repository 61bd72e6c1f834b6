import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import { type ChangeShown, LawChangePage, type LawChangeShown } from "../../screens/workbench/law-change-page.tsx";
import type { Language } from "../../words/language.ts";
import { lawChangeLine } from "../../words/screens/law-change.ts";
import { dayInBelgium } from "../clock.ts";
import { draftsOf } from "../law-change/drafts.ts";
import type { Examined } from "../law-change/examine.ts";
import { linesOf, readChanges } from "../law-change/read-changes.ts";
import { mustWeighTheLaw, weigh } from "../law-change/weigh.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { lawChangeFiles } from "./law-change-files.ts";
import { lawDraftPages } from "./law-drafts.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const short = z.string().max(100).optional();
const query = z.object({
  changes: z.string().max(5000).optional(),
  parameter: short,
  "since.day": short,
  "since.month": short,
  "since.year": short,
  value: short,
  from: z.uuid().optional(),
  draft: z.uuid().optional(),
});
type Query = z.infer<typeof query>;

/** How many trajectories one page looks at. */
const perPage = 1000;

/** What another rule would change: a form by address, so that an answer can be found again. */
export function lawChangePages(app: App, { reader }: PageParts): void {
  app.get("/law-change", { onRequest: requireActor, schema: { querystring: query } }, async (request, reply) => {
    const actor = actorOn(request);
    await mustWeighTheLaw(reader, actor);
    const shown = await answer(reader, actor, request.query, request.language);
    const page = { frame: frameOf(request), nav: navOf(request), shown };
    return sendPage(reply, LawChangePage, page, shown.faults.length > 0 ? 400 : 200);
  });
  lawDraftPages(app, reader);
  lawChangeFiles(app, reader);
}

async function answer(reader: Reader, actor: Actor, asked: Query, language: Language): Promise<LawChangeShown> {
  const drafts = await draftsOf(reader.db);
  const open = drafts.find(({ id }) => id === asked.draft);
  const list = {
    drafts: drafts.map(({ changedAt, ...draft }) => ({ ...draft, on: dayInBelgium(changedAt) })),
    draft: open?.id,
  };
  const changes = [asked.changes?.trim() ?? open?.changes, added(asked)].filter(Boolean).join("\n");
  if (asked.changes === undefined && changes === "") return { ...list, values: {}, faults: [], result: undefined };
  const law = readChanges(linesOf(changes));
  if ("length" in law) {
    const say = ({ line, what }: (typeof law)[number]) =>
      line === 0 ? what[language] : lawChangeLine[language]({ line, what: what[language] });
    const faults = law.map((fault) => ({ field: "changes", message: say(fault) }));
    return { ...list, values: { changes }, faults, result: undefined };
  }
  const found = await weigh(reader, actor, law, { from: asked.from, most: perPage });
  const rows = await rowsOf(reader, actor, found, changes);
  const address = (path: string, more: Record<string, string> = {}) =>
    `${path}?${new URLSearchParams({ changes, ...(open && { draft: open.id }), ...more })}`;
  const goOn = found.next === null ? {} : { more: address("/law-change", { from: found.next }) };
  const { examined, notJudged } = found;
  return {
    ...list,
    values: { changes },
    faults: [],
    result: {
      examined,
      notJudged,
      touched: found.touched.length,
      rows,
      csv: `/law-change/changes.csv?${new URLSearchParams({ changes })}`,
      ...goOn,
    },
  };
}

/** What was filled in below the list, as one more line of it. */
function added({ parameter, value = "", ...day }: Query): string | undefined {
  if (!parameter) return undefined;
  const [year = "", month = "", date = ""] = [day["since.year"], day["since.month"], day["since.day"]];
  return `${parameter},${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")},,${value}`;
}

async function rowsOf(
  { db }: Reader,
  { role, organisation }: Actor,
  { touched }: Examined,
  written: string,
): Promise<ChangeShown[]> {
  const streams = touched.map(({ stream }) => stream);
  const followed =
    streams.length === 0 || organisation === null
      ? []
      : await db
          .selectFrom("follows")
          .select("stream_id")
          .where("stream_id", "in", streams)
          .where("role", "=", role)
          .where("organisation", "=", organisation)
          .execute();
  const open = new Set(followed.map(({ stream_id }) => stream_id));
  return touched.flatMap(({ stream, reference, changes, letters }) =>
    changes.map((change, index) => ({
      key: `${stream} ${index}`,
      reference,
      file: open.has(stream) ? `/trajectory/${stream}` : undefined,
      letter:
        change.at === "event" && letters.includes(change.version)
          ? letterAddress({ changes: written, reference, version: `${change.version}`, actId: change.actId })
          : undefined,
      now: change.now,
      would: change.would,
    })),
  );
}

const letterAddress = (which: Record<string, string>) => `/law-change/letter?${new URLSearchParams(which)}`;
