import { dueText, dueToday, urgent } from "../../words/screens/parts-time.ts";
import { Day } from "./day.tsx";
import { daysBetween } from "./day-text.ts";
import { useFrame, useSay } from "./frame.ts";

type DueBadgeProps = {
  /** Last day on which it may be done; ISO text, inclusive. */
  by: string;
  today: string;
  /** From this many days before the day on it is urgent. */
  urgentWithin?: number;
};

/** A day by which something must be done, and how far away that is. */
export function DueBadge({ by, today, urgentWithin = 7 }: DueBadgeProps) {
  const say = useSay();
  const { language } = useFrame();
  const left = daysBetween(today, by);
  const words = left === 0 ? say(dueToday) : left > 0 ? dueText.ahead[language](left) : dueText.late[language](-left);
  return (
    <span class="ww-due">
      <Day on={by} short />
      {" · "}
      <span class={left < 0 ? "ww-urgent" : "ww-subtle"}>{words}</span>
      {left >= 0 && left <= urgentWithin && <strong class="ww-urgent"> {say(urgent)}</strong>}
    </span>
  );
}
