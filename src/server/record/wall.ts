import type { Role } from "../../access/roles.ts";
import type { Subject } from "../../access/who-sees-which-event.ts";
import { sightOf } from "../../access/who-sees-which-event.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import type { Database } from "./database.ts";

/**
 * Which rows of a table somebody may read, as PostgreSQL itself sees it: `nobody` but the door and the jobs, everyone,
 * or where this holds. It repeats the tables of `src/access` in the other language on purpose: it stands behind them,
 * for the day on which a query forgets its filter. Who asks stands in the settings of the transaction (seen-by.ts).
 */
type Guard = "nobody" | "everyone" | { where: string };
const where = (condition: string): Guard => ({ where: condition });

/** The events that a role sees, of people they follow. */
export const typesSeenBy = (role: Role): readonly string[] =>
  (Object.entries(subjectOfEvent) as [string, Subject][])
    .filter(([, subject]) => sightOf(role, subject) !== "never")
    .map(([type]) => type);

/** Of who acts for somebody only while the power of attorney is in force, which seen-by.ts asks the table itself. */
const mine = "nullif(current_setting('weerwerk.person', true), '')::uuid";
/** The power of attorney by which somebody acts; empty of who acts for themselves. */
const mandate = "coalesce(current_setting('weerwerk.mandate', true), '')";
const role = "current_setting('weerwerk.role', true)";
const organisation = "current_setting('weerwerk.organisation', true)";
const payer = `(case when ${role} = 'coordinator' or (${role} = 'mediator' and ${organisation} = 'actiris') then ${organisation} end)`;
const isOfTheFund = `${role} in ('coordinator', 'advising-physician', 'team-member')`;
const looksAfterReading = `${role} in ('auditor', 'data-protection-officer')`;

/** The trajectory `stream` is the reader's own, or their organisation follows it in their role. */
const followed = (stream: string) =>
  `exists (select from follows f where f.stream_id = ${stream} and f.role = ${role} and f.organisation = ${organisation})`;
const recognised = (person: string) =>
  `(${isOfTheFund} and exists (select from recognition r where r.person_id = ${person} and r.fund = ${organisation}))`;
const ofTrajectory = (person: string) =>
  `(not ${isOfTheFund} and exists (select from trajectory t where t.person_id = ${person} and ${followed("t.stream_id")}))`;
const sits = `(${role} in ('council-secretary', 'council-member', 'riziv-officer') and ${organisation} = 'riziv')`;
const isOfTheInstitute = `(${role} in ('council-secretary', 'riziv-officer') and ${organisation} = 'riziv')`;
const paid = (person: string) =>
  `(${payer} is not null and exists (select from entitlement e where e.person_id = ${person} and e.payer = ${payer}))`;

/** A file that the reader opened without following, on a day on which they may still look; the day is told with who asks. */
const glass = (where: string) =>
  `(${isOfTheFund} and exists (select from glass g where ${where} and g.actor = current_setting('weerwerk.actor', true)
    and g.role = ${role} and g.organisation = ${organisation}
    and nullif(current_setting('weerwerk.day', true), '')::date between g.broken_on and g.until))`;
const ofGlass = (person: string) => glass(`g.person_id = ${person}`);

/** Which events a role sees is told once per transaction: a table of all roles in the policy is planned with every query. */
const sees = "type = any (current_setting('weerwerk.sees', true)::text[])";

