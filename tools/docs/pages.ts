import { accessPage } from "./access-page.ts";
import { actsPage } from "./acts-page.ts";
import { glossaryPage } from "./glossary-page.ts";
import { lawPage } from "./law-page.ts";

/** The pages of `docs/` that are made from what runs. */
export const pages = {
  "docs/acts.md": actsPage,
  "docs/access.md": accessPage,
  "docs/law.md": lawPage,
  "docs/glossary.md": glossaryPage,
};
