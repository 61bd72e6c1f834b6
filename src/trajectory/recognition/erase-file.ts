import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { retention } from "../../law/retention.ts";
import { act, cannot, type IsoDay } from "../act.ts";
import { nothing } from "../inputs.ts";
import type { Besides, Recognition } from "./recognition.ts";

/**
 * The end of the term of the law: who somebody is goes, and with their key everything medical and everything typed. What
 * happened stays, of nobody. The nightly pass does this; the last closing of the file counts, of the recognition or of what
 * stands beside it.
 */
export const eraseFile = act({
  name: "erase-file",
  serves: ["X5"],
  to: "recognition",
  by: ["administrator"],
  unacquainted: ["administrator"],
  freshSignIn: true,
  input: nothing,
  happens: ["FileErased"],
  hindered({ recognition, besides, day }) {
    const closedOn = closingOf(recognition, besides);
    if (!closedOn) return cannot("file-is-still-open");
    const kept = keptUntil(closedOn);
    return day > kept.outcome ? undefined : cannot("file-must-be-kept", kept);
  },
  decide({ recognition, besides, day }) {
    const kept = keptUntil(closingOf(recognition, besides) ?? day);
    return { happened: [{ type: "FileErased", keptUntil: kept.outcome }], rulings: [kept] };
  },
});

/** The day on which the last part of a file was closed; undefined while any part is open. */
export const closingOf = ({ endedOn }: Pick<Recognition, "endedOn">, besides?: Besides): IsoDay | undefined =>
  endedOn === undefined || besides === "still open" ? undefined : [endedOn, besides ?? endedOn].sort().at(-1);

/** Its outcome is the last day on which the law has it kept, that day included. */
export const keptUntil = (closedOn: IsoDay) => judge(retention, { closedOn: dayOf(closedOn) }, dayOf(closedOn));
