import XmlBuilder from "fast-xml-builder";
import type { LoggedCase } from "./logged-cases.ts";

const xml = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  processEntities: true,
});
const text = (key: string, value: string) => ({ "@key": key, "@value": value });
const extension = (name: string, prefix: string) => ({
  "@name": name,
  "@prefix": prefix,
  "@uri": `http://www.xes-standard.org/${prefix}.xesext`,
});

/** What every log begins with: the extensions it uses, what each trace and event has, and by what events are told apart. */
const header = xml.build({
  extension: [extension("Concept", "concept"), extension("Time", "time"), extension("Lifecycle", "lifecycle")],
  global: [
    { "@scope": "trace", string: text("concept:name", "") },
    {
      "@scope": "event",
      string: [text("concept:name", ""), text("lifecycle:transition", "complete")],
      date: text("time:timestamp", "1970-01-01T00:00:00Z"),
    },
  ],
  classifier: { "@name": "Step", "@scope": "event", "@keys": "concept:name" },
  string: [text("concept:name", "weerwerk"), text("lifecycle:model", "standard")],
});

/**
 * The log in XES, the standard IEEE 1849-2016 for event logs, piece by piece. A key with a colon is of an extension, so
 * what is ours has none.
 */
export async function* xesOf(cases: AsyncIterable<LoggedCase>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">${header}`;
  for await (const { id, about, steps } of cases)
    yield xml.build({
      trace: {
        string: [text("concept:name", id), ...about.map(({ name, value }) => text(name, value))],
        event: steps.map(({ step, on }) => ({
          string: [text("concept:name", step), text("lifecycle:transition", "complete")],
          date: text("time:timestamp", on),
        })),
      },
    });
  yield "</log>\n";
}
