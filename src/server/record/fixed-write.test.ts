import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { areFixed, type FixedWrites, fitTogether, fixedWrite, statementOf } from "./fixed-write.ts";

describe("the writes of several acts as one statement", () => {
  const event = fixedWrite("insert into event select * from json_to_recordset(", "::json) as given (id int)");
  const gone = fixedWrite("delete from due where id = any(", "::uuid[]) and not exists (", "::json)");
  const views = Array.from({ length: 40 }, (_, at) => fixedWrite(`insert into view_${at} select (`, "::json)"));
  const act = (...writes: readonly ReturnType<typeof event>[]): FixedWrites => {
    const nodes = writes.map((write) => write.toOperationNode());
    return areFixed(nodes) ? nodes : assert.fail("not fixed");
  };

  it("writes each table once, with the rows of all, and first what comes first", () => {
    const { sql, parameters } = statementOf([
      act(event('[{"id":1}]'), gone(["a"], "[]")),
      act(event('[{"id":2},{"id":3}]'), gone(["b", "c"], '[{"id":"c"}]')),
    ]);
    assert.deepEqual(parameters, ['[{"id":1},{"id":2},{"id":3}]', ["a", "b", "c"], '[{"id":"c"}]']);
    assert.match(
      sql,
      /w0 as \(insert into event .*\$1::json.*w1 as \(delete .*\$2::uuid.*\$3::json\)\) select \* from w0$/,
    );
  });

  it("is one text whatever the order in which an act names its writes, and the values stay with theirs", () => {
    const [one, other] = [views[0]?.("[1]"), views[1]?.("[2]")];
    assert.ok(one && other);
    const [first, second] = [statementOf([act(event("[]"), one, other)]), statementOf([act(event("[]"), other, one)])];
    assert.equal(first.sql, second.sql);
    assert.deepEqual(first.parameters, second.parameters);
  });

  it("makes no more than a few kinds of several acts, and of one act as many as there are", () => {
    const kinds = views.map((view) => act(event("[]"), view("[]")));
    const last = act(event("[]"), gone([], "[]"));
    const fitting = kinds.filter((kind) => {
      const fits = fitTogether([last, kind]);
      if (fits) statementOf([last, kind]);
      return fits;
    });
    assert.ok(fitting.length > 10 && fitting.length < 30, String(fitting.length));
    assert.ok(fitTogether([last, fitting[0] ?? last]), "what there is may be asked again");
    for (const kind of kinds) assert.match(statementOf([kind]).sql, /^\/\* kept \*\/ with w0/);
  });
});
