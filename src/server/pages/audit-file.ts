import type { FastifyReply, FastifyRequest } from "fastify";
import { AuditFilePage, type FileAsShown } from "../../screens/audit/audit-file-page.tsx";
import type { Fault } from "../../screens/parts/field-of.ts";
import { roleWords } from "../../words/roles.ts";
import { asItStoodText } from "../../words/screens/as-it-stood.ts";
import { auditFileText } from "../../words/screens/audit-file.ts";
import { refusalOf } from "../api/say-no.ts";
import { fileAsSeen } from "../audit/file-as-seen.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import { namesOf } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { pastAsked, type pastQuery } from "./past-asked.ts";
import { sendPage } from "./send-page.ts";

type Query = { as?: string | undefined } & { [Box in keyof typeof pastQuery]?: string | undefined };

/** A trajectory for the auditor and the data-protection officer: what somebody else was shown of it on a day. */
export async function sendFileAs(
  { reader, clock }: PageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, query }: { id: string; query: Query },
) {
  const { language } = request;
  const today = await clock.today();
  const action = `/trajectory/${id}`;
  const { on, values, fault } = pastAsked(query, action, today, language);
  const as = query.as?.trim() ?? "";
  const faults: Fault[] = fault === undefined ? [] : [{ field: "on", message: fault }];
  const seen =
    as !== "" && fault === undefined
      ? await fileAsSeen(reader, actorOn(request), id, { as, on: on ?? today })
      : undefined;
  if (seen === "not-found") throw refusalOf({ kind: "not-found", what: "trajectory" });
  if (seen === "not-there") faults.push({ field: "on", message: asItStoodText.notThereYet[language] });
  if (seen === "no-such-reader") faults.push({ field: "as", message: auditFileText.noSuchReader[language] });
  const page = { frame: frameOf(request), nav: navOf(request), action, faults, values: { ...values, as } };
  if (seen === undefined || typeof seen === "string")
    return sendPage(reply, AuditFilePage, { ...page, file: undefined }, faults.length > 0 ? 400 : 200);
  const { as: actor, shown, ...about } = seen;
  // An insured person stands under a number; the name is no auditor's.
  const name = actor.role === "insured-person" ? undefined : (await namesOf(reader.db, [as])).get(as);
  const file: FileAsShown = {
    ...{ ...about, ...actor, on: on ?? today },
    name: name ?? (actor.role === "insured-person" ? roleWords["insured-person"].name[language] : as),
    ...(shown && { shown }),
  };
  return sendPage(reply, AuditFilePage, { ...page, file });
}
