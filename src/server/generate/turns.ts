import { addDays, addMonths, type Day, iso, workingDayFrom } from "../../law/kernel/day.ts";
import type { Outcome } from "../../trajectory/ending/ending.ts";
import { isFinal, type Turn } from "./fate.ts";
import { dayOf, type Life, later, text } from "./life.ts";
import { isOlder } from "./way-in.ts";

/** A turn on its day. */
export type Dated = { on: Day; to: Outcome };

/** Months after the start as days: whole months by the calendar, the rest in days of a thirtieth. */
export const dated = (start: Day, turns: readonly Turn[]): readonly Dated[] =>
  turns.map(({ month, to }) => {
    const whole = Math.floor(month);
    const from = addMonths(start, whole, "last-day");
    const until = addMonths(start, whole + 1, "last-day");
    return { on: addDays(from, Math.floor((month - whole) * (until - from))), to };
  });

/** When the trajectory ends, if it does: at a turn that ends it, or when nothing has come of it for long. */
export function trajectoryEnds(life: Life, turns: readonly Dated[]): { on: Day; by: "turn" | "stop" | "coordinator" } {
  const { chance, start, rates } = life;
  const first = turns.find(({ to }) => isFinal(to) || isOlder(life));
  const long = addMonths(start, chance.whole(31, 48), "last-day");
  const early = later(chance, start, 40, 400);
  // Who stops may still work again later, but nothing else is known of them.
  if (chance.happens(rates.stopsEarly) && !turns.some(({ to }) => !isFinal(to)) && (!first || early < first.on))
    return { on: early, by: "stop" };
  if (first && first.on < long) return { on: first.on, by: "turn" };
  return { on: workingDayFrom(long), by: "coordinator" };
}

const closedFor = {
  exclusion: "recognition-ended",
  "spontaneous-resumption": "full-resumption",
  other: "death",
  "partial-resumption": "partial-resumption",
  "voluntary-work": "voluntary-work",
  none: "no-work-found",
} as const;

/** Writes how the trajectory ends, and what becomes of the recognition and of work beside the benefit. */
export function afterwards(life: Life, turns: readonly Dated[], ends: ReturnType<typeof trajectoryEnds>): void {
  const { chance, who } = life;
  const coordinator = life.staff("coordinator", who.fund);
  let works = false;
  for (const { on, to } of turns) {
    if (!isFinal(to)) {
      if (!isOlder(life)) works = beginsWork(life, on, to) || works;
      continue;
    }
    const pension = to === "other" && chance.happens(0.4);
    const reasons = {
      exclusion: "capable-again",
      "spontaneous-resumption": "full-resumption",
      other: pension ? "pension" : "death",
    };
    if (works)
      life.write(on, "end-resumption", coordinator, {
        on: text(on),
        reason: to === "spontaneous-resumption" ? "works-fully-again" : "other",
      });
    life.write(on, "end-recognition", coordinator, { on: text(on), reason: reasons[to as keyof typeof reasons] });
    if (ends.by === "turn" && ends.on === on) close(life, on, pension ? "pension" : closedFor[to]);
  }
  const turn = turns.find(({ on }) => on === ends.on);
  if (ends.by === "turn" && turn && !isFinal(turn.to)) close(life, ends.on, closedFor[turn.to]);
  if (ends.by === "stop") life.write(ends.on, "stop", life.themself);
  if (ends.by === "coordinator") {
    const now = turns.findLast(({ on }) => on <= ends.on)?.to ?? "none";
    close(life, ends.on, now === "none" && chance.happens(0.4) ? "medically-impossible" : closedFor[now]);
  }
}

const close = (life: Life, on: Day, reason: string): void =>
  life.write(on, "close", life.staff("coordinator", life.who.fund), { reason });

/** Work beside the benefit, or voluntary work: declared the working day before, decided within its term. */
function beginsWork(life: Life, on: Day, to: Outcome): boolean {
  const { chance, who } = life;
  const physician = life.staff("advising-physician", who.fund);
  const declaredOn = addDays(on, -chance.whole(1, 4));
  const decidedOn = later(chance, on, 3, 25);
  if (to === "voluntary-work") {
    life.write(declaredOn, "declare-resumption", life.themself, {
      nature: "voluntary-work",
      activity: "Buurthuis",
      from: text(on),
    });
    life.write(decidedOn, "assess-voluntary-work", physician, {
      compatible: true,
      findings: "Past bij de gezondheid.",
    });
    return true;
  }
  const selfEmployed = who.regime === "self-employed";
  life.write(declaredOn, "declare-resumption", life.themself, {
    nature: selfEmployed ? "self-employed-activity" : "adapted-work",
    activity: selfEmployed ? "Eigen zaak" : "Eigen werkgever",
    from: text(on),
    hoursPerWeek: chance.pick(["12", "15.25", "19", "22.5"]),
    fullTimeHours: "38",
  });
  life.write(decidedOn, "permit-partial-resumption", physician, {
    halfOfCapacityLost: true,
    workSuitsHealth: true,
    findings: "De helft van het vermogen blijft verloren.",
    until: iso(addDays(addMonths(on, 24, "last-day"), -1)),
  });
  return true;
}

/** The first day on which nobody is recognised any more; nothing of the first year comes after it. */
export const recognitionEnds = (turns: readonly Dated[]): number =>
  turns.find(({ to }) => isFinal(to))?.on ?? dayOf("2199-12-31");
