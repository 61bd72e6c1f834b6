import type { ComponentChildren } from "preact";
import { Heading, type Level } from "./heading.tsx";

type CardProps = { title?: string; level?: Level; children: ComponentChildren };

export function Card({ title, level = 2, children }: CardProps) {
  return (
    <section class="ds-card">
      {title && <Heading level={level}>{title}</Heading>}
      {children}
    </section>
  );
}
