import { createHash } from "node:crypto";
import { bundleContent, type DossierEvents } from "../../trajectory/session/bundle.ts";
import { canonicalJson } from "../record/canonical-json.ts";

/** The hash that a bundle has on record, and that `weerwerk verify` finds again from the events alone. */
export const hashOfBundle = (session: string, dossiers: readonly DossierEvents[]): string =>
  createHash("sha256")
    .update(canonicalJson(bundleContent(session, dossiers)))
    .digest("hex");
