import type { FastifyRequest } from "fastify";
import { h } from "preact";
import type { Frame } from "../../screens/parts/frame.ts";
import { roleWords } from "../../words/roles.ts";
import { actsForText } from "../../words/screens/portal-represent.ts";
import { DeskDay } from "../desk/desk-day.tsx";
import { theme } from "./theme.ts";

/** What a page needs to know of the request that asked for it. */
export function frameOf(request: FastifyRequest): Frame {
  const { account, language, formToken, deskDay, represents } = request;
  return {
    language,
    url: withoutLanguage(request.url),
    stylesheet: theme.stylesheet,
    styles: comesFromElsewhere(request) ? theme.styles : undefined,
    keys: account && !["insured-person", "representative"].includes(account.role) ? theme.keys : undefined,
    formToken,
    signedIn: account && {
      name: account.name,
      role: represents === "" ? roleWords[account.role].name[language] : actsForText[language]({ name: represents }),
    },
    represents: represents || undefined,
    foot: deskDay === "" ? undefined : h(DeskDay, { today: deskDay }),
  };
}

/**
 * Typed, kept or followed from another site: a first page, for which asking for the sheet would cost a round trip more.
 * From page to page within, the browser has the sheet.
 */
const comesFromElsewhere = ({ headers }: FastifyRequest): boolean =>
  ["none", "cross-site", "same-site"].includes(headers["sec-fetch-site"] ?? "");

function withoutLanguage(url: string): string {
  const [path = "/", query = ""] = url.split("?", 2);
  const kept = new URLSearchParams(query);
  kept.delete("lang");
  return kept.size > 0 ? `${path}?${kept}` : path;
}
