import type { Session } from "../../trajectory/session/session.ts";
import { type Dossier, emptyDossier } from "../bulk/dossier.ts";
import { type Enacted, enact, type World } from "../bulk/enact.ts";
import { chanceOf } from "./chance.ts";
import { type Step, text } from "./life.ts";
import type { Invented } from "./people.ts";
import { whoSits } from "./sessions.ts";
import { type Country, writeLife } from "./write-life.ts";

/** A step that the acts did not let through: with another law or other rates a life may meet an obstacle. */
export type Obstructed = { step: Step; answer: Exclude<Enacted, { kind: "done" }> };

/** Lives one life in memory, by the real acts. What an act refuses is left out, and told. */
export function live(
  who: Invented,
  country: Country,
  { colleagues }: Pick<World, "colleagues">,
): { dossier: Dossier; obstructed: readonly Obstructed[] } {
  const { uuid } = chanceOf(`${country.seed}/ids/${who.number}`);
  const world: World = { colleagues, sessions: openSessions(country), newId: uuid };
  const dossier = emptyDossier(who.person);
  const obstructed: Obstructed[] = [];
  for (const step of writeLife(who, country)) {
    const { day, act, actor, input } = step;
    const answer = enact(dossier, { act, actor, input, day: text(day), at: momentOf(step, who) }, world);
    if (answer.kind !== "done") obstructed.push({ step, answer });
  }
  return { dossier, obstructed };
}

/** In working hours of its day, the same for the same person. */
export const momentOf = ({ day }: Step, { number }: Invented): Date =>
  new Date(day * 86_400_000 + 8 * 3_600_000 + ((number * 7) % 28_800) * 1000);

const open = new WeakMap<Country, ReadonlyMap<string, Session>>();

/** As they stand on their own day; they are closed on the day after (plan-sessions.ts). */
function openSessions(country: Country): ReadonlyMap<string, Session> {
  const known = open.get(country);
  if (known) return known;
  const sitting = whoSits(country.staff);
  const made = new Map(
    country.sessions.map(({ id, on }) => [id, { on: text(on), place: "Brussel", closed: false, sitting }]),
  );
  open.set(country, made);
  return made;
}
