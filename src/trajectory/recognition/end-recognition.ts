import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { retention } from "../../law/retention.ts";
import { act, cannot, type IsoDay } from "../act.ts";
import { ask } from "../inputs.ts";
import { reasonsForEndOfRecognition } from "./recognition.ts";

/** The end of the recognition of incapacity. A running trajectory is closed by its coordinator, not by this. */
export const endRecognition = act({
  name: "end-recognition",
  serves: ["W4"],
  to: "recognition",
  by: ["coordinator", "advising-physician"],
  freshSignIn: true,
  input: z.object({ on: ask.day(), reason: ask.choice(...reasonsForEndOfRecognition) }),
  happens: ["RecognitionEnded"],
  hindered: ({ recognition }) => (recognition.endedOn ? cannot("recognition-has-ended") : undefined),
  decide({ recognition, input }) {
    if (input.on < recognition.incapableSince) return cannot("day-is-too-early");
    return { happened: [{ type: "RecognitionEnded", ...input }], rulings: keptUntil(input.on) };
  },
});

/** How long the file is kept: since the law of 2021 on these files, in force from 2022. */
const keptUntil = (closedOn: IsoDay) =>
  closedOn < "2022-01-01" ? [] : [judge(retention, { closedOn: dayOf(closedOn) }, dayOf(closedOn))];
