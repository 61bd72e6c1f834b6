import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { readFirstPageSheet, readSheets, readTheme } from "./stylesheet.ts";

const { stylesheet, styles, files } = readTheme();
const css = files.find(({ path }) => path === stylesheet)?.body.toString() ?? "";

describe("the theme", () => {
  it("serves every file that the stylesheet asks for", () => {
    const asked = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path);
    assert.ok(asked.length >= 2);
    for (const path of asked)
      assert.ok(
        files.some((file) => file.path === path),
        `${path} is not served`,
      );
  });

  it("has every sheet of its folder in it", () => {
    const sheets = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".css"));
    const written = readSheets() + readFirstPageSheet();
    for (const name of sheets)
      assert.ok(written.includes(readFileSync(new URL(name, import.meta.url), "utf8")), `${name} is left out`);
  });

  it("asks nothing from elsewhere", () => {
    assert.doesNotMatch(css, /https?:|@import/);
  });

  it("uses no colour or measure that has no value", () => {
    const given = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    for (const [, name] of css.matchAll(/var\((--[\w-]+)\)/g)) assert.ok(given.has(name), `${name} has no value`);
  });

  it("gives every colour of the light theme a dark one", () => {
    const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)", 2);
    const colours = (text: string) => [...text.matchAll(/(--[\w-]+):#/g)].map(([, name]) => name);
    assert.ok(colours(light).length > 20);
    const darkOnes = new Set(colours(dark.slice(0, dark.indexOf("@layer"))));
    for (const name of colours(light)) assert.ok(darkOnes.has(name), `${name} has no dark value`);
  });

  it("can stand in a page: nothing in it ends a style element", () => {
    assert.ok(styles.startsWith(css));
    assert.doesNotMatch(styles, /<\/style|<!--/i);
  });

  it("stays under 7 kB over the wire", () => {
    const zipped = files.find(({ path }) => path === stylesheet)?.gzipped;
    assert.ok(zipped && zipped.length < 7000);
    assert.equal(gunzipSync(zipped).toString(), css);
  });
});
