import { accessPage } from "./access-page.ts";
import { actsOnRule } from "./acts-on-rule.ts";
import { actsPage } from "./acts-page.ts";
import { answersPage } from "./answers-page.ts";
import { glossaryPage } from "./glossary-page.ts";
import { lawPage } from "./law-page.ts";
import { rulePages } from "./rule-pages.ts";

/** The pages that are made from what runs: those of `docs/`, and what the law book says of the acts. */
export const pages: Readonly<Record<string, () => string>> = {
  "docs/acts.md": actsPage,
  "docs/access.md": accessPage,
  "docs/law.md": lawPage,
  "docs/glossary.md": glossaryPage,
  "src/screens/law-book/acts-on-rule.ts": actsOnRule,
  "docs/answers.json": answersPage,
  ...rulePages(),
};
