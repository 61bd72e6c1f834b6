import { parameter } from "../kernel/parameter.ts";

/** How the Higher Commission sits. */
export const councilParameters = {
  "council-quorum-percent": parameter<number>("per cent of the members", [
    {
      since: "2012-10-01",
      value: 50,
      source: "reading-council-quorum",
      otherReading: { value: 0, source: "reading-council-no-quorum", why: "no-quorum-found" },
    },
  ]),
};
