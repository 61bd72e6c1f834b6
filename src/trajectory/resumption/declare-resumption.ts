import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { weighDeclaration } from "./declaration.ts";
import { minutesOf } from "./hours.ts";
import { asksPermission, type Latest, natures } from "./resumption.ts";

/**
 * Declaration and request in one (S002): the work may start without waiting, and the person reads at once what the day
 * of the declaration leads to. Another volume or kind of work is a new one; it ends the one before on the day before.
 */
export const declareResumption = act({
  name: "declare-resumption",
  serves: ["W1", "W2", "W4"],
  to: "new resumption",
  by: ["insured-person", "coordinator"],
  input: z.object({
    nature: ask.choice(...natures),
    activity: ask.line(),
    from: ask.day(),
    hoursPerWeek: ask.hours().optional(),
    fullTimeHours: ask.hours().optional(),
    /** Of a form on paper: its postmark counts. */
    declaredOn: ask.day().optional(),
  }),
  happens: ["ResumptionDeclared"],
  hindered: ({ recognition }) => (recognition.endedOn ? cannot("recognition-has-ended") : undefined),
  decide({ recognition, latest, input, actor, day }) {
    const { nature, activity, from, hoursPerWeek, fullTimeHours, declaredOn = day } = input;
    if (declaredOn > day) return cannot("day-lies-in-the-future");
    if (declaredOn !== day && actor.role !== "coordinator") return cannot("postmark-is-for-the-coordinator");
    // From the second day of the incapacity (DOMAIN 5.1), and after the request that it takes the place of.
    if (from <= recognition.incapableSince || from <= lastDayTaken(latest)) return cannot("day-is-too-early");
    const hours = hoursPerWeek && fullTimeHours ? { perWeek: hoursPerWeek, fullTime: fullTimeHours } : null;
    if (nature === "adapted-work" && !hours) return cannot("hours-are-missing");
    if (hours && !fit(hours)) return cannot("hours-do-not-fit");
    const { person, fund, regime } = recognition;
    const { rulings, ...weighed } = weighDeclaration({ nature, regime, from, declaredOn });
    const asked = { person, fund, regime, nature, activity, from, hours: asksPermission(input) ? hours : null };
    return {
      happened: [{ type: "ResumptionDeclared", ...asked, declaredOn, ...weighed, before: latest?.id ?? null }],
      rulings,
    };
  },
});

const lastDayTaken = (latest: Latest | undefined): string =>
  latest ? (latest.resumption.ended?.on ?? latest.resumption.from) : "";

const fit = ({ perWeek, fullTime }: { perWeek: string; fullTime: string }): boolean =>
  minutesOf(perWeek) > 0 && minutesOf(perWeek) <= minutesOf(fullTime);
