import { dayOfPeriod, dueText, dueToday, periodText } from "../../words/screens/parts-time.ts";
import { Day } from "./day.tsx";
import { daysBetween } from "./day-text.ts";
import { useFrame, useSay } from "./frame.ts";
import { Tag } from "./tag.tsx";

/** From this many days before its end on, a period warns that it will lapse. */
const warnWithin = 30;

type PresumptionBarProps = {
  /** First and last day, both inside the period; ISO text. */
  from: string;
  until: string;
  today: string;
};

/** A period and where today stands in it. The drawing repeats the words under it. */
export function PresumptionBar({ from, until, today }: PresumptionBarProps) {
  const say = useSay();
  const { language } = useFrame();
  const days = daysBetween(from, until) + 1;
  const day = daysBetween(from, today) + 1;
  const left = days - day;
  const share = (Math.min(Math.max(day, 0), days) / Math.max(days, 1)) * 1000;
  return (
    <div class="ww-period">
      <svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="ww-period__whole" width="1000" height="12" />
        <rect class="ww-period__past" width={share} height="12" />
        {day > 0 && day <= days && <rect class="ww-period__today" x={Math.max(share - 6, 0)} width="6" height="12" />}
      </svg>
      <p>
        {say(periodText.from)} <Day on={from} /> {say(periodText.until)} <Day on={until} />
      </p>
      <p class="ww-subtle">
        {day < 1 ? say(periodText.notYet) : day > days ? say(periodText.over) : dayOfPeriod[language]({ day, days })}
      </p>
      {day > 0 && left >= 0 && left <= warnWithin && (
        <p>
          <Tag tone="warning">
            {say(periodText.lapses)} {left === 0 ? say(dueToday) : dueText.ahead[language](left)}
          </Tag>
        </p>
      )}
    </div>
  );
}
