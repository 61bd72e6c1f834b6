import type { Actor } from "../../access/roles.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { Question } from "../../screens/act-form/questions.ts";
import { dayText } from "../../screens/parts/day-text.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { boxesOf } from "../../trajectory/own-data/requests.ts";
import { choiceText } from "../../words/choices.ts";
import type { Language } from "../../words/language.ts";
import { foldRecognition } from "../door/fold.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import type { Reader } from "../views/file.ts";

/** What was asked and answered under one request of correction; of events whose seal is open. */
export function correctionSaid(
  events: readonly Stored[],
  id: string,
): { shouldBe: string; answer: string | undefined } {
  const of = (type: string) => events.find((event) => event.type === type && event.open.correction === id)?.sealed;
  const answer = of("CorrectionAnswered")?.answer;
  return {
    shouldBe: String(of("CorrectionAsked")?.shouldBe ?? ""),
    answer: answer === undefined ? undefined : String(answer),
  };
}

/**
 * The requests of correction that wait for an answer, with what it should be, for somebody of the fund whose opening of
 * this person was allowed and recorded.
 */
export async function openCorrections(reader: Reader, actor: Actor, person: string, language: Language) {
  if (!maySeeEvent(actor, "correction", "follows")) return [];
  const events = await readStream(reader.db, reader.keys, person, { unseal: ["CorrectionAsked"] });
  return (foldRecognition(events)?.corrections ?? [])
    .filter(({ answeredOn }) => answeredOn === undefined)
    .map(({ id, datum, askedOn }) => ({
      datum,
      value: id,
      text: `${choiceText("datum", datum, language)} (${dayText(askedOn, language)}): ${correctionSaid(events, id).shouldBe}`,
    }));
}

const inSomeBox = new Set(Object.values(boxesOf).flat());

/** Of the boxes to correct in, those of what waits for an answer; an act that corrects nothing keeps all its questions. */
export const onlyWhatWaits = (
  act: ActName,
  questions: readonly Question[],
  waits: Awaited<ReturnType<typeof openCorrections>>,
): readonly Question[] => {
  if (act !== "answer-correction") return questions;
  const wanted = new Set(waits.flatMap(({ datum }) => boxesOf[datum]));
  return questions.filter(({ name }) => !inSomeBox.has(name) || wanted.has(name));
};
