import { dayText } from "./day-text.ts";
import { useFrame } from "./frame.ts";

/** One day, written in the reader's language and readable by machines. */
export function Day({ on, short }: { on: string; short?: boolean }) {
  return <time dateTime={on}>{dayText(on, useFrame().language, short ? "short" : "long")}</time>;
}
