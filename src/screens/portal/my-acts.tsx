import type { No } from "../../trajectory/act.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { ActsOffered } from "../act-form/acts-offered.tsx";
import { useSay } from "../parts/frame.ts";

type MyActsProps = { base: string; of: readonly { name: ActName; no?: No }[]; title?: string };

/** What the insured person may do now, and for the rest why not. Stopping stands apart, and is never refused. */
export function MyActs({ base, of, title }: MyActsProps) {
  const say = useSay();
  const mine = of.filter(({ name }) => name !== "stop" && acts[name].by.some((role) => role === "insured-person"));
  return <ActsOffered under={base} reader="insured-person" acts={mine} title={title ?? say(portalText.more)} />;
}
