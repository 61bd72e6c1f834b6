import assert from "node:assert/strict";
import type { Kysely } from "kysely";
import { questionsOf } from "../../../screens/act-form/questions.ts";
import { type ActName, acts } from "../../../trajectory/acts.ts";
import { corrections } from "../../../trajectory/recognition/correct-identity.ts";
import { inventedNumber } from "../../desk/national-number.ts";
import { anInput } from "../../door/given-input.ts";
import type { Database } from "../../record/database.ts";
import { readsOf } from "../../record/reads.ts";
import "../../glass/tables.ts";
import { keepAccounts } from "../../sign-in/accounts.ts";

/** For tests: what is planted beside the record, each a word that stands nowhere else. */
export const planted = {
  givenName: "Zwaluwine",
  familyName: "Merkteken-Rietgors",
  street: "Wielewaalpad 77",
  telephone: "0470 11 77 31",
  email: "grutto@merkteken.example",
  nationalNumber: inventedNumber("1958-09-23", "woman"),
  iban: "NL91ABNA0417164300",
};
/** The account of the marked person, at whose own pages everything must be found. */
export const marked = "zwaluwine";

export type Streams = {
  person: string;
  first: string;
  second: string;
  resumptions: string[];
  payment: string;
  session: string;
  /** What came after, where the story went on. */
  others?: readonly string[];
};
/** A time that somebody else looked, and what the person asked about it. */
export type Asked = { reading: string; question: string };
export type Does = (who: string, act: ActName, to: object, input?: Record<string, unknown>) => Promise<string>;

let count = 0;
/** Whatever is typed freely becomes a word of its own: `leak-17-grounds`. */
export function markedInput(act: ActName, given: Record<string, unknown> = {}): Record<string, unknown> {
  const words = questionsOf(acts[act].input)
    .filter(
      ({ name, control }) => !(name in given) && !name.includes(".") && ["line", "prose", "lines"].includes(control),
    )
    // Who somebody is was planted when they were registered.
    .filter(({ name }) => name !== "iban" && !(act === "answer-correction" && name in corrections.shape))
    .map(({ name, control }) => {
      const word = `leak-${++count}-${name} gezegd`;
      return [name, control === "lines" ? [word] : word];
    });
  return anInput(act, { ...Object.fromEntries(words), ...given });
}

/** Lives through two trajectories and four requests of work, so that every sealed field is written once. */
export async function plant(db: Kysely<Database>, does: Does, itIs: (day: string) => Promise<void>): Promise<Streams> {
  await itIs("2026-03-02");
  const { iban: _, ...who } = planted;
  const named = Object.fromEntries(Object.entries(who).map(([field, value]) => [`person.${field}`, value]));
  const person = await does(
    "an-peeters",
    "register-recognition",
    {},
    {
      ...named,
      "person.language": "nl",
      "person.town": "Gent",
      ...{ fund: "100", regime: "employee", incapableSince: "2025-10-01", entitled: true, exclusion: "none" },
      ...{ hasContract: true, preventionService: "prevention-north" },
    },
  );
  const contact = { phone: null, email: null, title: null, language: "nl" } as const;
  await keepAccounts(db, [
    {
      id: marked,
      name: "Zwaluwine Merkteken-Rietgors",
      role: "insured-person",
      organisation: null,
      person,
      ...contact,
    },
  ]);
  const about = { person };
  await firstYear(does, about);
  const first = await does("tom-wouters", "refer-by-occupational-physician", about, { towards: "fund" });
  await does(marked, "stop", { trajectory: first });
  // Somebody of another fund looked for a day, long before everybody is shown what there is.
  await does("luc-martin", "break-glass", { trajectory: first });
  const { id: glass } = await db
    .selectFrom("glass")
    .select("id")
    .where("stream_id", "=", first)
    .executeTakeFirstOrThrow();
  await does("denis-colin", "look-into-broken-glass", { trajectory: first }, { glass });
  const second = await does("marie-lambert", "refer-to-coordinator", about, { examinedOn: "2026-03-02" });
  const it = { trajectory: second };
  const { session, payment } = await throughTraining(does, itIs, it, about);
  const resumptions = await work(does, itIs, about);
  return { person, first, second, resumptions, session, payment };
}

