import type { No } from "../../trajectory/act.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { actShown } from "../../words/acts.ts";
import { obstacleWords } from "../../words/obstacles.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { showRuling } from "../act-form/show-ruling.ts";
import { ActList } from "../parts/act-list.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { RulingView } from "../parts/ruling-view.tsx";

type MyActsProps = { base: string; of: readonly { name: ActName; no?: No }[]; title?: string };

/** What the insured person may do now, and for the rest why not. Stopping stands apart, and is never refused. */
export function MyActs({ base, of, title }: MyActsProps) {
  const say = useSay();
  const named = of.filter(({ name }) => name !== "stop" && acts[name].by.some((role) => role === "insured-person"));
  const words = (name: ActName) => say(actShown(name, "insured-person").title);
  return (
    <ActList
      title={title ?? say(portalText.more)}
      permitted={named
        .filter(({ no }) => !no)
        .map(({ name }) => ({ href: `${base}/${name}`, text: words(name), kind: "secondary" }))}
      refused={named.flatMap(({ name, no }) => (no ? [{ text: words(name), why: <WhyNot no={no} /> }] : []))}
    />
  );
}

/** The reason in a sentence, and the law behind it where there is one. */
function WhyNot({ no: { cannot, rulings = [] } }: { no: No }) {
  const say = useSay();
  const { language } = useFrame();
  return (
    <>
      <p>{say(obstacleWords[cannot])}</p>
      {rulings.map((ruling) => (
        <RulingView key={ruling.rule} ruling={showRuling(ruling, { language, role: "insured-person" })} level={3} />
      ))}
    </>
  );
}
