import { z } from "zod";
import type { FigureName } from "../../figures/figure.ts";
import { WhatIfPage } from "../../screens/figures/what-if-page.tsx";
import { sayFaults } from "../../words/faults.ts";
import { figureWords } from "../../words/screens/figures.ts";
import { measureWords, whatIfText } from "../../words/screens/what-if.ts";
import { requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { type Assumptions, base, limits } from "../what-if/assumptions.ts";
import { compare } from "../what-if/compare.ts";
import { measures } from "../what-if/run-once.ts";
import { mustSeeFigures } from "./must-see-figures.ts";
import { navOf } from "./nav.ts";
import { sendPage } from "./send-page.ts";

const runs = 20;
const names = Object.keys(base) as (keyof Assumptions)[];
const change = z.object({
  ...(Object.fromEntries(
    names.map((name) => [name, z.coerce.number().min(limits[name][0]).max(limits[name][1]).default(base[name])]),
  ) as Record<keyof Assumptions, z.ZodDefault<z.ZodCoercedNumber>>),
  seed: z.coerce.number().int().min(0).max(1_000_000).default(1),
});
const asked = z.record(z.string(), z.string().max(20));

/** Another rate or rule beside the one of now; the address carries what was changed, and the same address gives the same answer. */
export function whatIfPages(app: App, reader: Reader): void {
  const schema = { querystring: asked };
  app.get("/figures/what-if", { onRequest: requireActor, schema }, async (request, reply) => {
    await mustSeeFigures(reader, request);
    const { lang: _, ...values } = request.query;
    const filled = change.safeParse(values);
    const figures = [
      ...(Object.keys(figureWords) as FigureName[]).map((name) => ({
        href: `/figures/${name}`,
        text: figureWords[name].title[request.language],
        current: false,
      })),
      { href: "/figures/what-if", text: whatIfText.title[request.language], current: true },
    ];
    const page = { frame: frameOf(request), nav: navOf(request), figures, now: base, values, faults: [] };
    if (!filled.success) {
      return sendPage(reply, WhatIfPage, { ...page, faults: sayFaults(filled.error.issues, request.language) }, 400);
    }
    if (Object.keys(values).length === 0) return sendPage(reply, WhatIfPage, page);
    const csv = `/figures/what-if.csv?${new URLSearchParams(values)}`;
    return sendPage(reply, WhatIfPage, { ...page, answer: { rows: await answerTo(filled.data), runs, csv } });
  });

  app.get(
    "/figures/what-if.csv",
    { onRequest: requireActor, schema: { querystring: change } },
    async (request, reply) => {
      await mustSeeFigures(reader, request);
      const rows = await answerTo(request.query);
      const head = [
        "",
        "now",
        "now 5 %",
        "now 95 %",
        "then",
        "then 5 %",
        "then 95 %",
        "difference",
        "difference 5 %",
        "difference 95 %",
      ];
      const lines = rows.map(({ measure, base, other, difference }) => [
        `"${measureWords[measure][request.language]}"`,
        ...[base, other, difference].flatMap(({ median, low, high }) =>
          [median, low, high].map((one) => one.toFixed(2)),
        ),
      ]);
      return reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", 'attachment; filename="what-if.csv"')
        .send([head, ...lines].map((fields) => `${fields.join(",")}\r\n`).join(""));
    },
  );
}

async function answerTo({ seed, ...changed }: z.infer<typeof change>) {
  const compared = await compare(base, changed, { seed, runs });
  return measures.map((measure) => ({ measure, ...compared[measure] }));
}