/** Once somebody looked, the person asks about it, and is answered. */
export async function askWhoLooked(
  db: Kysely<Database>,
  does: Does,
  { person }: Pick<Streams, "person">,
): Promise<Asked> {
  const looks = await readsOf(db, person, { limit: 1, except: marked });
  const reading = Number(looks[0]?.id);
  await does(marked, "ask-about-reading", { person }, { reading });
  const { id: question } = await db
    .selectFrom("own_request")
    .select("id")
    .where("person_id", "=", person)
    .where("kind", "=", "reading")
    .executeTakeFirstOrThrow();
  await does("denis-colin", "answer-about-reading", { person }, { question });
  await does(marked, "ask-correction", { person }, { datum: "address" });
  const wrong = await db
    .selectFrom("own_request")
    .select("id")
    .where("person_id", "=", person)
    .where("kind", "=", "correction")
    .executeTakeFirstOrThrow();
  await does("an-peeters", "answer-correction", { person }, { correction: wrong.id, verdict: "refused" });
  // One that waits: whoever answers reads what it should be.
  await does(marked, "ask-correction", { person }, { datum: "other" });
  return { reading: String(reading), question };
}

async function firstYear(does: Does, about: object): Promise<void> {
  const absent = { firstAbsentOn: "2026-02-02", absentOn: "2026-02-23", invitationSentOn: "2026-02-04" };
  const guarded = {
    ...absent,
    invitationReceivedOn: "2026-02-06",
    reasonsAskedOn: "2026-02-24",
    absenceJustified: false,
    registeredLetter: true,
    inPersonsLanguage: true,
    mentionsSanction: true,
  };
  const none = { medicalReasonKnown: false, employerTrajectoryRuns: false, authorisedWorkRuns: false };
  await does("an-peeters", "send-questionnaire", about, {
    ...none,
    trajectoryOnRequest: false,
    pensionAgeOn: "2050-07-30",
  });
  const answers = { generalHealth: 2, comparedWithTwoMonthsAgo: 3, bending: 0, managerUnderstands: 5 };
  await does(marked, "record-questionnaire", about, answers);
  await does("marie-lambert", "estimate-capacities", about, { outlook: "possible-after-actions" });
  await does("marie-lambert", "record-physical-contact", about, { contactMonth: "4", on: "2026-03-02" });
  await does("an-peeters", "propose-reduction", about, { breach: "questionnaire-examination", ...guarded });
  await does("marie-lambert", "decide-reduction", about, { agrees: false });
  // One absence is weighed once: this is the one after it.
  const later = { ...guarded, absentOn: "2026-02-25", reasonsAskedOn: "2026-02-26" };
  await does("an-peeters", "propose-reduction", about, { breach: "questionnaire-examination", ...later });
  await does("marie-lambert", "decide-reduction", about, { agrees: true });
  await does("marie-lambert", "suspend-benefit", about, { breach: "physical-contact", absentOn: "2026-03-01" });
  await does("marie-lambert", "lift-suspension", about, { until: "2026-03-02", reason: "was-examined" });
}

