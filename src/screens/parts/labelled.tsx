import type { ComponentChildren } from "preact";
import { partsText } from "../../words/screens/parts.ts";
import { useSay } from "./frame.ts";
import { Heading } from "./heading.tsx";

/** What every question carries, whatever its box. */
export type Asked = {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  fault?: string;
  asTitle?: boolean;
};

/** `aria-describedby` and `aria-invalid` of a box, from what stands around it. */
export const described = (id: string, { hint, fault }: Pick<Asked, "hint" | "fault">) => ({
  "aria-describedby": [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined,
  "aria-invalid": fault ? ("true" as const) : undefined,
});

function OptionalMark({ optional }: { optional?: boolean }) {
  const say = useSay();
  return optional ? <span class="ww-optional"> ({say(partsText.optional)})</span> : null;
}

/** The heading of the page, where it has one question. */
const Titled = ({ asTitle, children }: Pick<Asked, "asTitle"> & { children: ComponentChildren }) =>
  asTitle ? <Heading level={1}>{children}</Heading> : children;

export function HintAndFault({ id, hint, fault }: { id: string } & Pick<Asked, "hint" | "fault">) {
  const say = useSay();
  return (
    <>
      {hint && (
        <p class="ww-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="ds-validation-message" id={`${id}-fault`}>
          <span class="ds-sr-only">{say(partsText.error)}: </span>
          {fault}
        </p>
      )}
    </>
  );
}

/** A question with one box. */
export function Labelled({ id, asked, children }: { id: string; asked: Asked; children: ComponentChildren }) {
  return (
    <div class="ds-field" data-invalid={asked.fault ? "" : undefined}>
      <Titled asTitle={asked.asTitle}>
        <label class="ds-label" for={id}>
          {asked.label}
          <OptionalMark optional={asked.optional} />
        </label>
      </Titled>
      <HintAndFault id={id} hint={asked.hint} fault={asked.fault} />
      {children}
    </div>
  );
}

/** A question with several boxes. */
export function Grouped({ id, asked, children }: { id: string; asked: Asked; children: ComponentChildren }) {
  return (
    <fieldset
      class="ds-fieldset"
      data-invalid={asked.fault ? "" : undefined}
      aria-describedby={described(id, asked)["aria-describedby"]}
    >
      <legend class="ds-label">
        <Titled asTitle={asked.asTitle}>
          {asked.label}
          <OptionalMark optional={asked.optional} />
        </Titled>
      </legend>
      <HintAndFault id={id} hint={asked.hint} fault={asked.fault} />
      {children}
    </fieldset>
  );
}
