import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { roles } from "../../access/roles.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { actGroups, groupOf } from "./act-groups.ts";
import { keyOfAct } from "./act-keys.ts";

const actNames = Object.keys(acts) as ActName[];
const by = (name: ActName): readonly string[] => [acts[name].by].flat();

describe("the key of an act", () => {
  for (const role of roles)
    it(`belongs to one act that a ${role} may do`, () => {
      const keys = actNames.filter((name) => by(name).includes(role)).flatMap((name) => keyOfAct[name] ?? []);
      assert.deepEqual(keys.toSorted(), [...new Set(keys)].toSorted());
    });

  it("is a letter that walks through nothing and leads to no section", () => {
    for (const [name, key] of Object.entries(keyOfAct)) assert.match(key, /^[a-ilm-z]$/, name);
  });

  it("is there for what a coordinator does with every person", () => {
    const everyDay = [
      "invite-to-first-contact",
      "hold-first-contact",
      "draw-up-plan",
      "follow-up",
      "write-note",
    ] as const;
    assert.deepEqual(
      everyDay.map((name) => keyOfAct[name]),
      ["i", "c", "p", "f", "n"],
    );
  });
});

describe("the heading above an act", () => {
  it("is there for every act, and stands above something", () => {
    assert.deepEqual(new Set(actNames.map(groupOf)), new Set(Object.keys(actGroups)));
  });
});
