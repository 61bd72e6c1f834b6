import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { base, exact, furthest, roundedBy, type Tally } from "./rounding.ts";

/**
 * The attack: whoever may ask for figures asks for every filter there is, and reckons what each group can be at least and at
 * most from what is told of all that overlap it, again until nothing more follows. A group of one to four of whom only one number
 * is left has been found out.
 */
const [years, funds, regions, regimes] = [4, 3, 3, 2];
type Person = { year: number; fund: number; region: number; regime: number; key: number };
type Group = { count: number; least: number; most: number };
type Asked = { from: number; until: number; fund: number; region: number; regime: number };
type Bounds = readonly [least: number, most: number];

const every = -1;
const upTo = (many: number) => Array.from({ length: many }, (_, at) => at);
const orEvery = (many: number) => [every, ...upTo(many)];

const questions: readonly Asked[] = upTo(years).flatMap((from) =>
  upTo(years - from).flatMap((more) =>
    orEvery(funds).flatMap((fund) =>
      orEvery(regions).flatMap((region) =>
        orEvery(regimes).map((regime) => ({ from, until: from + more, fund, region, regime })),
      ),
    ),
  ),
);
const nameOf = ({ from, until, fund, region, regime }: Asked) => [from, until, fund, region, regime].join();

/** A group and the parts that it is the sum of, each way in which the product lets one ask for them. */
function sums(): (readonly [whole: string, parts: readonly string[]])[] {
  return questions.flatMap((asked) => {
    const over = (of: "fund" | "region" | "regime", many: number) =>
      asked[of] === every ? [upTo(many).map((value) => nameOf({ ...asked, [of]: value }))] : [];
    const inYears = upTo(asked.until - asked.from).map((at) => [
      nameOf({ ...asked, until: asked.from + at }),
      nameOf({ ...asked, from: asked.from + at + 1 }),
    ]);
    return [...inYears, ...over("fund", funds), ...over("region", regions), ...over("regime", regimes)].map(
      (parts) => [nameOf(asked), parts] as const,
    );
  });
}
const allSums = sums();

const tallies = (people: readonly Person[], { from, until, fund, region, regime }: Asked): Tally[] =>
  people
    .filter((one) => one.year <= until && [every, one.fund].includes(fund))
    .filter((one) => [every, one.region].includes(region) && [every, one.regime].includes(regime))
    .map((one) => ({ count: 1, key: one.key, before: one.year < from }));

/** How many groups of one to four there are, and how many of them the attack finds out. */
function attack(people: readonly Person[], bounds: (of: readonly Tally[], asked: Asked) => Bounds) {
  const groups = new Map<string, Group>();
  for (const asked of questions) {
    const of = tallies(people, asked);
    const [least, most] = bounds(of, asked);
    groups.set(nameOf(asked), { count: exact(of), least, most });
  }
  const at = (name: string) => groups.get(name) as Group;
  const lines = allSums.map(([whole, parts]) => [at(whole), parts.map(at)] as const);
  for (let again = true; again; ) {
    again = false;
    const atLeast = (group: Group, value: number) => {
      if (value > group.least) [group.least, again] = [value, true];
    };
    const atMost = (group: Group, value: number) => {
      if (value < group.most) [group.most, again] = [value, true];
    };
    for (const [whole, parts] of lines) {
      const [least, most] = [sum(parts, "least"), sum(parts, "most")];
      atLeast(whole, least);
      atMost(whole, most);
      for (const part of parts) {
        const others = parts.filter((one) => one !== part);
        atLeast(part, whole.least - sum(others, "most"));
        atMost(part, whole.most - sum(others, "least"));
      }
    }
  }
  const small = [...groups.values()].filter(({ count }) => count > 0 && count < base);
  for (const { count, least, most } of groups.values()) assert.ok(least <= count && count <= most, "sound");
  return { small: small.length, found: small.filter(({ least, most }) => least === most).length };
}
const sum = (of: readonly Group[], end: "least" | "most") => of.reduce((total, one) => total + one[end], 0);

/** Small numbers hidden and all others as they are: what this test was written against. */
const hidden = (of: readonly Tally[]): Bounds => {
  const count = exact(of);
  return count > 0 && count < base ? [1, base - 1] : [count, count];
};

const told = roundedBy((key, count) => (Math.imul(key * 7919 + count, 0x45d9f3b) >>> 0) / 2 ** 32);
/** What a number that is told can be; of ranges that begin later it follows from the numbers of those that do not. */
const rounded = (of: readonly Tally[], { from, until }: Asked): Bounds => {
  // A table by year tells of each year by itself.
  const direct = from === until ? of.filter(({ before }) => !before) : of;
  const [number, off] = [told(direct), (from === 0 || from === until ? 1 : 2) * furthest];
  return [Math.max(0, number - off), number + off];
};

const skewed = (many: number) =>
  fc.tuple(fc.nat(many - 1), fc.nat(many - 1)).map(([one, other]) => Math.min(one, other));
const person = fc.record({
  year: fc.nat(years - 1),
  fund: skewed(funds),
  region: skewed(regions),
  regime: skewed(regimes),
  key: fc.nat(9000),
});
const country = fc.array(person, { minLength: 10, maxLength: 160, size: "max" });
// The same countries each time: the attack is a search, and no proof that no country would ever give one group away.
const drawn = { seed: 20_261_122, numRuns: 60 };

describe("taking figures of overlapping filters from each other", () => {
  it("finds out groups of one to four where small numbers are only hidden", () => {
    let [small, found] = [0, 0];
    for (const people of fc.sample(country, drawn)) {
      const got = attack(people, hidden);
      [small, found] = [small + got.small, found + got.found];
    }
    assert.ok(small > 1000 && found > small / 4, `${found} of ${small}`);
  });

  it("finds out none where every number is rounded by a draw of its own", () =>
    fc.assert(
      fc.property(country, (people) => assert.equal(attack(people, rounded).found, 0)),
      drawn,
    ));
});
