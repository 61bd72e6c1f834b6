import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";

/** How somebody gets about on a page. */
export type Hands = {
  /** A link, a button, or what folds open. */
  press(what: Locator): Promise<void>;
  write(box: Locator, text: string): Promise<void>;
  tick(box: Locator, yes: boolean): Promise<void>;
  /** One of a row of radio buttons. */
  pick(button: Locator): Promise<void>;
  /** One line of a list that opens. */
  select(list: Locator, label: string): Promise<void>;
};

/** Nothing but keys, as they lie on a keyboard: what Tab does not come to cannot be used. */
export const withKeyboard: Hands = {
  async press(what) {
    await tabTo(what);
    await what.page().keyboard.press("Enter");
  },
  async write(box, text) {
    await tabTo(box);
    const { keyboard } = box.page();
    await keyboard.press("ControlOrMeta+A");
    await keyboard.press("Delete");
    await keyboard.insertText(text);
    assert.equal(await box.inputValue(), text);
  },
  async tick(box, yes) {
    if ((await box.isChecked()) === yes) return;
    await tabTo(box);
    await box.page().keyboard.press("Space");
    assert.equal(await box.isChecked(), yes);
  },
  async pick(button) {
    const name = await button.getAttribute("name");
    const row = button.page().locator(`input[type=radio][name="${name}"]`);
    await tabTo(row);
    const { keyboard } = button.page();
    if (!(await button.isChecked())) await keyboard.press("Space");
    for (let left = await row.count(); left > 0 && !(await button.isChecked()); left -= 1)
      await keyboard.press("ArrowDown");
    assert.ok(await button.isChecked(), "the arrows lead past every button of the row");
  },
  async select(list, label) {
    await tabTo(list);
    const { keyboard } = list.page();
    const chosen = () => list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.label);
    await keyboard.press("Home");
    for (let left = await list.locator("option").count(); left > 0 && (await chosen()) !== label; left -= 1)
      await keyboard.press("ArrowDown");
    assert.equal(await chosen(), label);
  },
};

/** At most as often as there are things to stop at; past the end of the page it begins again at its top. */
async function tabTo(what: Locator): Promise<void> {
  const page = what.page();
  await what.first().waitFor({ state: "attached" });
  const most = (await page.locator(stops).count()) + 4;
  for (let times = 0; times < most; times += 1) {
    if (await isFocused(what)) return;
    await page.keyboard.press("Tab");
    await skips(page);
  }
  assert.fail(`Tab does not lead to ${String(what)} on ${page.url()}`);
}

const stops = "a[href], button, input, select, textarea, summary, [tabindex]";

const isFocused = (what: Locator): Promise<boolean> =>
  what.evaluateAll((found) => found.some((one) => one === document.activeElement));

/** The first stop of a page leads past what stands at the top of every page. */
async function skips(page: Page): Promise<void> {
  const skip = page.locator("a[href='#content']:focus");
  if ((await skip.count()) > 0 && !page.url().endsWith("#content")) await page.keyboard.press("Enter");
}
