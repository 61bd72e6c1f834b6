import { hasLetter } from "../../src/letters/letters.ts";
import { acts } from "../../src/trajectory/acts.ts";
import type { EventType } from "../../src/trajectory/events.ts";
import { page, table } from "./markdown.ts";

/** Every act: what it asks, who does it, what it causes. */
export const actsPage = (): string => page("Acts", [intro, table(head, Object.values(acts).map(row))]);

const intro = "An act is done with `POST /api/acts/NAME`; its full contract is in `/api/openapi.json`.";
const head = ["Act", "Serves", "Done to", "By", "Asks", "Causes", "Letter"];

function row({ name, serves, to, by, input, happens }: (typeof acts)[keyof typeof acts]): string[] {
  const asks = Object.entries(input.shape).map(([field, schema]) =>
    schema.safeParse(undefined).success ? `${field}?` : field,
  );
  const sent = happens.filter((type: EventType) => hasLetter(type));
  return [`\`${name}\``, serves.join(", "), to, by.join(", "), asks.join(", "), happens.join(", "), sent.join(", ")];
}
