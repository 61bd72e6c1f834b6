import { pathSteps } from "../../figures/path.ts";
import { attributes, type LoggedCase } from "./logged-cases.ts";

/** What does not change over time carries the beginning of time (OCEL 2.0, 3.2). */
const always = "1970-01-01T00:00:00Z";
const partners = ["fund", "service"] as const;
const own = attributes.filter((name) => !partners.some((partner) => partner === name));

/**
 * The log in OCEL 2.0 as JSON, piece by piece: trajectories, funds and services are objects; an event is of a trajectory,
 * and of its fund and service where those are told.
 *
 * @param cases reads the same trajectories again each time: first for the objects, then for the events.
 */
export async function* ocelOf(cases: () => AsyncIterable<LoggedCase>): AsyncGenerator<string> {
  yield `{"objectTypes":${JSON.stringify([
    { name: "trajectory", attributes: own.map((name) => ({ name, type: "string" })) },
    ...partners.map((name) => ({ name, attributes: [] })),
  ])},"eventTypes":${JSON.stringify(pathSteps.map((name) => ({ name, attributes: [] })))},"objects":[`;
  const known = new Set<string>();
  let mark = "";
  for await (const one of cases()) {
    for (const { id, type } of partnersOf(one)) {
      if (known.has(id)) continue;
      known.add(id);
      yield `${mark}${JSON.stringify({ id, type, attributes: [], relationships: [] })}`;
      mark = ",\n";
    }
    yield `${mark}${JSON.stringify(objectOf(one))}`;
    mark = ",\n";
  }
  yield `],"events":[`;
  mark = "";
  for await (const one of cases())
    for (const event of eventsOf(one)) {
      yield `${mark}${JSON.stringify(event)}`;
      mark = ",\n";
    }
  yield "]}\n";
}

const partnersOf = ({ about }: LoggedCase) =>
  partners.flatMap((type) => {
    const value = about.find(({ name }) => name === type)?.value;
    return value ? [{ id: `${type}-${value}`, type }] : [];
  });
const relations = (one: LoggedCase) =>
  partnersOf(one).map(({ id, type }) => ({ objectId: id, qualifier: type === "fund" ? "followed by" : "guided by" }));

const objectOf = (one: LoggedCase) => ({
  id: one.id,
  type: "trajectory",
  attributes: one.about.flatMap(({ name, value }) => (own.includes(name) ? [{ name, time: always, value }] : [])),
  relationships: relations(one),
});

const eventsOf = (one: LoggedCase) =>
  one.steps.map(({ step, on }, at) => ({
    id: `${one.id}-${at + 1}`,
    type: step,
    time: on,
    attributes: [],
    relationships: [{ objectId: one.id, qualifier: "of" }, ...relations(one)],
  }));
