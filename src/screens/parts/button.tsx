import type { ComponentChildren } from "preact";

export type ButtonKind = "primary" | "secondary" | "danger" | "quiet";

type ButtonProps = { kind?: ButtonKind; name?: string; value?: string; children: ComponentChildren };

const looks = {
  primary: { variant: "primary", color: undefined },
  secondary: { variant: "secondary", color: undefined },
  danger: { variant: "secondary", color: "danger" },
  quiet: { variant: "tertiary", color: undefined },
} as const;

/** Sends the form it stands in. */
export function Button({ kind = "primary", name, value, children }: ButtonProps) {
  const { variant, color } = looks[kind];
  return (
    <button class="ds-button" type="submit" data-variant={variant} data-color={color} name={name} value={value}>
      {children}
    </button>
  );
}

/** Goes somewhere, and looks like a button because it is the next step. */
export function LinkButton({
  kind = "primary",
  href,
  keyed,
  children,
}: {
  kind?: ButtonKind;
  href: string;
  /** The key that does the same, for who has keys. */
  keyed?: string;
  children: ComponentChildren;
}) {
  const { variant, color } = looks[kind];
  return (
    <a class="ds-button" data-variant={variant} data-color={color} href={href} aria-keyshortcuts={keyed}>
      {children}
    </a>
  );
}
