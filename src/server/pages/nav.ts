import type { FastifyRequest } from "fastify";
import type { NavItem } from "../../screens/parts/section-nav.tsx";
import type { Language, Text } from "../../words/language.ts";
import { portalNavText } from "../../words/screens/portal-nav.ts";

/** The sections of whoever asks, with the one they are in marked. */
export function navOf({ actor, language, url }: FastifyRequest): readonly NavItem[] {
  if (actor?.role !== "insured-person") return [];
  const path = url.split("?", 1)[0];
  const item = (href: string, text: Text, in_: Language): NavItem => ({
    href,
    text: text[in_],
    current: href === path,
  });
  return [
    item("/me", portalNavText.mine, language),
    item("/me/history", portalNavText.history, language),
    item("/me/who-looked", portalNavText.whoLooked, language),
  ];
}
