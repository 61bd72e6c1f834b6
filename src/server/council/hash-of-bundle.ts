import { createHash } from "node:crypto";
import { bundleContent, type DossierEvents } from "../../trajectory/session/bundle.ts";
import { canonicalJson } from "../record/canonical-json.ts";
import type { EventRow } from "../record/chain.ts";

/** The hash that a bundle has on record, and that `weerwerk verify` finds again from the events alone. */
export const hashOfBundle = (session: string, dossiers: readonly DossierEvents[]): string =>
  createHash("sha256")
    .update(canonicalJson(bundleContent(session, dossiers)))
    .digest("hex");

/** An event as a bundle looks at it: as it is kept. */
export const factOf = ({ version, type, day, open, worded }: EventRow): DossierEvents["events"][number] => ({
  ...{ version, type, day, open },
  ...(worded && { worded: worded.toString("hex") }),
});
