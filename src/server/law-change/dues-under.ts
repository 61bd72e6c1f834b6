import type { Role } from "../../access/roles.ts";
import { inForce } from "../../law/kernel/in-force.ts";
import type { Law } from "../../law/kernel/rule.ts";
import { NotInForce } from "../../law/kernel/rule.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { type Due, dues } from "../../trajectory/dues.ts";
import { type AskLaw, duesOfRecognition } from "../../trajectory/recognition-dues.ts";
import { askedLaw, gives } from "../views/asked-law.ts";
import type { Both } from "./judge-again.ts";
import type { OpenFile } from "./open-file.ts";

/** A day until which something is waited for, that would be another one. */
export type DueChange = Both & { at: "due"; act: ActName; who: Role };

type Asked = { due: Due; ruling: Ruling | undefined };

/** What is waited for, now or when a term is over, with the ruling that gives its last day. Nothing: that law would not let it be waited for. */
function askedUnder(file: OpenFile, law: Law): readonly Asked[] {
  const { ask, given } = askedLaw(law);
  try {
    return duesOf(file, ask).map((due) => ({ due, ruling: given.find((ruling) => gives(ruling, due.by)) }));
  } catch (error) {
    if (error instanceof NotInForce) return [];
    throw error;
  }
}

function duesOf(file: OpenFile, ask: AskLaw): readonly Due[] {
  switch (file.of) {
    case "trajectory":
      return dues(file.state, ask.due);
    case "recognition":
      return duesOfRecognition(file.state, ask);
    case "resumption":
      return []; // each of its days is given by an event, and told with it
  }
}

/** Whatever rests on no term of its own day is told with the event that it follows from. */
export function dueChanges(file: OpenFile, law: Law): readonly DueChange[] {
  const then = askedUnder(file, law);
  return askedUnder(file, inForce).flatMap(({ due: { act, who, by }, ruling: now }): DueChange[] => {
    const other = then.find(({ due }) => due.act === act && due.who === who);
    if (!now || by === other?.due.by) return [];
    return [{ at: "due", act, who, now, would: other?.ruling }];
  });
}
