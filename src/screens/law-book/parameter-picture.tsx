import type { SourceStatus } from "../../law/kernel/source.ts";
import { parameters } from "../../law/parameters.ts";
import { useFrame } from "../parts/frame.ts";
import { spanOf } from "./say-law.ts";

/** A value over a time: ISO text, `until` not included; null: still so. */
export type Stretch = { since: string; until: string | null; value: string; status: SourceStatus };

/** Values that were "always" so begin at the left edge, a year before the first day that means something. */
const longAgo = "1950-01-01";
const yearOf = (iso: string) => 1970 + Date.parse(iso) / 31_556_952_000;

/** The values of one parameter as bars along one axis of time, each under its own words; widths are shares of the page. */
export function ParameterPicture({ stretches }: { stretches: readonly Stretch[] }) {
  const { language } = useFrame();
  const { first, last, place } = scaleOf(stretches);
  return (
    <ul class="ww-plain">
      {stretches.map(({ since, until, value, status }, at) => {
        const [from, to] = [place(since), until === null ? 100 : place(until)];
        return (
          <li key={since}>
            <strong>{value}</strong> · {spanOf(since, until, language, "short")}
            <svg width="100%" height="14" aria-hidden="true">
              <line x1="0" x2="100%" y1="7" y2="7" stroke="currentColor" stroke-opacity="0.25" />
              <rect
                x={`${from}%`}
                y="2"
                width={`${Math.max(to - from, 0.75)}%`}
                height="10"
                stroke="currentColor"
                {...looks[status]}
              />
            </svg>
            {at === stretches.length - 1 && (
              <svg width="100%" height="20" aria-hidden="true" fill="currentColor" font-size="14">
                <text x="0" y="14">
                  {first}
                </text>
                <text x="100%" y="14" text-anchor="end">
                  {last}
                </text>
              </svg>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How sure we are of it, without a colour of its own. */
const looks = {
  read: { fill: "currentColor" },
  "to be verified": { fill: "currentColor", "fill-opacity": "0.25" },
  "our reading": { fill: "none", "stroke-dasharray": "4 3", "stroke-width": "2" },
} satisfies Record<SourceStatus, object>;

/** The youngest day of the whole law: every picture ends after it, so that what is still so reaches on. */
const youngest = Object.values(parameters)
  .flatMap(({ values }) => values.map(({ since }): string => since))
  .sort()
  .at(-1);

/** An axis of whole years, and where a day stands on it, in hundredths of its length. */
export function scaleOf(stretches: readonly Stretch[], until = youngest ?? longAgo) {
  const days = stretches.flatMap(({ since, until }) => (until === null ? [since] : [since, until]));
  const known = days.filter((day) => day > longAgo).map(yearOf);
  const first = Math.floor(Math.min(...known)) - 1;
  const last = Math.ceil(Math.max(yearOf(until), ...known)) + 1;
  const place = (iso: string) =>
    Math.round(1000 * Math.min(1, Math.max(0, (yearOf(iso) - first) / (last - first)))) / 10;
  return { first, last, place };
}
