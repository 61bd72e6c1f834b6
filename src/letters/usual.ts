import type { Language } from "../words/language.ts";

/** The words that letters from the fund have in common. */
export type Usual = {
  salutation: (name: string) => string;
  /** Above the grounds of a decision. */
  whyDecision: string;
  /** Above the reason for a letter that decides nothing. */
  whyLetter: string;
  means: string;
  rule: string;
  questions: (who: { coordinator: string; reach: string }) => string;
  /** Only in a letter that can be appealed against. */
  notAgreed: string;
  closing: string;
};

export const usual: Readonly<Record<Language, Usual>> = {
  nl: {
    salutation: (name) => `Geachte ${name},`,
    whyDecision: "Waarom deze beslissing?",
    whyLetter: "Waarom deze brief?",
    means: "Wat betekent dit voor u?",
    rule: "De regel achter deze brief",
    questions: ({ coordinator, reach }) => `Hebt u vragen? ${coordinator} helpt u graag: ${reach}.`,
    notAgreed: "Bent u niet akkoord? Op het einde van deze brief leest u wat u kunt doen.",
    closing: "Met vriendelijke groeten",
  },
  fr: {
    salutation: (name) => `Bonjour ${name},`,
    whyDecision: "Pourquoi cette décision ?",
    whyLetter: "Pourquoi cette lettre ?",
    means: "Qu’est-ce que cela signifie pour vous ?",
    rule: "La règle derrière cette lettre",
    questions: ({ coordinator, reach }) => `Vous avez des questions ? ${coordinator} vous aide volontiers : ${reach}.`,
    notAgreed: "Vous n’êtes pas d’accord ? À la fin de cette lettre, vous lisez ce que vous pouvez faire.",
    closing: "Cordialement",
  },
  de: {
    salutation: (name) => `Guten Tag ${name},`,
    whyDecision: "Warum diese Entscheidung?",
    whyLetter: "Warum dieser Brief?",
    means: "Was bedeutet das für Sie?",
    rule: "Die Regel hinter diesem Brief",
    questions: ({ coordinator, reach }) => `Haben Sie Fragen? ${coordinator} hilft Ihnen gern: ${reach}.`,
    notAgreed: "Sind Sie nicht einverstanden? Am Ende dieses Briefes lesen Sie, was Sie tun können.",
    closing: "Mit freundlichen Grüßen",
  },
  en: {
    salutation: (name) => `Dear ${name},`,
    whyDecision: "Why this decision?",
    whyLetter: "Why this letter?",
    means: "What does this mean for you?",
    rule: "The rule behind this letter",
    questions: ({ coordinator, reach }) => `Do you have questions? ${coordinator} is glad to help: ${reach}.`,
    notAgreed: "Do you not agree? At the end of this letter you read what you can do.",
    closing: "Kind regards",
  },
};
