import { z } from "zod";
import { day } from "../../../law/kernel/day.ts";
import { calculatorWords } from "../../../words/screens/calculators.ts";
import type { Clock } from "../../clock.ts";
import { Refused } from "../../web/problem.ts";
import { said } from "../../web/problems.ts";
import type { App } from "../../web/request.ts";
import { answerOf } from "../contract/answers.ts";
import { problems } from "../contract/problem-schema.ts";
import { saidRuling } from "../said-ruling.ts";
import { type Calculator, workOut } from "./calculator.ts";
import { calculators } from "./calculators.ts";
import { sayCalculatorFaults } from "./say-faults.ts";

/** One POST for each calculator, open to anybody: made from its declaration, as its page is. */
export function openRoutes(app: App, clock: Clock): void {
  // The site of a fund may ask from its own pages; cookies do not come along, and would not be looked at.
  app.addHook("onRequest", async (_, reply) => {
    reply.header("access-control-allow-origin", "*").header("cross-origin-resource-policy", "cross-origin");
  });
  app.options("/api/open/:name", { schema: { hide: true } }, (_, reply) =>
    reply
      .code(204)
      .header("access-control-allow-methods", "POST")
      .header("access-control-allow-headers", "content-type, accept-language")
      .send(),
  );
  for (const one of Object.values<Calculator>(calculators)) {
    const answer = (one.answer as z.ZodObject).extend({
      ruling: answerOf("SaidRuling").describe("The ruling that decides, with what it weighed and what it cites"),
      rulings: z.array(answerOf("SaidRuling")).describe("Every ruling that the answer rests on"),
    });
    app.post(
      `/api/open/${one.name}`,
      {
        config: { openToOtherSites: true },
        // What is wrong is said field by field below, in the words of the calculators.
        validatorCompiler: () => (value: unknown) => ({ value }),
        schema: {
          tags: ["open"],
          operationId: `open-${one.name}`,
          summary: calculatorWords[one.name].title.en,
          description: `${one.about}\n\nOpen: nobody signs in, nothing is kept.`,
          security: [],
          body: one.body.meta({ examples: one.examples.map(({ body }) => body) }),
          response: { 200: answer.meta({ examples: [answered(one)] }), ...problems(400) },
        },
      },
      async (request, reply) => {
        const { language } = request;
        const outcome = workOut(one, request.body, language, day(await clock.today()));
        if (outcome.kind === "faults")
          throw new Refused(400, "faults", said.faults, (reader) => ({
            errors: sayCalculatorFaults(outcome.issues, reader),
          }));
        const rulings = outcome.rulings.map((each) => saidRuling(each, language));
        return reply.send({ ...outcome.answer, ruling: rulings[0], rulings });
      },
    );
  }
}

/** Only what must have happened by the day itself looks at it, and no example lies after it. */
const exampleDay = day("2026-03-02");

/** What the first example answers, so that the contract never shows another answer than the law gives. */
function answered(one: Calculator): unknown {
  const outcome = workOut(one, one.examples[0].body, "en", exampleDay);
  if (outcome.kind === "faults") throw new Error(`the first example of ${one.name} cannot be worked out`);
  const [first] = outcome.rulings;
  const ruling = saidRuling(first, "en");
  return { ...outcome.answer, ruling, rulings: [ruling] };
}
