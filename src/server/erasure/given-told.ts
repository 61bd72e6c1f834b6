import assert from "node:assert/strict";
import type { Kysely } from "kysely";
import { questionsOf } from "../../screens/act-form/questions.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { corrections } from "../../trajectory/recognition/correct-identity.ts";
import { perform } from "../door/door.ts";
import type { givenDoor } from "../door/given-door.ts";
import type { Database } from "../record/database.ts";
import { actorOf, byId } from "../sign-in/accounts.ts";
import { type Does, marked, markedInput, markersIn, type Streams } from "../web/leak/given-markers.ts";

type ItIs = (day: string) => Promise<void>;
const onDay = "2026-10-06";

/** The end of the file, by which its term begins to run. */
export async function endOfFile(
  does: Does,
  itIs: ItIs,
  { person, resumptions }: Streams,
  decided: readonly string[],
): Promise<void> {
  await itIs("2027-01-04");
  for (const trajectory of decided)
    await does("griet-michiels", "record-receipt", { trajectory }, { result: "delivered", on: "2027-01-04" });
  // Each one ended the one before.
  const resumption = resumptions.at(-1);
  await does(marked, "end-resumption", { resumption }, { on: "2027-01-04", reason: "works-fully-again" });
  await does("an-peeters", "end-recognition", { person }, { on: "2027-01-04", reason: "full-resumption" });
}

/**
 * For tests: what the story of the leaks leaves untold, so that every field in which somebody types was typed in.
 * @returns the trajectories with a decision of which the receipt is still to come.
 */
export async function tellTheRest(
  db: Kysely<Database>,
  does: Does,
  itIs: ItIs,
  told: Streams,
): Promise<readonly string[]> {
  await itIs(onDay);
  const about = { person: told.person };
  await minutes(does, told);
  await refuseCost(db, does, told.second);
  await does(marked, "give-mandate", about, { representative: "nele-de-backer", from: onDay, until: "2026-12-31" });
  await does(marked, "stop", { trajectory: told.second });
  await missedAndGuided(does, await does(marked, "ask-first-contact", about));
  const refused = await does(marked, "ask-first-contact", about);
  await decidedOn(does, refused, "refused");
  await does(marked, "stop", { trajectory: refused });
  const broken = await does(marked, "ask-first-contact", about);
  await brokenOff(does, broken);
  await does("an-peeters", "recognise-invalidity", about, { since: "2026-10-01" });
  await does("marie-lambert", "deny-invalidity", {
    trajectory: await does(marked, "register-at-service", about, { service: "vdab", askedByFund: false }),
  });
  return [told.second, refused, broken];
}

async function minutes(does: Does, { session }: Streams): Promise<void> {
  await does("griet-michiels", "freeze-bundle", { session }, { language: "fr" });
  await does("griet-michiels", "close-session", { session });
  await does("griet-michiels", "draw-up-minutes", { session }, { language: "nl" });
}

async function refuseCost(db: Kysely<Database>, does: Does, trajectory: string): Promise<void> {
  const { state } = await db
    .selectFrom("trajectory")
    .select("state")
    .where("stream_id", "=", trajectory)
    .executeTakeFirstOrThrow();
  const [cost] = (state as unknown as { costs: readonly { id: string }[] }).costs;
  const input = { cost: cost?.id, verdict: "refused", grounds: "leak-990-grounds gezegd" };
  await does("an-peeters", "assess-cost", { trajectory }, input);
}

/** A first contact that was missed, work that was adapted, and three registrations with a service. */
async function missedAndGuided(does: Does, trajectory: string): Promise<void> {
  const it = { trajectory };
  const meet = { on: onDay, how: "at-the-office" };
  await does("an-peeters", "invite-to-first-contact", it, meet);
  await does("an-peeters", "record-absence", it, { justified: true });
  await does("an-peeters", "invite-to-first-contact", it, meet);
  await does("an-peeters", "hold-first-contact", it, meet);
  for (const who of [marked, "an-peeters", "marie-lambert"]) await does(who, "sign-engagement", it);
  await does("an-peeters", "draw-up-plan", it, { nextAppointmentOn: "2026-11-06" });
  await does("an-peeters", "follow-up", it, { on: onDay, nextAppointmentOn: "2026-11-06" });
  const consent = (partner: string, purpose: string) => does(marked, "give-consent", it, { partner, purpose });
  await consent("occupational-physician", "return-to-own-employer");
  const refer = () => does("an-peeters", "refer-to-occupational-physician", it, { for: "re-integration-trajectory" });
  await refer();
  await does("tom-wouters", "decline-referral", it);
  await refer();
  await does("an-peeters", "take-back-referral", it);
  await refer();
  await does("tom-wouters", "answer-referral", it, { visitedOn: onDay, decision: "A" });
  await does("an-peeters", "agree-adapted-work", it, { from: onDay });
  await consent("vdab", "guidance-to-work");
  const register = () => does("an-peeters", "send-registration", it, { service: "vdab" });
  await register();
  await does("sofie-maes", "decline-registration", it);
  await register();
  await does("an-peeters", "take-back-registration", it);
  await register();
  await does("sofie-maes", "assign-mediator", it, { mediator: "sofie-maes" });
  await does("sofie-maes", "end-guidance", it, { result: "not-possible-now" });
  await does(marked, "stop", it);
}

