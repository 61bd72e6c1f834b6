import { after, before, describe, it } from "node:test";
import { type Browser, chromium as playwright } from "playwright-core";
import { h } from "preact";
import type { Role } from "../src/access/roles.ts";
import { readTheme } from "../src/screens/theme/stylesheet.ts";
import { tooManyFiles } from "../src/server/views/record-opening.ts";
import { asDocument } from "../src/server/web/as-document.ts";
import { problem } from "../src/server/web/problem.ts";
import { ProblemPage } from "../src/server/web/problem-page.tsx";
import { said } from "../src/server/web/problems.ts";
import { languages } from "../src/words/language.ts";
import { roleWords } from "../src/words/roles.ts";
import { workbenchNavText } from "../src/words/screens/workbench.ts";
import { chromium } from "../tools/chromium.ts";
import { isReadable } from "./page-checks.ts";

/** What cannot be brought about at will in a running Weerwerk, or only once in a minute; the rest stands in pages.journey.ts. */
const problems = [
  [401, "not-kept", said.notKept, null],
  [403, "page-of-another", said.pageOfAnother, "insured-person"],
  [409, "changed-meanwhile", said.changedMeanwhile, "coordinator"],
  [413, "too-large", said.tooLarge, "insured-person"],
  [415, "unsupported-type", said.unsupported, "mediator"],
  [429, "too-many-requests", said.tooMany, null],
  [429, "too-many-files", tooManyFiles(300, 540), "mediator"],
  [500, "broken", said.broken, "advising-physician"],
  [503, "not-now", said.notNow, "insured-person"],
] as const satisfies readonly (readonly [number, string, object, Role | null])[];

describe("A page that says what went wrong", () => {
  let browser: Browser;
  before(async () => {
    browser = await playwright.launch(await chromium());
  });
  after(() => browser.close());

  for (const [status, code, words, role] of problems)
    it(`is sound in every language, on a small screen too: ${status} ${code}`, async () => {
      const page = await browser.newPage();
      for (const language of languages) {
        const nav = role === null ? [] : [{ href: "/work", text: workbenchNavText.workList[language] }];
        const signedIn = role && { name: "Roland Delacroix-Vandenbroucke", role: roleWords[role].name[language] };
        const frame = { language, url: "/work", stylesheet: "", styles: readTheme().styles, formToken: "", signedIn };
        const what = {
          ...problem(status, code, words, language),
          instance: "urn:uuid:7d2758a7-1c1c-4c1c-8c1c-1c1c1c1c1c1c",
        };
        const reader = { role, nav, again: "/work?show=open", ...(role === null && { signIn: "/sign-in?to=%2Fme" }) };
        await page.setContent(asDocument(h(ProblemPage, { problem: what, frame, reader }), language));
        await isReadable(page, `${status} ${code} in ${language}`, language);
      }
      await page.close();
    });
});
