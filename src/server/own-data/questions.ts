import type { Selectable } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { answersQuestions } from "../../access/tasks.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { EventType } from "../../trajectory/events.ts";
import { refuse } from "../api/refuse.ts";
import { refusalOf } from "../api/say-no.ts";
import type { ReadLogTable } from "../record/database.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { readOf, recordReads, traceOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "../views/file.ts";
import "./tables.ts";

/** One question about a reading, without what it says. */
export type QuestionListed = {
  id: string;
  person: string;
  askedOn: string;
  /** The last day for the answer, that day included. */
  by: string;
  answeredOn: string | null;
};
/** The same with what it says, and the answer once it is there. */
export type QuestionRead = QuestionListed & {
  reading: Selectable<ReadLogTable>;
  asks: string;
  answer: string | undefined;
  /** How the last day was counted. */
  sum: Ruling | undefined;
};

export const questionsPage = 50;

/**
 * Questions about readings, for who answers them: what waits, the longest first, or all, the latest first.
 *
 * @throws Refused for anybody else; the attempt is on record.
 */
export async function listQuestions(
  reader: Reader,
  actor: Actor,
  { show, page }: { show: "open" | "all"; page: number },
): Promise<{ total: number; rows: readonly QuestionListed[] }> {
  await mustAnswer(reader, actor, "open-questions");
  return seenBy(reader.db, actor, async (seen) => {
    const asked = seen
      .selectFrom("own_request")
      .where("kind", "=", "reading")
      .$if(show === "open", (query) => query.where("answered_on", "is", null));
    const { total } = await asked.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
    const rows = await asked
      .select(["id", "person_id as person", "asked_on as askedOn", "due_on as by", "answered_on as answeredOn"])
      .orderBy("asked_on", show === "open" ? "asc" : "desc")
      .orderBy("id")
      .limit(questionsPage)
      .offset((page - 1) * questionsPage)
      .execute();
    return { total: Number(total), rows };
  });
}

/**
 * One question with what it says, for who answers it; that it was read is on record, and the person sees it.
 *
 * @throws Refused for anybody else, and where there is no such question.
 */
export async function openQuestion(reader: Reader, actor: Actor, id: string): Promise<QuestionRead> {
  await mustAnswer(reader, actor, "open-question");
  const found = await seenBy(reader.db, actor, async (seen) => {
    const question = await seen
      .selectFrom("own_request")
      .select([
        "id",
        "person_id as person",
        "about",
        "asked_on as askedOn",
        "due_on as by",
        "answered_on as answeredOn",
      ])
      .where("id", "=", id)
      .where("kind", "=", "reading")
      .executeTakeFirst();
    const reading = question && (await readOf(seen, question.person, Number(question.about)));
    return question && reading && { question, reading };
  });
  if (!found) throw refusalOf({ kind: "not-found", what: "person" });
  const { about: _, ...question } = found.question;
  const trace = { ...traceOf(reader, actor), stream_id: null };
  await recordReads(reader.db, [{ ...trace, person_id: question.person, purpose: "answer", what: "question" }]);
  const events = await readStream(reader.db, reader.keys, question.person, { unseal: aboutQuestions });
  return { ...question, reading: found.reading, ...saidIn(events, id) };
}

/** What was asked and answered under one question; of events whose seal is open. */
export function saidIn(events: readonly Stored[], id: string): Pick<QuestionRead, "asks" | "answer" | "sum"> {
  const of = (type: EventType) => events.find((event) => event.type === type && event.open.question === id);
  const asked = of("ReadingQuestioned");
  const answer = of("ReadingExplained")?.sealed?.answer;
  return {
    asks: String(asked?.sealed?.asks ?? ""),
    answer: answer === undefined ? undefined : String(answer),
    sum: asked?.rulings[0] as unknown as Ruling | undefined,
  };
}

const aboutQuestions: readonly EventType[] = ["ReadingQuestioned", "ReadingExplained"];

async function mustAnswer(reader: Reader, actor: Actor, act: string): Promise<void> {
  if (!answersQuestions(actor)) await refuse(reader, actor, { act, why: "not-this-role" });
}
