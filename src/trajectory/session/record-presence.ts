import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** Who of the Higher Commission sat, who was excused, and who presided. Whoever is not named was absent. */
export const recordPresence = act({
  name: "record-presence",
  serves: ["D2"],
  to: "session",
  by: ["council-secretary"],
  input: z.object({ chair: ask.member(), present: ask.members(1), excused: ask.members(0).optional() }),
  happens: ["PresenceRecorded"],
  hindered({ session, day }) {
    if (session.closed) return cannot("session-is-closed");
    return session.on > day ? cannot("session-has-not-come") : undefined;
  },
  decide({ members, input: { chair, present, excused = [] } }) {
    if ([chair, ...present, ...excused].some((one) => !members.includes(one))) return cannot("not-a-member");
    if (!present.includes(chair)) return cannot("chair-is-not-present");
    if (excused.some((one) => present.includes(one))) return cannot("present-and-excused");
    const of = (which: (one: string) => boolean) => members.filter(which);
    return {
      happened: [
        {
          type: "PresenceRecorded",
          chair,
          present: of((one) => present.includes(one)),
          excused: of((one) => excused.includes(one)),
          absent: of((one) => !present.includes(one) && !excused.includes(one)),
        },
      ],
    };
  },
});
