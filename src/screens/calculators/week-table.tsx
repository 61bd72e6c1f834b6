import { numberText } from "../../words/formats.ts";
import { estimateText as text } from "../../words/screens/calculators/estimate.ts";
import { DataTable } from "../parts/data-table.tsx";
import { moneyText } from "../parts/day-text.ts";
import { useFrame, useSay } from "../parts/frame.ts";

/** What a week brings in at so many hours: amounts in cents, gross; `wage` only when the wage of an hour is known. */
export type Week = { hours: string; yours: boolean; reductionPercent: number; benefit: number; wage?: number };

/** The same week at other hours, so that nobody has to try them one by one. */
export function WeekTable({ weeks }: { weeks: readonly Week[] }) {
  const say = useSay();
  const { language } = useFrame();
  const withWage = weeks.some(({ wage }) => wage !== undefined);
  return (
    <>
      <DataTable
        caption={say(text.caption)}
        rows={weeks}
        keyOf={({ hours }) => hours}
        empty=""
        columns={[
          {
            header: say(text.hours),
            cell: ({ hours, yours }) => (
              <>
                {numberText(Number(hours), language)}
                {yours && <strong> ({say(text.yours)})</strong>}
              </>
            ),
          },
          { header: say(text.reduction), cell: (week) => `${week.reductionPercent} %`, numeric: true },
          { header: say(text.benefit), cell: ({ benefit }) => moneyText(benefit, language), numeric: true },
          ...(withWage
            ? [
                { header: say(text.wage), cell: ({ wage = 0 }: Week) => moneyText(wage, language), numeric: true },
                {
                  header: say(text.together),
                  cell: ({ wage = 0, benefit }: Week) => <strong>{moneyText(wage + benefit, language)}</strong>,
                  numeric: true,
                },
              ]
            : []),
        ]}
      />
      <p class="ww-subtle">{say(text.sixDays)}</p>
    </>
  );
}
