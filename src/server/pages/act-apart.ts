import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { ActBoxed } from "../../screens/act-form/act-box.tsx";
import { fieldsOf } from "../../screens/act-form/fields-of-act.ts";
import { inputOf } from "../../screens/act-form/input-of.ts";
import { questionsOf } from "../../screens/act-form/questions.ts";
import { sayFormFaults } from "../../screens/act-form/say-form-faults.ts";
import { showRuling } from "../../screens/act-form/show-ruling.ts";
import { filledIn, type Values } from "../../screens/parts/field-of.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { actShown } from "../../words/acts.ts";
import { choiceText } from "../../words/choices.ts";
import type { Issue } from "../../words/faults.ts";
import { obstacleWords } from "../../words/obstacles.ts";
import { refusalOf } from "../api/say-no.ts";
import { type Door, perform } from "../door/door.ts";
import type { Answer } from "../door/request.ts";
import { actorOn } from "../sign-in/require-actor.ts";

type Apart = {
  act: ActName;
  /** Where its form is sent. */
  action: string;
  /** What the page knows and nobody fills in. */
  known: Readonly<Record<string, unknown>>;
};
type Refused = Exclude<Answer, { kind: "done" | "not-you" | "not-found" }>;

/** The form of an act on a page of its own; with what was wrong where it was sent and not done. */
export function boxed(request: FastifyRequest, { act, action, known }: Apart, posted: Values = {}, refused?: Refused) {
  const { role } = actorOn(request);
  const { language } = request;
  const questions = questionsOf(acts[act].input).filter(({ name }) => !(name in known));
  const words = actShown(act, role);
  const say = { language, choice: (field: string, value: string) => choiceText(field, value, language) };
  const cannot = refused?.kind === "cannot" ? refused.no : undefined;
  const box: ActBoxed = {
    action,
    button: words.button[language],
    fields: [...fieldsOf(questions, words.fields, say), { kind: "hidden", name: "once", value: randomUUID() }],
    values: posted,
    faults: refused?.kind === "malformed" ? sayFormFaults(questions, refused.faults as readonly Issue[], language) : [],
    ...(cannot && {
      no: {
        why: obstacleWords[cannot.cannot][language],
        rulings: (cannot.rulings ?? []).map((ruling) => showRuling(ruling, { language, role })),
      },
    }),
  };
  return { box, status: refused === undefined ? 200 : refused.kind === "malformed" ? 400 : 409 };
}

/**
 * Sends it through the door.
 *
 * @returns undefined when it is done.
 * @throws Refused for who may not.
 */
export async function sendApart(
  door: Door,
  request: FastifyRequest,
  { act, known, person, posted, day }: Omit<Apart, "action"> & { person: string; posted: Values; day: string },
): Promise<Refused | undefined> {
  const questions = questionsOf(acts[act].input).filter(({ name }) => !(name in known));
  const input = { ...inputOf(questions, posted), ...known };
  const key = filledIn(posted, "once") || undefined;
  const answer = await perform(door, { act, actor: actorOn(request), to: { person }, input, key }, day);
  if (answer.kind === "not-you" || answer.kind === "not-found") throw refusalOf(answer);
  return answer.kind === "done" ? undefined : answer;
}
