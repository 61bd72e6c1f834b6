import type { Fault } from "../../words/faults.ts";
import type { Language, Text } from "../../words/language.ts";

/** What goes wrong, in the reader's language, as RFC 9457 "problem details". */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Stable, for programs; the sentences may change. */
  code: string;
  errors?: readonly Fault[];
  /** The request in which it happened, as it is called in the log. */
  instance?: string;
  /** Seconds after which to ask again. */
  retryAfter?: number;
  [more: string]: unknown;
};

/**
 * Thrown by whoever cannot do what was asked: it becomes a problem document or an error page.
 *
 * `more` adds members to the document (the ruling, the permitted roles) and must never hold health data or identity.
 */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: Text;
  readonly detail: Text;
  readonly more: (language: Language) => Record<string, unknown>;

  constructor(
    status: number,
    code: string,
    words: { title: Text; detail: Text },
    more: (language: Language) => Record<string, unknown> = () => ({}),
  ) {
    super(code);
    this.name = "Refused";
    this.status = status;
    this.code = code;
    this.title = words.title;
    this.detail = words.detail;
    this.more = more;
  }

  in(language: Language): Problem {
    return problem(this.status, this.code, this, language, this.more(language));
  }
}

export function problem(
  status: number,
  code: string,
  words: { title: Text; detail: Text },
  language: Language,
  more: Record<string, unknown> = {},
): Problem {
  return {
    type: `urn:weerwerk:problem:${code}`,
    title: words.title[language],
    status,
    detail: words.detail[language],
    code,
    ...more,
  };
}