async function throughTraining(does: Does, itIs: (day: string) => Promise<void>, it: object, about: object) {
  const consent = (partner: string, purpose: string) => does(marked, "give-consent", it, { partner, purpose });
  await does("an-peeters", "invite-to-first-contact", it, { on: "2026-03-02", how: "at-the-office" });
  await does("an-peeters", "hold-first-contact", it, { on: "2026-03-02", how: "at-the-office" });
  for (const who of [marked, "an-peeters", "marie-lambert"]) await does(who, "sign-engagement", it);
  await does("an-peeters", "draw-up-plan", it, { nextAppointmentOn: "2026-04-02" });
  await consent("occupational-physician", "return-to-own-employer");
  await does("an-peeters", "refer-to-occupational-physician", it, { for: "re-integration-trajectory" });
  await does("tom-wouters", "answer-referral", it, { visitedOn: "2026-03-02", decision: "A" });
  await consent("vdab", "guidance-to-work");
  await does("an-peeters", "send-registration", it, { service: "vdab" });
  await does("sofie-maes", "assign-mediator", it, { mediator: "sofie-maes" });
  for (const confidentiality of ["everyone", "fund", "medical"])
    await does("marie-lambert", "write-note", it, { confidentiality });
  await does(marked, "hand-in-project", it, { from: "2026-03-02", until: "2026-03-31", hoursPlanned: 300 });
  await does("marie-lambert", "advise-on-project", it, { compatible: true });
  await does("bart-goossens", "examine-project", it, { consultedOn: "2026-03-02", opinion: "favourable" });
  const session = await does("griet-michiels", "plan-session", {}, { on: "2026-03-02" });
  await does("griet-michiels", "put-on-agenda", it, { session });
  await does("griet-michiels", "freeze-bundle", { session });
  const all = ["joris-van-acker", "isabelle-renard", "thierry-delvaux"];
  await does("griet-michiels", "record-presence", { session }, { chair: "joris-van-acker", present: all });
  await does("griet-michiels", "decide-project", it, { decision: "approved" });
  await does("griet-michiels", "record-posting", it, { postedOn: "2026-03-02" });
  await does(marked, "give-account-number", about, { iban: planted.iban });
  await does(marked, "start-training", it, { on: "2026-03-02" });
  await does(marked, "hand-in-cost", it, { kind: "travel", paidOn: "2026-03-02" });
  await does(marked, "record-attendance", it, { month: "2026-03", hours: 20 });
  const payment = await does("an-peeters", "order-payments", {}, {});
  await itIs("2026-04-01");
  await does(marked, "complete-training", it, { on: "2026-04-01" });
  await itIs("2026-10-05");
  await does("marie-lambert", "evaluate-after-training", it, { conclusion: "capable-again" });
  return { session, payment };
}

/** One that is permitted, renewed, checked and ended; one refused; one for voluntary work. */
async function work(does: Does, itIs: (day: string) => Promise<void>, about: object): Promise<string[]> {
  const half = { hoursPerWeek: "19", fullTimeHours: "38" };
  const health = { halfOfCapacityLost: true, workSuitsHealth: true };
  const permitted = await does(marked, "declare-resumption", about, {
    nature: "adapted-work",
    from: "2026-10-06",
    ...half,
  });
  const on = { resumption: permitted };
  await does("marie-lambert", "permit-partial-resumption", on, {
    ...health,
    until: "2027-03-31",
    conditions: "leak-0-conditions gezegd",
  });
  await does("marie-lambert", "renew-permission", on, { ...health, until: "2027-06-30" });
  await itIs("2026-10-06");
  await does("marie-lambert", "check-resumption", on, { on: "2026-10-06" });
  const refused = await does(marked, "declare-resumption", about, {
    nature: "adapted-work",
    from: "2026-10-12",
    ...half,
  });
  await does(
    "marie-lambert",
    "refuse-partial-resumption",
    { resumption: refused },
    { ...health, workSuitsHealth: false },
  );
  const voluntary = await does(marked, "declare-resumption", about, { nature: "voluntary-work", from: "2026-10-19" });
  await does("marie-lambert", "assess-voluntary-work", { resumption: voluntary }, { compatible: true });
  return [permitted, refused, voluntary];
}

/** The words in an answer that were planted. */
export const markersIn = (text: string): readonly string[] => [...new Set(text.match(/leak-\d+-\w+/g) ?? [])];

/** Says by name what was not done; without it the rest of the story would be about nothing. */
export const mustBeDone = (status: number, act: string, body: unknown): void =>
  assert.equal(status, 200, `${act}: ${JSON.stringify(body)}`);

/** However it is written: a national number or an account number with blanks, dots and dashes, a name in capitals. */
export function includes(text: string, value: string): boolean {
  const flat = (all: string) => all.toLowerCase().replaceAll(/[\s.\-/]|&#?\w+;/g, "");
  return flat(text).includes(flat(value));
}
