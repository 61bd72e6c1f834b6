import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "node:test";
import { conditions } from "./conditions.ts";
import { day } from "./day.ts";
import { yesNo } from "./facts.ts";
import { judge } from "./judge.ts";

type Holds = (facts: { ticket?: boolean }) => boolean | undefined;
const receipt = (
  holds: Holds,
  source: "webinar-stopping" | "charter-23" = "webinar-stopping",
  since = "2022-01-01",
) => {
  const rule = conditions({
    name: "may-enter",
    facts: { ticket: yesNo },
    chosenBy: "asked",
    versions: [
      { since, cites: [source], conditions: [{ name: "has-a-ticket", looksAt: ["ticket"], cites: [source], holds }] },
    ],
  });
  return judge(rule, { ticket: true }, day("2026-03-02")).receipt;
};

describe("a receipt", () => {
  it("is a sha-256, the same for the same rule, whatever the facts", () => {
    assert.match(
      receipt(({ ticket }) => ticket),
      /^[0-9a-f]{64}$/,
    );
    assert.equal(
      receipt(({ ticket }) => ticket),
      receipt(({ ticket }) => ticket),
    );
  });

  it("does not change with the lay-out of the program", () => {
    // biome-ignore format: the lay-out is what is tried
    assert.equal(receipt(({ ticket }) => ticket), receipt( ( {ticket} )   =>   /* why */ ticket ));
  });

  it("changes with the condition, the source and the version", () => {
    const all = [
      receipt(({ ticket }) => ticket),
      receipt(({ ticket }) => !ticket),
      receipt(({ ticket }) => ticket, "charter-23"),
      receipt(({ ticket }) => ticket, "webinar-stopping", "2023-01-01"),
    ];
    assert.equal(new Set(all).size, all.length);
  });

  it("is the same for every rule, whether Node reads the types away or a loader does", () => {
    const program = `
      const { allCases } = await import(${JSON.stringify(new URL("../cases.ts", import.meta.url).href)});
      const { asked } = await import(${JSON.stringify(new URL("./case.ts", import.meta.url).href)});
      const { judge } = await import(${JSON.stringify(new URL("./judge.ts", import.meta.url).href)});
      for (const these of Object.values(allCases)) {
        const { facts, on } = asked(these, these.list[0]);
        console.log(judge(these.rule, facts, on).receipt);
      }`;
    const run = (...loader: string[]) =>
      execFileSync(process.execPath, [...loader, "--input-type=module", "--eval", program], { encoding: "utf8" });
    assert.equal(run(), run("--import", "tsx"));
  });
});
