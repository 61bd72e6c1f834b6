import type { Payer } from "../../access/who-pays.ts";
import { payer } from "../../law/benefits/payer.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { IsoDay } from "../act.ts";
import { serviceOf, type Trajectory } from "../trajectory.ts";

/** Who pays what follows from an approval on that day: by who guided the person until then. */
export const payerRuling = (trajectory: Trajectory, decidedOn: IsoDay) =>
  judge(payer, { guidedBy: serviceOf(trajectory) ?? "fund" }, dayOf(decidedOn));

export const payerIn = ({ fund }: Trajectory, { outcome }: Pick<Ruling, "outcome">): Payer =>
  outcome === "actiris" ? "actiris" : fund;
