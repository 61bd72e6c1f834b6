import type { Role } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { actGroups, groupOf, inGroups } from "../../words/acts/act-groups.ts";
import { keyOfAct } from "../../words/acts/act-keys.ts";
import { actShown } from "../../words/acts.ts";
import { obstacleWords } from "../../words/obstacles.ts";
import { ActList } from "../parts/act-list.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { RulingView } from "../parts/ruling-view.tsx";
import { showRuling } from "./show-ruling.ts";

type ActsOfferedProps = {
  /** Address of what the acts are done to; the form of each act stands under it. */
  under: string;
  reader: Role;
  acts: readonly { name: ActName; no?: No }[];
  /** What is waited for of this reader: it comes first. */
  awaited?: readonly ActName[];
  title?: string;
};

/** What this role may do here, what is waited for of it first; and why the rest is not possible now. */
export function ActsOffered({ under, reader, acts, awaited = [], title: heading }: ActsOfferedProps) {
  const say = useSay();
  const title = (name: ActName) => say(actShown(name, reader).title);
  const possible = acts.filter(({ no }) => !no).map(({ name }) => name);
  const [first = [], rest = []] = [true, false].map((now) => possible.filter((name) => awaited.includes(name) === now));
  return (
    <ActList
      title={heading}
      permitted={[...first, ...inGroups(rest)].map((name) => ({
        href: `${under}/${name}`,
        text: title(name),
        kind: awaited.includes(name) ? "primary" : "secondary",
        keyed: keyOfAct[name],
        group: say(actGroups[groupOf(name)]),
      }))}
      refused={acts.flatMap(({ name, no }) =>
        no ? [{ text: title(name), why: <WhyNot no={no} reader={reader} /> }] : [],
      )}
    />
  );
}

function WhyNot({ no, reader }: { no: No; reader: Role }) {
  const { language } = useFrame();
  return (
    <>
      <p>{obstacleWords[no.cannot][language]}</p>
      {no.rulings?.map((ruling) => (
        <RulingView key={ruling.rule} ruling={showRuling(ruling, { language, role: reader })} level={3} />
      ))}
    </>
  );
}
