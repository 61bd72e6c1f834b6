import { fromUntil, portalText } from "../../words/screens/portal-pages.ts";
import { Card } from "../parts/card.tsx";
import { dayText } from "../parts/day-text.ts";
import { useFrame, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { LetterList } from "./letters-card.tsx";
import type { EarlierTrajectory } from "./my-trajectory.ts";

/** Trajectories that have ended, with their letters; nothing while there is none. */
export function EarlierCard({ earlier }: { earlier: readonly EarlierTrajectory[] }) {
  const say = useSay();
  const { language } = useFrame();
  if (earlier.length === 0) return null;
  return (
    <Card title={say(portalText.earlier)}>
      {earlier.map(({ stream, from, until, letters }) => (
        <div key={stream}>
          <Heading level={3}>
            {fromUntil[language]({ from: dayText(from, language), until: dayText(until, language) })}
          </Heading>
          {letters.length > 0 && <LetterList letters={letters} />}
        </div>
      ))}
    </Card>
  );
}
