import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stages } from "../trajectory/stage.ts";
import { stageWords } from "./stages.ts";

const freeToStop = /stop|gedachten|beslist/;

describe("the words of a stage", () => {
  it("tell each stage apart", () =>
    assert.equal(new Set(stages.map((stage) => stageWords[stage].name.nl)).size, stages.length));

  it("say that one may stop, as long as there is something to stop", () => {
    const toTheEnd = ["invitation", "job-search", "evaluated", "ended"];
    const silent = stages.filter((stage) => !freeToStop.test(stageWords[stage].next.nl));
    assert.deepEqual(silent.sort(), toTheEnd.sort());
  });

  it("are short: no sentence of more than 20 words in Dutch", () => {
    const sentences = stages.flatMap((stage) =>
      `${stageWords[stage].now.nl} ${stageWords[stage].next.nl}`.split(/[.?!]\s*/),
    );
    assert.deepEqual(
      sentences.filter((sentence) => sentence.split(" ").length > 20),
      [],
    );
  });
});
