import { sanction, sanctionDay } from "../../law/absence/sanction.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { IsoDay } from "../act.ts";
import type { Recognition } from "../recognition/recognition.ts";
import type { Sanction } from "./sanctions.ts";

type Absence = { breach: Sanction["breach"]; absentOn: IsoDay; invitedOn?: IsoDay | undefined };

/**
 * What the law gives for an absence: a reduction from the second one on, each earlier sanction for the same counting as
 * one more; a suspension at once. Asked again for whoever decides upon it or lifts it.
 */
export function weighSanction(recognition: Recognition, { breach, absentOn, invitedOn }: Absence) {
  const incapableSince = dayOf(recognition.incapableSince);
  const earlier = (recognition.sanctions ?? []).filter(
    (one) => one.kind === "reduction" && one.breach === breach && one.from < absentOn,
  ).length;
  const suspends = breach === "physical-contact" || breach === "incapacity-evaluation";
  const facts = { incapableSince, breach, unjustifiedAbsences: suspends ? 1 : 2 + earlier };
  const invited = invitedOn === undefined ? undefined : dayOf(invitedOn);
  return judge(sanction, facts, sanctionDay(incapableSince, dayOf(absentOn), invited));
}
