import type { ComponentChildren } from "preact";
import { glassText, lookingUntil } from "../../words/screens/glass.ts";
import { dayText } from "../parts/day-text.ts";
import { useFrame, useSay } from "../parts/frame.ts";
import { Notice } from "../parts/notice.tsx";

type LookingNoticeProps = {
  /** ISO day, that day included; undefined for who does not look by exception. */
  until: string | undefined;
  children?: ComponentChildren;
};

/** That one looks by way of exception, and until when; nothing for everybody else. */
export function LookingNotice({ until, children }: LookingNoticeProps) {
  const say = useSay();
  const { language } = useFrame();
  if (!until) return null;
  return (
    <Notice kind="warning" title={say(glassText.looking)}>
      <p>{lookingUntil[language]({ until: dayText(until, language) })}</p>
      {children}
    </Notice>
  );
}
