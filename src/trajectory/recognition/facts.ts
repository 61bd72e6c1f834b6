import { day as dayOf } from "../../law/kernel/day.ts";
import type { IsoDay } from "../act.ts";
import { type Recognition, recognisedOn } from "./recognition.ts";

/** What the rules on the target group and the routes ask of a recognition, as it stands on a day. */
export const targetGroupFacts = (recognition: Recognition, day: IsoDay) => ({
  entitled: recognition.entitled,
  recognisedIncapable: recognisedOn(recognition, day),
  regime: recognition.regime,
  exclusion: recognition.exclusion,
});

/** The same, with what route C asks besides. */
export const invalidityFacts = (recognition: Recognition, day: IsoDay) => ({
  ...targetGroupFacts(recognition, day),
  incapableSince: dayOf(recognition.incapableSince),
  recognisedInvalid: recognition.invalidSince !== undefined && recognition.invalidSince <= day,
});