/** A new table does not compile until it says who reads it. */
export const guards: Readonly<Record<keyof Database, Guard>> = {
  event: where(`
    (${sees}) and case kind
      when 'session' then ${sits}
      when 'payment' then exists (select from payment p where p.stream_id = event.stream_id and p.payer = ${payer})
      when 'trajectory' then person_id = ${mine} or ${followed("event.stream_id")} or ${ofGlass("event.person_id")}
      when 'recognition' then person_id = ${mine} or ${recognised("event.person_id")} or ${ofTrajectory("event.person_id")}
        or ${ofGlass("event.person_id")}
      else person_id = ${mine} or ${recognised("event.person_id")}
    end`),
  person: where(`
    id = ${mine} or ${recognised("person.id")} or ${ofTrajectory("person.id")} or ${paid("person.id")}
    or ${ofGlass("person.id")}
    or (${role} = 'occupational-physician' and weerwerk_prevention_of(person.id) = ${organisation})`),
  person_key: where(`
    (person_id = ${mine} and current_setting('weerwerk.health', true) = 'yes') or (${role} in ('advising-physician', 'team-member') and (
      ${recognised("person_key.person_id")} or ${ofGlass("person_key.person_id")}))`),
  trajectory: where(`
    person_id = ${mine} or ${followed("trajectory.stream_id")} or ${ofGlass("trajectory.person_id")}`),
  mandate: where(`
    person_id = ${mine} or ${recognised("mandate.person_id")} or representative = current_setting('weerwerk.actor', true)`),
  glass: where(`
    person_id = ${mine} or ${looksAfterReading}
    or (actor = current_setting('weerwerk.actor', true) and role = ${role} and organisation = ${organisation})`),
  follows: where(`role = ${role} and organisation = ${organisation}`),
  due: where(`${followed("due.stream_id")} or exists (
    select from trajectory t where t.stream_id = due.stream_id and t.person_id = ${mine})`),
  recognition: where(`person_id = ${mine} or (${isOfTheFund} and fund = ${organisation})`),
  recognition_due: where(`person_id = ${mine}
    or (${isOfTheFund} and fund = ${organisation} and waiting_for <> 'data-protection-officer')`),
  resumption: where(`person_id = ${mine} or (${isOfTheFund} and fund = ${organisation})`),
  own_request: where(`
    person_id = ${mine} or (kind = 'reading' and ${role} = 'data-protection-officer' and ${organisation} = 'riziv')
    or (kind = 'correction' and ${isOfTheFund} and fund = ${organisation})`),
  session: where(sits),
  session_paper: where(sits),
  reminder: where(`waiting_for = ${role} and ${followed("reminder.stream_id")}`),
  night: "nobody",
  notice: where(`role = ${role} and organisation = ${organisation} and ${followed("notice.stream_id")}`),
  letter: where(`
    ${followed("letter.stream_id")}
    or exists (select from trajectory t where t.stream_id = letter.stream_id and t.person_id = ${mine})
    or exists (select from resumption r where r.stream_id = letter.stream_id)
    or exists (select from recognition r where r.person_id = letter.stream_id)`),
  document: where(`
    person_id = ${mine} or ${followed("document.stream_id")} or ${recognised("document.person_id")}`),
  sending: where(`person_id = ${mine} or ((${isOfTheFund} or ${isOfTheInstitute}) and sender = ${organisation})`),
  entitlement: where(`person_id = ${mine} or payer = ${payer}`),
  // Whose amounts are in an order sees when it was made; which shares those are is for their own policy to say.
  payment: where(`payer = ${payer} or exists (
    select from transfer_share s where s.payment_id = payment.stream_id)`),
  transfer: where(`person_id = ${mine} or exists (
    select from payment p where p.stream_id = transfer.stream_id and p.payer = ${payer})`),
  transfer_share: where(`exists (
    select from entitlement e where e.stream_id = transfer_share.stream_id and e.key = transfer_share.key)`),
  account_number: where(`person_id = ${mine} or ${paid("account_number.person_id")}`),
  payment_file: where(`exists (
    select from payment p where p.stream_id = payment_file.stream_id and p.payer = ${payer})`),
  read_log: where(`person_id = ${mine} or ${looksAfterReading}`),
  refused_attempt: where(`person_id = ${mine} or ${looksAfterReading}`),
  account: where(`person_id is null or person_id = ${mine}`),
  // Fingerprints, and keys that only a key opens: whoever reads what is sealed comes by here.
  master_key: "everyone",
  checkpoint: "nobody",
  act_done: "nobody",
  signed_in: "nobody",
  desk_day: "nobody",
  machine_client: "nobody",
  machine_secret: "nobody",
  saved_view: "nobody",
  views_made: "nobody",
  rate_hit: "nobody",
  file_opened: "nobody",
  delivery: "nobody",
  mail: "nobody",
  mail_refused: "nobody",
  calendar_link: "nobody",
  feed_reader: "nobody",
  webhook: "nobody",
  figure_case: "nobody",
  figure_person: "nobody",
  law_draft: "nobody",
  // What somebody has not sent yet is theirs alone: whoever follows the person, or acts for them, or is acted for.
  draft: where(`person_id = ${mine} and mandate = ${mandate}`),
  draft_file: where(`person_id = ${mine} and exists (
    select from draft d where d.id = draft_file.draft_id and d.mandate = ${mandate})`),
  service_agreement: "nobody",
  late_form: "nobody",
  signed_out: "nobody",
};
