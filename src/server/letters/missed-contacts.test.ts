import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { perform } from "../door/door.ts";
import { an, givenDoor, recognised, themself } from "../door/given-door.ts";

const asked = {
  breach: "first-contact",
  reasonsAskedOn: "2026-04-16",
  reasonsWeighed: true,
  grounds: "Geen reden opgegeven na twee brieven.",
};
const appointment = (on: string) => ({ on, time: "09:30", how: "at-the-office", place: "Gent" });
const notCome = { justified: false, reason: "Niet gekomen" };

describe("a reduction for the first contact, from the record", () => {
  const given = givenDoor();
  const on = async (day: string, act: string, to: object, input: object = {}, by = an) => {
    const answer = await perform(given.door(), { act, actor: by, to, input }, day);
    return answer.kind === "done" ? answer : answer.kind === "cannot" ? answer.no : assert.fail(JSON.stringify(answer));
  };

  it("is proposed when the second invitation went out, arrived and was not answered, and not before", async () => {
    const person = await recognised(given);
    const opened = await on("2026-03-02", "ask-first-contact", {}, {}, themself(person));
    const trajectory = "stream" in opened ? opened.stream : "";
    await on("2026-03-02", "invite-to-first-contact", { trajectory }, appointment("2026-03-16"));
    await on("2026-03-17", "record-absence", { trajectory }, notCome);
    const tooSoon = await on("2026-03-17", "propose-reduction", { person }, asked);
    assert.equal("cannot" in tooSoon && tooSoon.cannot, "no-second-absence");

    const again = await on("2026-03-18", "invite-to-first-contact", { trajectory }, appointment("2026-04-14"));
    const letter = `${trajectory}.${"version" in again ? again.version : 0}`;
    await on("2026-04-15", "record-absence", { trajectory }, notCome);
    const unsent = await on("2026-04-16", "propose-reduction", { person }, asked);
    assert.equal("cannot" in unsent && unsent.cannot, "the-law-does-not-allow");

    const sent = { registeredNumber: "RR 77", postedOn: "2026-03-18" };
    assert.ok("kind" in (await on("2026-04-16", "record-posting", { letter }, sent)));
    assert.ok(
      "kind" in (await on("2026-04-16", "record-receipt", { letter }, { result: "delivered", on: "2026-03-20" })),
    );
    const proposed = await on("2026-04-16", "propose-reduction", { person }, asked);
    assert.ok("events" in proposed, JSON.stringify(proposed));
    const { firstAbsentOn, absentOn, percent } = proposed.events[0]?.open ?? {};
    assert.deepEqual([firstAbsentOn, absentOn, percent], ["2026-03-16", "2026-04-14", 10]);
  });
});
