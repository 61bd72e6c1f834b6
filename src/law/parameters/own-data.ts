import { type Parameter, parameter } from "../kernel/parameter.ts";

/** Answering what somebody asks about what is kept of them. */
export const ownDataParameters = {
  "answer-to-request-months": parameter("months", [
    {
      since: "2018-05-25",
      value: 1,
      source: "gdpr-12-3",
      otherReading: { value: 3, source: "gdpr-12-3", why: "longer-when-complex" },
    },
  ]),
  "payment-file-years": parameter("years", [
    {
      since: "2022-01-01",
      value: 7,
      source: "economic-law-iii-86",
      otherReading: { value: 10, source: "civil-code-2262bis", why: "longer-for-claims" },
    },
  ]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
