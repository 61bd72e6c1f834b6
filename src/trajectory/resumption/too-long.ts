import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { permissionLength } from "../../law/resumption/terms.ts";
import { cannot, type No } from "../act.ts";
import type { Permission, Resumption } from "./resumption.ts";

/** Why a permission may not last so long. No source gives the self-employed a longest term. */
export function tooLong({ regime, permissions }: Resumption, { from, until }: Permission): No | undefined {
  if (regime === "self-employed") return undefined;
  const first = permissions[0]?.from ?? from;
  const facts = { permittedFrom: dayOf(from), firstPermittedFrom: dayOf(first) };
  const longest = judge(permissionLength, facts, dayOf(from));
  const last = longest.value ?? undefined;
  return last !== undefined && until > last ? cannot("the-law-does-not-allow", longest) : undefined;
}
