import type { Ground, Ruling } from "../../law/kernel/ruling.ts";
import type { Stored } from "../record/read-stream.ts";

/**
 * A ruling for somebody who does not see what the fund recognised: what was asked, which answer it got and where that is
 * written. The facts that were looked at stay with who knows them already: the law of one event looks into others.
 */
function withoutFacts({ facts: _, because, ...ruling }: Ruling): Ruling {
  return { ...ruling, because: because.map(plain) };
}

const plain = ({ because, ...ground }: Ground): Ground => ({
  ...ground,
  facts: {},
  ...(because && { because: because.map(plain) }),
});

/** The same events, with no more of their rulings than this. */
export const rulingsSeen = (events: readonly Stored[]): readonly Stored[] =>
  events.map((event) => ({
    ...event,
    rulings: (event.rulings as unknown as readonly Ruling[]).map(withoutFacts) as unknown as Stored["rulings"],
  }));
