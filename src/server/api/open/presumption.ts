import { z } from "zod";
import { type Day, day } from "../../../law/kernel/day.ts";
import { judge } from "../../../law/kernel/judge.ts";
import { rules } from "../../../law/rules.ts";
import { asks, says } from "./asked.ts";
import { calculator } from "./calculator.ts";

/** Null: it did not happen. Undefined: nobody says. */
const dayOf = (text: string | null | undefined): Day | null | undefined => (text == null ? text : day(text));

/** From when and until when somebody is presumed incapable at the start of a trajectory. */
export const presumption = calculator({
  name: "presumption",
  about:
    "The presumption of incapacity that follows three signatures; both days are included, null while there is none.",
  body: z.strictObject({
    regime: asks.choice("employee", "unemployed", "self-employed"),
    signed: z.strictObject({
      insuredPerson: asks.dayOrNever(),
      coordinator: asks.dayOrNever(),
      advisingPhysician: asks.dayOrNever(),
    }),
    planDrawnUpOn: asks.dayOrNever().optional(),
  }),
  answer: z.object({ from: says.dayOrNever(), until: says.dayOrNever() }),
  dated: "signed",
  examples: [
    {
      title: "An employee; the advising physician signs last",
      body: {
        regime: "employee",
        signed: { insuredPerson: "2026-03-02", coordinator: "2026-03-04", advisingPhysician: "2026-03-09" },
      },
    },
    {
      title: "A signature is missing",
      body: {
        regime: "employee",
        signed: { insuredPerson: "2026-03-02", coordinator: "2026-03-02", advisingPhysician: null },
      },
    },
  ],
  work({ regime, signed, planDrawnUpOn }) {
    const days = [signed.insuredPerson, signed.coordinator, signed.advisingPhysician].map(dayOf);
    const ruling = judge(
      rules.presumption,
      {
        regime,
        insuredPersonSignedOn: days[0],
        coordinatorSignedOn: days[1],
        advisingPhysicianSignedOn: days[2],
        planDrawnUpOn: dayOf(planDrawnUpOn),
      },
      lastKnown([...days, dayOf(planDrawnUpOn)]),
    );
    return { answer: ruling.value ?? { from: null, until: null }, rulings: [ruling] };
  },
});

/** The question stands on the day of the last thing that happened; nothing yet, and the rule as it stands now says so. */
function lastKnown(days: readonly (Day | null | undefined)[]): Day {
  const known = days.filter((one) => one != null);
  return known.length > 0
    ? (Math.max(...known) as Day)
    : (rules.presumption.versions.at(-1)?.from ?? day("2022-01-01"));
}
