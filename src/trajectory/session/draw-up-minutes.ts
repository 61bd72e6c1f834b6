import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { paperLanguages } from "./session.ts";

/** The minutes of a closed session, made from what is on record of it. Until both approved them they may be made anew. */
export const drawUpMinutes = act({
  name: "draw-up-minutes",
  serves: ["D2"],
  to: "session",
  by: ["council-secretary"],
  input: z.object({ language: ask.choice(...paperLanguages) }),
  happens: ["MinutesDrawnUp"],
  hindered({ session: { closed, sitting, minutes } }) {
    if (!closed) return cannot("session-is-not-closed");
    if (!sitting) return cannot("presence-is-missing");
    return minutes?.approved.chair && minutes.approved.secretary ? cannot("minutes-are-approved") : undefined;
  },
  decide({ minutes, input: { language } }) {
    if (!minutes) return cannot("no-minutes-yet");
    return { happened: [{ type: "MinutesDrawnUp", language, sha256: minutes.sha256 }] };
  },
});
