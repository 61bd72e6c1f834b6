import type { Role } from "../../access/roles.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { dueSum } from "../../words/screens/parts-time.ts";
import { showRuling } from "../act-form/show-ruling.ts";
import { useFrame, useSay } from "./frame.ts";
import { RulingView } from "./ruling-view.tsx";

/** How a last day was counted: from when, how long, what stood still, which holidays were passed over. */
export function DueSum({ sum, reader }: { sum: Ruling | undefined; reader: Role }) {
  const say = useSay();
  const { language } = useFrame();
  if (!sum) return null;
  return (
    <details class="ds-details">
      <summary>{say(dueSum)}</summary>
      <RulingView ruling={showRuling(sum, { language, role: reader })} level={3} />
    </details>
  );
}
