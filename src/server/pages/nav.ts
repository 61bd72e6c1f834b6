import type { FastifyRequest } from "fastify";
import { relationToSession } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import {
  mayConnect,
  mayImport,
  maySeeFigures,
  mayWeighTheLaw,
  readsTheMatrix,
  readsTheReadings,
} from "../../access/tasks.ts";
import { isAssigned } from "../../access/who-is-assigned.ts";
import { searchesAmong } from "../../access/who-may-search.ts";
import { paysFor } from "../../access/who-pays.ts";
import { sendsLettersOf } from "../../access/who-sends-letters.ts";
import type { NavItem } from "../../screens/parts/section-nav.tsx";
import type { Text } from "../../words/language.ts";
import { accessText } from "../../words/screens/access.ts";
import { connectionsText } from "../../words/screens/connections.ts";
import { figuresText } from "../../words/screens/figures.ts";
import { glassText } from "../../words/screens/glass.ts";
import { importText } from "../../words/screens/import.ts";
import { lawChangeText } from "../../words/screens/law-change.ts";
import { letterRegisterText } from "../../words/screens/letter-register.ts";
import { portalNavText } from "../../words/screens/portal-nav.ts";
import { representText } from "../../words/screens/portal-represent.ts";
import { readingsText } from "../../words/screens/readings.ts";
import { resumptionListText } from "../../words/screens/resumption.ts";
import { teamText } from "../../words/screens/team.ts";
import { unusualText } from "../../words/screens/unusual-reading.ts";
import { workbenchNavText } from "../../words/screens/workbench.ts";
import { noListText } from "../../words/screens/workbench-pages.ts";

/** The sections of whoever asks, with the one they are in marked. */
export function navOf({ actor, language, url }: FastifyRequest): readonly NavItem[] {
  const path = url.split("?", 1)[0] ?? "/";
  const sections = sectionsOf(actor);
  const found = sections.find(([href]) => href === path) ?? sections.find(([href]) => liesUnder(path, href));
  return sections.map(([href, text]) => ({
    href,
    text: text[language],
    ...(href === found?.[0] && { current: href === path ? ("page" as const) : ("true" as const) }),
  }));
}

/** Pages that have no place in the row themselves, and the section from where one comes to them. */
const cameFrom: Readonly<Record<string, readonly string[]>> = {
  "/me": ["trajectory", "person", "me"],
  "/work": ["trajectory", "person"],
  "/council": ["session"],
  "/figures/return": ["figures"],
};
const liesUnder = (path: string, section: string): boolean =>
  path.startsWith(`${section}/`) || (cameFrom[section] ?? []).some((start) => path.startsWith(`/${start}/`));

/** Whoever decides on work beside the benefit, or ends a recognition after it, has a list of what waits for them. */
export const listsResumptions = ({ role }: Actor): boolean => role === "advising-physician" || role === "coordinator";

function sectionsOf(actor: Actor | null): readonly (readonly [string, Text])[] {
  if (!actor) return [];
  if (actor.role === "insured-person")
    return [
      ["/me", portalNavText.mine],
      ["/me/resumption", portalNavText.resumption],
      ["/me/money", portalNavText.money],
      ["/me/documents", portalNavText.documents],
      ["/me/history", portalNavText.history],
      ["/me/who-looked", portalNavText.whoLooked],
      ["/me/represented", representText.nav],
      ...(actor.mandate ? ([["/represent", representText.navOf]] as const) : []),
    ];
  if (actor.role === "representative") return [["/represent", representText.navOf]];
  if (readsTheReadings(actor))
    return [
      ["/readings", readingsText.title],
      ["/readings/unusual", unusualText.title],
      ["/readings/glass", glassText.listTitle],
      ["/access", accessText.title],
    ];
  if (actor.role === "council-member") return [["/council", workbenchNavText.sessions]];
  const list =
    actor.role === "statistician" || actor.role === "administrator" ? noListText.title : workbenchNavText.workList;
  const sections: (readonly [string, Text])[] = [["/work", list]];
  if (listsResumptions(actor)) sections.push(["/work/resumptions", resumptionListText.title]);
  if (isAssigned(actor.role)) sections.push(["/team", teamText.title]);
  if (actor.role === "coordinator") sections.push(["/news", workbenchNavText.news]);
  if (searchesAmong(actor, "national-number") !== "nobody") sections.push(["/people", workbenchNavText.people]);
  if (mayImport(actor)) sections.push(["/import", importText.title]);
  if (relationToSession(actor) !== "none") sections.push(["/council", workbenchNavText.sessions]);
  if (sendsLettersOf(actor)) sections.push(["/letters", letterRegisterText.title]);
  if (paysFor(actor)) sections.push(["/money", workbenchNavText.payments]);
  if (mayConnect(actor)) sections.push(["/connections", connectionsText.title]);
  if (maySeeFigures(actor)) sections.push(["/figures/return", figuresText.title]);
  if (readsTheMatrix(actor)) sections.push(["/access", accessText.title]);
  if (mayWeighTheLaw(actor)) sections.push(["/law-change", lawChangeText.title]);
  return sections;
}
