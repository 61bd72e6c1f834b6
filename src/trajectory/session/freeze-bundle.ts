import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { paperLanguages } from "./session.ts";

/** What the members decide on is fixed, with its hash. Freezing it anew is possible until the session closes, with a reason. */
export const freezeBundle = act({
  name: "freeze-bundle",
  serves: ["D1", "D2"],
  to: "session",
  by: ["council-secretary"],
  input: z.object({ language: ask.choice(...paperLanguages), reason: ask.prose().optional() }),
  happens: ["BundleFrozen"],
  hindered: ({ session }) => (session.closed ? cannot("session-is-closed") : undefined),
  decide({ session, bundle, input: { language, reason = null } }) {
    if (!bundle || bundle.dossiers.length === 0) return cannot("nothing-on-the-agenda");
    if (session.bundle && !reason) return cannot("reason-is-missing");
    return { happened: [{ type: "BundleFrozen", language, ...bundle, reason }] };
  },
});
