import { z } from "zod";
import { relationOf } from "../../access/relation.ts";
import { mayBreakTheGlass } from "../../access/tasks.ts";
import { brokenGlassUntil } from "../../law/broken-glass.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { glassPurposes } from "./glass.ts";

/**
 * Somebody who does not follow the person opens the file of that person, with a reason, to look and to do nothing in it. The person
 * and the data-protection officer read who, why and until when.
 */
export const breakGlass = act({
  name: "break-glass",
  serves: ["X2", "C4"],
  to: "file",
  by: ["coordinator", "advising-physician", "team-member"],
  unacquainted: ["coordinator", "advising-physician", "team-member"],
  freshSignIn: true,
  apart: true,
  input: z.object({ purpose: ask.choice(...glassPurposes), reason: ask.prose() }),
  happens: ["GlassBroken"],
  hindered({ file, followers, actor, day }) {
    if (!mayBreakTheGlass(actor)) return cannot("not-at-a-sickness-fund");
    const relation = relationOf(actor, { ...file, followers }, day);
    return relation === "none" ? undefined : cannot("file-is-open-to-you");
  },
  decide({ input: { purpose, reason }, day, id }) {
    const until = judge(brokenGlassUntil, { brokenOn: dayOf(day) }, dayOf(day));
    return { happened: [{ type: "GlassBroken", id, purpose, reason, until: until.outcome }], rulings: [until] };
  },
});
