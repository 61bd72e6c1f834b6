import type { ComponentChildren } from "preact";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { routeTexts, portalStartText as text } from "../../words/screens/portal-start.ts";
import { showRuling } from "../act-form/show-ruling.ts";
import { useFrame, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { RulingView } from "../parts/ruling-view.tsx";
import { Tag } from "../parts/tag.tsx";
import { isOpen } from "./routes-open.ts";

type RouteCardProps = {
  route: "a" | "b" | "c";
  ruling: Ruling;
  /** Why it is closed stands above the cards already, and holds for all of them. */
  said?: boolean;
  act?: ComponentChildren;
};

/** One way in: what it is, whether it is open to the reader today, and why or why not. */
export function RouteCard({ route, ruling, said, act }: RouteCardProps) {
  const say = useSay();
  const { language } = useFrame();
  const { title, about, how } = routeTexts[route];
  const open = isOpen(ruling);
  const shown = showRuling(ruling, { language, role: "insured-person" });
  return (
    <section class="ds-card">
      <Heading level={2}>
        {say(title)} <Tag tone={open ? "success" : "neutral"}>{say(open ? text.open : text.closed)}</Tag>
      </Heading>
      <p>{say(about)}</p>
      {open && <p>{say(how)}</p>}
      {!open && !said && <Missing ruling={ruling} />}
      {open && act && <p>{act}</p>}
      <details class="ds-details">
        <summary>
          {say(text.why)} <span class="ds-sr-only">{say(title)}</span>
        </summary>
        <div>
          <RulingView ruling={shown} level={3} />
        </div>
      </details>
    </section>
  );
}

/** The conditions that are not met, each with where to go instead. */
export function Missing({ ruling }: { ruling: Ruling }) {
  const { language } = useFrame();
  const { grounds } = showRuling(ruling, { language, role: "insured-person" });
  return (
    <ul>
      {grounds
        .filter(({ answer }) => answer !== "yes")
        .map((ground) => (
          <li key={ground.text}>{ground.text}</li>
        ))}
    </ul>
  );
}