/** A training that was brought before the Higher Commission, and decided on. */
async function decidedOn(does: Does, trajectory: string, decision: "approved" | "refused"): Promise<void> {
  const it = { trajectory };
  await does("an-peeters", "invite-to-first-contact", it, { on: onDay, how: "by-telephone" });
  await does("an-peeters", "hold-first-contact", it, { on: onDay, how: "by-telephone" });
  for (const who of [marked, "an-peeters", "marie-lambert"]) await does(who, "sign-engagement", it);
  await does(marked, "hand-in-project", it, { from: "2026-10-06", until: "2026-11-30", hoursPlanned: 300 });
  await does("marie-lambert", "advise-on-project", it, { compatible: true });
  await does("bart-goossens", "examine-project", it, { consultedOn: onDay, opinion: "favourable" });
  const session = await does("griet-michiels", "plan-session", {}, { on: onDay });
  await does("griet-michiels", "put-on-agenda", it, { session });
  await does("griet-michiels", "freeze-bundle", { session });
  const all = ["joris-van-acker", "isabelle-renard", "thierry-delvaux"];
  await does("griet-michiels", "record-presence", { session }, { chair: "joris-van-acker", present: all });
  await does("griet-michiels", "decide-project", it, { decision });
  await does("griet-michiels", "record-posting", it, { postedOn: onDay });
}

/** A training that was approved, and broken off. */
async function brokenOff(does: Does, trajectory: string): Promise<void> {
  const it = { trajectory };
  await decidedOn(does, trajectory, "approved");
  await does(marked, "start-training", it, { on: onDay });
  await does(marked, "break-off-training", it, { on: onDay });
  await does(marked, "stop", it);
}

/** The fields in which words were typed, of acts, and that of which there is only the code of an account. */
export const typedIn = (typed: ReadonlyMap<string, string>): ReadonlySet<string> =>
  // Who acts for somebody is named by the code of their account, and by nothing else.
  new Set([...typed.values(), "give-mandate representative"]);

/** The fields of all acts in which somebody types freely, less these, and less who somebody is. */
export function unasked(typed: ReadonlySet<string>): readonly string[] {
  const beside = (act: ActName, name: string) =>
    name.startsWith("person.") || name === "iban" || (act !== "decide-project" && name in corrections.shape);
  return (Object.keys(acts) as ActName[])
    .flatMap((act) =>
      questionsOf(acts[act].input)
        .filter(({ control }) => ["prose", "line", "lines"].includes(control))
        .filter(({ name }) => !beside(act, name))
        .map(({ name }) => `${act} ${name}`),
    )
    .filter((field) => !typed.has(field));
}

/**
 * People of the desk who do acts with a marker in every field.
 *
 * @param typed gets each marker, with the act and the field in which it was typed.
 * @param key of each act, where it is sent with one.
 */
export const typing =
  (given: ReturnType<typeof givenDoor>, typed: Map<string, string>, today: () => string, key?: () => string): Does =>
  async (who, act, to, input = {}) => {
    const account = await byId(given.record.db, who);
    assert.ok(account, who);
    const whole = markedInput(act, input);
    for (const [name, value] of Object.entries(whole))
      for (const word of markersIn(JSON.stringify(value))) typed.set(word, `${act} ${name}`);
    const asked = { act, actor: actorOf(account), to, input: whole, key: key?.() };
    const answer = await perform(given.door(), asked, today());
    assert.equal(answer.kind, "done", `${act}: ${JSON.stringify(answer)}`);
    return answer.kind === "done" ? answer.stream : "";
  };
