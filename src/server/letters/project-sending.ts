import type { Kysely, Selectable, Updateable } from "kysely";
import { type Fund, funds, type Organisation } from "../../access/roles.ts";
import { causesLetter } from "../../letters/letters.ts";
import type { Events } from "../../trajectory/events.ts";
import { columns } from "../record/columns.ts";
import type { Database } from "../record/database.ts";
import type { Stored, Told } from "../record/read-stream.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";
import { sendingOf } from "./sending-of.ts";
import type { SendingView } from "./tables.ts";

type About = { person: string; fund: Fund };

/**
 * Writes how far letters came: each event that has one begins a way, and what the post says goes on with it.
 *
 * @param events the new ones; `past`: those before them, which may say how a letter has to go out.
 */
export function projectSending(
  db: Kysely<Database>,
  stream: string,
  about: About,
  events: readonly Stored[],
  past: readonly Pick<Told, "type" | "version">[],
): Write[] {
  const caused = events.filter(causesLetter);
  const rows = caused.map((event) => firstRow(stream, about, event, [...past, ...events]));
  const changed = events.flatMap(({ type, open }) => {
    const change = changeBy(type, open as never);
    if (!change) return [];
    const rows = db.updateTable("sending").set(change.to).where("stream_id", "=", stream);
    return change.project === undefined
      ? rows.where("version", "=", change.letter)
      : rows.where("kind", "=", "ProjectDecided").where("about", "=", change.project);
  });
  return [...(rows.length > 0 ? [into(rows)] : []), ...changed];
}

/**
 * The same of a whole stream, as rows. Of what came from elsewhere the letters were written and sent there: they have no
 * way here.
 *
 * @param written of which of its events there is a letter.
 */
export function sendingRows(
  stream: string,
  about: About,
  events: readonly Told[],
  written: ReadonlySet<number>,
): Row[] {
  const caused = events.filter((event) => causesLetter(event) && written.has(event.version));
  const rows = caused.map((event) => firstRow(stream, about, event, events));
  for (const { type, open } of events) {
    const change = changeBy(type, open as never);
    if (!change) continue;
    for (const row of rows)
      if (change.project === undefined ? row.version === change.letter : isOf(row, change.project))
        Object.assign(row, change.to);
  }
  return rows;
}

const isOf = ({ kind, about }: Row, project: string) => kind === "ProjectDecided" && about === project;

type Row = Selectable<SendingView>;
const into = rowsInto<Row>("sending", columns.sending);

function firstRow(
  stream: string,
  { person, fund }: About,
  event: Told,
  past: readonly Pick<Told, "type" | "version">[],
): Row {
  const ofCouncil = event.type === "ProjectDecided";
  return {
    stream_id: stream,
    version: event.version,
    person_id: person,
    sender: ofCouncil ? ("riziv" as Organisation) : fundThen(event, fund),
    kind: event.type,
    about: ofCouncil ? (event.open as Events["ProjectDecided"]).project : null,
    ...sendingOf(event, past),
    caused_on: event.day,
    registered_number: null,
    posted_on: null,
    handed_over_on: null,
    result: null,
    result_on: null,
    appeal_until: null,
  };
}

/** Whoever is registered by another fund later takes none of the letters of the one before along. */
const fundThen = ({ organisation }: Told, fund: Fund): Fund => funds.find((one) => one === organisation) ?? fund;

type Change = { to: Updateable<SendingView> } & (
  | { letter: number; project?: undefined }
  | { project: string; letter?: undefined }
);

/** What an event changes, and of which letter: by its version, or by the project that was decided upon. */
function changeBy(type: string, open: never): Change | undefined {
  switch (type) {
    case "LetterPosted": {
      const { letter, registeredNumber, postedOn } = open as Events["LetterPosted"];
      return { letter, to: { registered_number: registeredNumber, posted_on: postedOn } };
    }
    case "LetterHandedOver": {
      const { letter, on, appealUntil } = open as Events["LetterHandedOver"];
      return { letter, to: { handed_over_on: on, appeal_until: appealUntil } };
    }
    case "LetterReceived": {
      const { letter, result, on, appealUntil } = open as Events["LetterReceived"];
      return { letter, to: { result, result_on: on, appeal_until: appealUntil } };
    }
    case "DecisionPosted": {
      const { project, registeredNumber, postedOn } = open as Events["DecisionPosted"];
      return { project, to: { registered_number: registeredNumber, posted_on: postedOn } };
    }
    case "DecisionReceived": {
      const { project, result, on, appealUntil } = open as Events["DecisionReceived"];
      return { project, to: { result, result_on: on, appeal_until: appealUntil } };
    }
    default:
      return undefined;
  }
}
