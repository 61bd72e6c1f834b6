/** The three national languages, and English for reading. Letters go out in nl, fr or de only. */
export const languages = ["nl", "fr", "de", "en"] as const;
export type Language = (typeof languages)[number];
export type LetterLanguage = Exclude<Language, "en">;

/** One sentence in every language: a missing or an extra language does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** A sentence with something to fill in. */
export type TextWith<What> = Readonly<Record<Language, (what: What) => string>>;
