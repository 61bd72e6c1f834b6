import type { DoneTo } from "../../../trajectory/act.ts";
import { type ActName, acts } from "../../../trajectory/acts.ts";
import { pdfText } from "../../pdf/pdf-text.ts";
import type { Routes } from "../request.ts";
import type { Asked, Streams } from "./given-markers.ts";

/** For tests: notes every address that these routes answer to a GET, so that a new page is crawled by construction. */
export function noting(routes: readonly Routes[], into: Set<string>): readonly Routes[] {
  return routes.map((plug) => async (app) => {
    app.addHook("onRoute", ({ url, method }) => {
      if ([method].flat().includes("GET")) into.add(url);
    });
    await plug(app);
  });
}

const formsUnder: Readonly<Record<string, readonly DoneTo[]>> = {
  trajectory: ["trajectory", "recognition"],
  person: ["new trajectory", "new resumption", "recognition"],
  resumption: ["resumption"],
  session: ["session"],
  payment: ["payment"],
  glass: ["file"],
  new: ["new recognition", "new session", "new payment", "new trajectory"],
};

const formsTo = (...to: readonly DoneTo[]): readonly ActName[] =>
  (Object.keys(acts) as ActName[]).filter((name) => to.includes(acts[name].to));

/** The addresses of what is kept of the marked person one by one. */
export type Papers = { letters: readonly string[]; documents: readonly string[] };

/** Every address with everything of the marked person filled in. @throws for a part of an address that it does not know. */
export function addressesOf(
  route: string,
  streams: Streams & Asked,
  { letters, documents }: Papers,
): readonly string[] {
  if (route === "/letters/:stream/:file") return letters;
  if (route === "/documents/:stream/:id") return documents;
  if (route === "/session/:id/documents/:document")
    return documents.map((document) => `/session/${streams.session}/documents/${document.split("/").at(-1)}`);
  if (route === "/readings/questions/:id") return [route.replace(":id", streams.question)];
  if (route === "/me/:act/:page") return askedOneByOne(streams);
  if (route === "/letter/:id/:act")
    return letters.flatMap((letter) => {
      const name = letter
        .replace("/letters/", "")
        .replace("/", ".")
        .replace(/\.pdf$/, "");
      return formsTo("letter").map((act) => `/letter/${name}/${act}`);
    });
  const [, under = ""] = route.split("/");
  if (route.endsWith("/:act")) {
    const names = formsTo(...(formsUnder[under] ?? []));
    if (names.length === 0) throw new Error(`Which forms are under ${route}? Say it in given-crawler.ts.`);
    const bases = route.includes(":id") ? idsOf(under, streams).map((id) => route.replace(":id", id)) : [route];
    return bases.flatMap((base) => names.map((name) => base.replace(":act", name)));
  }
  const parts = [...route.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  if (parts.length === 0) return [route, ...(queries[route] ?? [])];
  const [part = ""] = parts;
  if (parts.length > 1 || !(part in whole)) throw new Error(`How is ${route} filled in? Say it in given-crawler.ts.`);
  const ids = whole[part as keyof typeof whole](streams);
  return ids.flatMap((id) => {
    const address = route.replace(`:${part}`, id);
    return ["trajectory", "id"].includes(part)
      ? [address, `${address}?on=2026-03-02`, `${address}?on=2026-10-06&as=marie-lambert`]
      : [address];
  });
}

/** What the insured person is asked page by page: the first page, and the summary with what was answered so far. */
function askedOneByOne({ person, second, resumptions: [work = ""] }: Streams): readonly string[] {
  const of = { trajectory: second, resumption: work } as Readonly<Partial<Record<DoneTo, string>>>;
  return (Object.keys(acts) as ActName[])
    .filter((name) => acts[name].by.some((role) => role === "insured-person"))
    .flatMap((name) => ["1", "summary"].map((page) => `/me/${name}/${page}?of=${of[acts[name].to] ?? person}`));
}

const all = ({ person, first, second, resumptions, payment, session, others = [] }: Streams) => [
  ...others,
  person,
  first,
  second,
  ...resumptions,
  payment,
  session,
];
const whole = {
  id: all,
  trajectory: all,
  person: all,
  session: all,
  payment: all,
  resumption: all,
  reading: ({ reading }: Streams & Asked) => [reading],
  /** Of the law book and the calculators; they are about nobody. */
  rule: () => ["route-c"],
  calculator: () => ["partial-resumption"],
  name: () => ["route-c"],
  report: () => ["2025.pdf"],
  /** A calendar that is nobody's: whose it is stands in a secret, and what is in it in calendar.test.ts. */
  /** In a mail; who it is for stands in it, and nothing else can be had by it (mail.test.ts). */
  token: () => ["x".repeat(80)],
  file: () => [`${"x".repeat(43)}.ics`],
};

function idsOf(under: string, { person, second, resumptions, payment, session }: Streams): readonly string[] {
  switch (under) {
    case "glass":
      return [second, person];
    case "trajectory":
      return [second];
    case "person":
      return [person];
    case "resumption":
      return resumptions.slice(0, 1);
    case "session":
      return [session];
    default:
      return [payment];
  }
}

const search = "search=Merkteken";
const queries: Readonly<Record<string, readonly string[]>> = {
  "/work": ["mine", "late", "open", "ended"].flatMap((show) => [`/work?show=${show}`, `/work?show=${show}&${search}`]),
  "/api/trajectories": ["open", "ended"].map((show) => `/api/trajectories?show=${show}&${search}`),
  "/money": ["/money?show=all"],
  "/me/history": ["/me/history?on=2026-03-02"],
};

/** What an answer says: of a letter the words on paper, and what stands in the file beside them. */
export async function wordsOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("application/pdf")) return answer.text();
  const pdf = Buffer.from(await answer.arrayBuffer());
  return `${pdfText(pdf).join(" ")} ${pdf.toString("latin1")}`;
}
