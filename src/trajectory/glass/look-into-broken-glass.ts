import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { glassConclusions } from "./glass.ts";

/** The data-protection officer looked at why somebody broke the glass, and says what they make of it; the person reads it. */
export const lookIntoBrokenGlass = act({
  name: "look-into-broken-glass",
  serves: ["X2", "C4"],
  to: "file",
  by: ["data-protection-officer"],
  unacquainted: ["data-protection-officer"],
  apart: true,
  input: z.object({ glass: ask.glass(), conclusion: ask.choice(...glassConclusions), remark: ask.prose() }),
  happens: ["GlassLookedInto"],
  hindered: ({ file: { glasses = [] } }) =>
    glasses.some(({ lookedInto }) => !lookedInto) ? undefined : cannot("no-glass-to-look-into"),
  decide: ({ file: { glasses = [] }, input: { glass, conclusion, remark } }) =>
    glasses.some(({ id, lookedInto }) => id === glass && !lookedInto)
      ? { happened: [{ type: "GlassLookedInto", glass, conclusion, remark }] }
      : cannot("no-glass-to-look-into"),
});
