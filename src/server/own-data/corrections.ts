import type { Actor } from "../../access/roles.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import { dayText } from "../../screens/parts/day-text.ts";
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
      value: id,
      text: `${choiceText("datum", datum, language)} (${dayText(askedOn, language)}): ${correctionSaid(events, id).shouldBe}`,
    }));
}
