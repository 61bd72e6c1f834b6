import { z } from "zod";
import { addMonths, day as dayOf, iso } from "../../law/kernel/day.ts";
import { act, cannot } from "../act.ts";
import { whenFull } from "../documents/full.ts";
import { ask } from "../inputs.ts";
import type { Trajectory } from "../trajectory.ts";
import { costKinds } from "./cost.ts";
import { centsOf } from "./euros.ts";

/** How long before and after an approved training something may have been paid for it. No source: our own choice. */
const monthsAround = 6;

/** What was paid for an approved training is handed in, with the day and the amount (S000, S003, S004). */
export const handInCost = act({
  name: "hand-in-cost",
  serves: ["M3"],
  to: "trajectory",
  by: ["insured-person", "coordinator"],
  afterEnd: true,
  input: z.object({
    kind: ask.choice(...costKinds),
    amount: ask.money(1),
    paidOn: ask.day(),
    what: ask.line(),
  }),
  documents: { least: 0, most: 5 },
  happens: ["CostHandedIn"],
  hindered: ({ trajectory }) => (approvedProject(trajectory) ? undefined : cannot("project-not-approved")),
  decide({ trajectory, input: { kind, amount, paidOn, what }, documents, day, id }) {
    const project = approvedProject(trajectory);
    if (!project) return cannot("project-not-approved");
    if (paidOn > day) return cannot("day-lies-in-the-future");
    const around = (from: string, months: number) => iso(addMonths(dayOf(from), months, "last-day"));
    if (paidOn < around(project.from, -monthsAround) || paidOn > around(project.until, monthsAround))
      return cannot("cost-lies-outside-the-training");
    const cents = centsOf(amount);
    const full = whenFull(trajectory.documents, documents.length);
    if (full) return full;
    const receipts = documents.length > 0 && { documents };
    return { happened: [{ type: "CostHandedIn", id, project: project.id, kind, cents, paidOn, what, ...receipts }] };
  },
});

/** The project that was approved last; a later one that is still to be decided takes nothing away from it. */
const approvedProject = ({ projects }: Trajectory) =>
  projects.findLast(({ decision }) => decision?.decision === "approved");
