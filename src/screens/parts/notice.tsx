import type { ComponentChildren } from "preact";
import { noticeText } from "../../words/screens/parts.ts";
import { useSay } from "./frame.ts";
import { Heading, type Level } from "./heading.tsx";

export type NoticeKind = keyof typeof noticeText;

type NoticeProps = { kind?: NoticeKind; title?: string; level?: Level; children?: ComponentChildren };

const colours = { info: "info", success: "success", warning: "warning", error: "danger" } as const;

/** A banner: something to know before the rest. Its kind is said in words too. */
export function Notice({ kind = "info", title, level = 2, children }: NoticeProps) {
  const kindWord = <span class="ds-sr-only">{`${useSay()(noticeText[kind])}: `}</span>;
  return (
    <div class="ds-alert" data-color={colours[kind]}>
      {title ? (
        <Heading level={level}>
          {kindWord}
          {title}
        </Heading>
      ) : (
        kindWord
      )}
      {children}
    </div>
  );
}
