import { type Appealable, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { favourable } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The same work may go on, again for a limited time (Royal Decree of 3 July 1996, art. 230 § 2). */
export type PermissionRenewed = Appealable & {
  activity: string;
  /** A week, in hours; null where they were not declared. */
  hours: { perWeek: number; fullTime: number } | null;
  /** Both days inclusive. */
  permission: { from: string; until: string };
  checkBy: string;
};

export type Words = {
  subject: string;
  renewed: string;
  activity: string;
  volume: string;
  hours: (hours: { perWeek: string; fullTime: string }) => string;
  notSaid: string;
  period: string;
  fromUntil: (period: { from: string; until: string }) => string;
  check: (by: string) => string;
  change: string;
  again: string;
  stop: string;
};

export const permissionRenewed = letter(
  "PermissionRenewed",
  favourable,
  { nl, fr, de, en },
  (facts: PermissionRenewed, say: Words, format) => {
    const { hours, permission } = facts;
    const said = hours && { perWeek: format.number(hours.perWeek), fullTime: format.number(hours.fullTime) };
    const period = { from: format.day(permission.from), until: format.day(permission.until) };
    return {
      subject: say.subject,
      blocks: inOrder(
        facts,
        {
          opening: [say.renewed],
          details: [
            { term: say.activity, text: facts.activity },
            { term: say.volume, text: said ? say.hours(said) : say.notSaid },
            { term: say.period, text: say.fromUntil(period) },
          ],
          means: [say.check(format.day(facts.checkBy)), say.change, say.again, say.stop],
        },
        format,
      ),
    };
  },
);
