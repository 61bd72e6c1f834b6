import type { SourceStatus } from "../../law/kernel/source.ts";
import { fromUntil } from "../../words/screens/law-book.ts";
import { dayText } from "../parts/day-text.ts";
import { useFrame } from "../parts/frame.ts";

/** A value over a time: ISO text, `until` not included; null: still so. */
export type Stretch = { since: string; until: string | null; value: string; status: SourceStatus };

const line = 40;
/** Values that were "always" so begin at the left edge, a year before the first day that means something. */
const longAgo = "1950-01-01";
const yearOf = (iso: string) => Date.parse(iso) / 31_556_952_000;

/**
 * The values of one parameter, each on a line of its own along one axis of time. Widths are shares of the picture and
 * its letters are not scaled, so that it can be read on a phone; the table beside it says the same.
 */
export function ParameterPicture({ label, stretches }: { label: string; stretches: readonly Stretch[] }) {
  const { language } = useFrame();
  const place = scale(stretches);
  const said = stretches.map(({ since, until, value }) =>
    fromUntil[language]({
      from: dayText(since, language, "short"),
      until: until && dayText(until, language, "short"),
      value,
    }),
  );
  return (
    <svg width="100%" height={stretches.length * line} role="img" aria-label={`${label}. ${said.join("; ")}`}>
      {stretches.map((stretch, at) => {
        const [from, to] = [place(stretch.since), stretch.until === null ? 100 : place(stretch.until)];
        const late = from > 45;
        return (
          <g key={stretch.since}>
            <text
              x={late ? "100%" : `${from}%`}
              y={at * line + 16}
              text-anchor={late ? "end" : "start"}
              font-size="14"
              fill="currentColor"
            >
              {said[at]}
            </text>
            <rect
              x={`${from}%`}
              y={at * line + 22}
              width={`${Math.max(to - from, 0.75)}%`}
              height="10"
              stroke="currentColor"
              {...looks[stretch.status]}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** How sure we are of it, without a colour of its own. */
const looks = {
  read: { fill: "currentColor" },
  "to be verified": { fill: "currentColor", "fill-opacity": "0.25" },
  "our reading": { fill: "none", "stroke-dasharray": "4 3", "stroke-width": "2" },
} satisfies Record<SourceStatus, object>;

function scale(stretches: readonly Stretch[]): (iso: string) => number {
  const days = stretches.flatMap(({ since, until }) => (until === null ? [since] : [since, until]));
  const known = days.filter((day) => day > longAgo).map(yearOf);
  const first = Math.min(...known) - 1;
  const last = Math.max(...known) + 3;
  return (iso) => Math.round(1000 * Math.min(1, Math.max(0, (yearOf(iso) - first) / (last - first)))) / 10;
}
