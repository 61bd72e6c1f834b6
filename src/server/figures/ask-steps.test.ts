import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "kysely";
import type { FigureName } from "../../figures/figure.ts";
import { day } from "../../law/kernel/day.ts";
import { daysWaited } from "../../trajectory/days-waited.ts";
import type { Happening } from "../../trajectory/events.ts";
import type { TrajectoryEventType } from "../../trajectory/trajectory.ts";
import { fromRecord } from "../door/happenings.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { givenRecord } from "../record/given-record.ts";
import { readStream } from "../record/read-stream.ts";
import { askFigure } from "./ask-figures.ts";

const today = "2026-06-30";

describe("the figures of the steps in a generated country", () => {
  const record = givenRecord();
  before(async () => {
    await generate(record, countryOf(9, publishedRates, day(today)), 150);
  });
  const table = async (name: FigureName, on = today) => (await askFigure[name](record.db, {}, on)).tables[0];
  const counted = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(record.db)).rows[0]?.n;

  it("tell of waiting what each trajectory tells by itself, on any later day", async () => {
    for (const on of [today, "2027-03-01"]) {
      let coordinator = 0;
      for (const { stream_id } of await record.db.selectFrom("trajectory").select("stream_id").execute()) {
        const events = await readStream(record.db, record.keys, stream_id, { unseal: false });
        const happened = events.map((event) => ({
          event: fromRecord(event) as Happening<TrajectoryEventType>,
          on: event,
        }));
        const waited = daysWaited(happened, on).find(({ who }) => who === "coordinator");
        coordinator += waited?.days ?? 0;
      }
      const row = (await table("waiting", on))?.rows.find(({ name }) => name.en === "Return-to-work coordinator");
      assert.equal(row?.cells.at(-1), coordinator);
    }
  });

  it("count questionnaires as their events do", async () => {
    const sent = await counted(sql<{ n: number }>`
      select count(*) as n from event where type = 'QuestionnaireSent' and day between '2024-01-01' and '2024-12-31'`);
    const row = (await table("first-year"))?.rows.find(({ name }) => name.en === "2024");
    assert.equal(row?.cells[0], sent);
  });

  it("count plans and declarations of work as their events do", async () => {
    const plans = await counted(sql<{ n: number }>`
      select count(*) as n from event where type = 'PlanDrawnUp' and day between '2024-01-01' and '2024-12-31'`);
    const agreed = (await askFigure.referrals(record.db, {}, today)).tables[2];
    assert.equal(agreed?.rows.find(({ name }) => name.en === "2024")?.cells[1], plans);
    const declared = await counted(
      sql<{ n: number }>`select count(*) as n from event where type = 'ResumptionDeclared'`,
    );
    const resumed = (await askFigure.resumed(record.db, {}, today)).tables[0]?.rows.flatMap(({ cells }) => cells);
    assert.ok(Number(declared) >= (resumed ?? []).reduce<number>((sum, cell) => sum + (cell ?? 0), 0));
  });

  it("count of the terms as many first contacts as were held in a trajectory of the law", async () => {
    const held = await counted(sql<{ n: number }>`
      select count(*) as n from figure_case where contact_in_time is not null`);
    const row = (await table("terms"))?.rows.find(({ name }) => name.en === "First contact");
    assert.equal(row?.cells[0], held);
  });
});
