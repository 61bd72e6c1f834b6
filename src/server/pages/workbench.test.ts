import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { insuredPersons } from "../desk/insured-persons.ts";
import { inventedNumber } from "../desk/national-number.ts";
import { givenRunning } from "../given-running.ts";
import { Browser } from "../web/given-browser.ts";

let stream: string;

const running = givenRunning({
  begin: async () => {
    const jan = await signedIn("jan-d-hondt");
    const asked = await jan.ask("/api/acts/ask-first-contact", { json: { person: named("jan-d-hondt").person } });
    stream = ((await asked.json()) as { stream: string }).stream;
  },
});

describe("the work list", () => {
  it("gives every trajectory of the fund, by its address also narrowed, and nothing to another fund", async () => {
    const an = await signedIn("an-peeters");
    assert.match((await page(an, "/work")).text, new RegExp(`href="/trajectory/${stream}"`));
    assert.match((await page(an, "/work?show=open&search=d%27Ho&route=B")).text, /d'Hondt, Jan/);
    assert.match((await page(an, "/work?show=open&route=A")).text, /We vinden niemand met deze filters/);
    assert.doesNotMatch((await page(await signedIn("luc-martin"), "/work?show=open")).text, /Hondt/);
  });

  it("finds by the whole national number, however it is written", async () => {
    const an = await signedIn("an-peeters");
    const digits = named("jan-d-hondt").nationalNumber;
    const dotted = digits.replace(/^(..)(..)(..)(...)(..)$/, "$1.$2.$3-$4.$5");
    for (const search of [digits, dotted])
      assert.match((await page(an, `/work?show=open&search=${search}`)).text, /d'Hondt, Jan/);
    assert.doesNotMatch((await page(an, `/work?show=open&search=${digits.slice(0, 8)}`)).text, /d'Hondt, Jan/);
  });

  it("stays as it is filtered when a saved list is forgotten", async () => {
    const an = await signedIn("an-peeters");
    const token = /name="form-token" value="([^"]+)"/.exec((await page(an, "/work?show=open&route=B")).text)?.[1] ?? "";
    const posts = (path: string, form: Record<string, string>) =>
      an.ask(path, { form: { "form-token": token, ...form } });
    await posts("/work/views", { name: "Route A", query: "show=open&page=1&route=A" });
    const { text } = await page(an, "/work?show=open&page=1&route=B");
    assert.match(text, /name="query" value="show=open&amp;page=1&amp;route=B"/);
    const gone = await posts("/work/views/forget", { name: "Route A", query: "show=open&page=1&route=B" });
    assert.equal(gone.headers.get("location"), "/work?show=open&page=1&route=B");
    const bad = await posts("/work/views/forget", { name: "Route A", query: "\r\nset-cookie: x" });
    assert.equal(bad.status, 400);
  });

  it("is honest to who follows nobody", async () => {
    const { text } = await page(await signedIn("simon-dubois"), "/work");
    assert.match(text, /u ziet van niemand een naam of een dossier/);
    assert.doesNotMatch(mainOf(text), /<table|href="(?!\/figures\/)/);
  });

  it("refuses an address that makes no sense, and shows nothing beyond the last page", async () => {
    const an = await signedIn("an-peeters");
    for (const query of ["show=all", "page=0", "page=x", "stage=nowhere"])
      assert.equal((await page(an, `/work?${query}`)).status, 400, query);
    assert.equal((await page(an, "/work?page=99")).status, 200);
  });
});

describe("the news", () => {
  it("is there for the coordinator until the file has been opened", async () => {
    const an = await signedIn("an-peeters");
    assert.match((await page(an, "/news")).text, /1 feit in 1 traject/);
    assert.match(mainOf((await page(an, "/work")).text), /<strong[^>]*>1<\/strong> <a href="\/news"/);
    await page(an, `/trajectory/${stream}`);
    assert.match((await page(an, "/news")).text, /Er is geen nieuws/);
  });
});

describe("the file", () => {
  it("puts first what is waited for, and says of each other act why it is not possible now", async () => {
    const { text } = await page(await signedIn("an-peeters"), `/trajectory/${stream}`);
    const first = /class="ds-button" data-variant="([^"]+)"[^>]+href="([^"]+)"/.exec(mainOf(text));
    assert.deepEqual(first?.slice(1), ["primary", `/trajectory/${stream}/invite-to-first-contact`]);
    assert.match(text, /Wat nu niet kan, en waarom/);
    assert.match(text, /84\.05\.17-997/);
  });

  it("is refused to who does not follow, without a word about whose it is", async () => {
    for (const stranger of ["luc-martin", "sofie-maes", "griet-michiels", "lies-hermans"]) {
      const { status, text } = await page(await signedIn(stranger), `/trajectory/${stream}`);
      assert.equal(status, 403, stranger);
      assert.doesNotMatch(text, /Hondt|84\.?05\.?17/);
    }
  });
});

describe("the list from which somebody came", () => {
  it("is where a file leads back to, with its filters, and on to the next one; a search is not kept", async () => {
    const an = new Browser(running.url);
    await an.signIn("an-peeters");
    const file = `/trajectory/${stream}`;
    assert.doesNotMatch((await page(an, file)).text, /Terug naar de lijst/, "who came from no list");
    await page(an, "/work?show=open&route=B");
    const place = (text: string) => /<p class="ww-on-screen"><a href="\/work.*?<\/p>/s.exec(text)?.[0] ?? "";
    const only = place((await page(an, file)).text);
    assert.match(only, /href="\/work\?show=open&amp;page=1&amp;route=B" aria-keyshortcuts="0"/);
    assert.doesNotMatch(only, /Volgende/, "it is the only one in that list");
    await page(an, "/work?show=open&search=d%27Ho");
    assert.equal(place((await page(an, file)).text), only);
    assert.doesNotMatch(an.cookie("weerwerk-list") ?? "", /Ho/);
    const { text } = await page(an, "/work?show=mine");
    const next = /href="([^"]+)" aria-keyshortcuts="\."/.exec((await page(an, `${file}?done=write-note`)).text)?.[1];
    const listed = [...text.matchAll(/href="(\/(?:trajectory|person)\/[\w-]{36})"/g)].map(([, href]) => href);
    assert.equal(
      next,
      listed.find((href) => href !== file),
      "after an act: the first of what waits",
    );
    an.setCookie("weerwerk-list", "show=nothing");
    assert.doesNotMatch((await page(an, file)).text, /Terug naar de lijst/);
  });
});

describe("finding a person", () => {
  it("says what is wrong with a number; that nobody has it or that another fund does is the same answer", async () => {
    const an = await signedIn("an-peeters");
    const answers = new Set<string>();
    const cases = [
      ["84051799703", 400, /klopt niet|controlecijfer/i],
      [inventedNumber("1965-01-01", "woman"), 404, /U volgt niemand met dit nummer/],
      [named(ofAnotherFund).nationalNumber, 404, /U volgt niemand met dit nummer/],
    ] as const;
    for (const [typed, status, says] of cases) {
      const answer = await found(an, typed);
      const text = await answer.text();
      assert.equal(answer.status, status, typed);
      assert.match(text, says);
      assert.match(text, new RegExp(`value="${typed}"`));
      if (status === 404)
        answers.add(
          mainOf(text)
            .replaceAll(typed, "")
            .replaceAll(/[\w-]{36,}/g, ""),
        );
    }
    assert.equal(answers.size, 1);
  });

  it("leads the fund to the recognition and the trajectories, and the number is in no address", async () => {
    const an = await signedIn("an-peeters");
    const to = (await found(an, named("jan-d-hondt").nationalNumber)).headers.get("location") ?? "";
    assert.equal(to, `/person/${named("jan-d-hondt").person}`);
    const { text } = await page(an, to);
    assert.match(text, new RegExp(`href="/trajectory/${stream}"`));
    assert.match(text, /Er loopt al een traject/);
  });

  it("tells a mediator nothing of whom they do not follow, not even that they are known", async () => {
    const julien = await signedIn("julien-lejeune");
    for (const number of [named("jan-d-hondt").nationalNumber, inventedNumber("1965-01-01", "woman")])
      assert.equal((await found(julien, number)).status, 404);
    assert.equal((await page(julien, `/person/${named("jan-d-hondt").person}`)).status, 404);
  });

  it("tells a mediator at the counter the same of everybody whom they cannot register", async () => {
    const julien = await signedIn("julien-lejeune");
    const running = named("jan-d-hondt").nationalNumber;
    const notInvalid = named("benoit-marchal").nationalNumber;
    const answers = new Set<string>();
    for (const nationalNumber of [running, notInvalid, inventedNumber("1965-01-01", "woman")]) {
      const { text } = await page(julien, "/new/register-at-service");
      const token = /name="form-token" value="([^"]+)"/.exec(text)?.[1] ?? "";
      const form = { "form-token": token, nationalNumber, service: "forem", askedByFund: "no" };
      const answer = await julien.ask("/new/register-at-service", { form });
      assert.equal(answer.status, 409);
      const said = (await answer.text()).replaceAll(nationalNumber, "").replaceAll(/[\w-]{36,}/g, "");
      answers.add(mainOf(said));
      const to = { nationalNumber, input: { service: "forem", askedByFund: false } };
      const told = await julien.ask("/api/acts/register-at-service", { json: to });
      answers.add(`${told.status} ${(await told.text()).replaceAll(/[\w-]{36,}/g, "")}`);
    }
    assert.equal(answers.size, 2, [...answers].join("\n\n"));
    assert.match([...answers].join(), /vertellen we niet zonder toestemming/);
  });

  it("answers an act on somebody who is not known, and on somebody whom one does not follow, alike", async () => {
    const answers = new Set<string>();
    for (const id of ["luc-martin", "tom-wouters", "bart-goossens"] as const)
      for (const act of ["ask-first-contact", "refer-by-occupational-physician", "end-recognition"] as const) {
        const both = new Set<string>();
        for (const nationalNumber of [
          named("mieke-verstraete").nationalNumber,
          inventedNumber("1965-01-01", "woman"),
        ]) {
          const json = { nationalNumber, input: filled[act] };
          const answer = await (await signedIn(id)).ask(`/api/acts/${act}`, { json });
          both.add(`${answer.status} ${(await answer.text()).replaceAll(/[\w-]{36,}/g, "")}`);
        }
        assert.equal(both.size, 1, [...both].join("\n"));
        answers.add([...both].join().slice(0, 3));
      }
    assert.deepEqual([...answers].sort(), ["403", "404"]);
  });

  it("is not there for who may search for nobody", async () => {
    assert.equal((await page(await signedIn("simon-dubois"), "/people")).status, 403);
  });
});

describe("the sessions of the Council", () => {
  it("are planned and read by who sits in them only", async () => {
    const griet = await signedIn("griet-michiels");
    const planned = await griet.ask("/api/acts/plan-session", {
      json: { input: { on: "2099-03-02", place: "Brussel" } },
    });
    const session = ((await planned.json()) as { stream: string }).stream;
    assert.match((await page(griet, "/council")).text, new RegExp(`href="/session/${session}"`));
    assert.match((await page(griet, `/session/${session}`)).text, /2 maart 2099/);
    for (const address of ["/council", `/session/${session}`])
      assert.equal((await page(await signedIn("an-peeters"), address)).status, 403);
    assert.equal((await page(griet, `/session/${stream}`)).status, 404);
  });
});

const named = (id: string) => insuredPersons.find((one) => one.id === id) ?? assert.fail(`nobody is called ${id}`);
const ofAnotherFund = insuredPersons.find(({ recognised }) => recognised.fund !== "100")?.id ?? "";
const filled = {
  "ask-first-contact": { how: "at-the-counter" },
  "refer-by-occupational-physician": { towards: "fund", personAgrees: true, advice: "Een advies van genoeg woorden." },
  "end-recognition": { on: "2026-03-02", reason: "other" },
} as const;
const mainOf = (html: string): string => html.slice(html.indexOf("<main"), html.indexOf("</main>"));

const browsers = new Map<string, Browser>();
async function signedIn(person: string): Promise<Browser> {
  const known = browsers.get(person);
  if (known) return known;
  const browser = new Browser(running.url);
  await browser.signIn(person);
  browser.setCookie("language", "nl");
  browsers.set(person, browser);
  return browser;
}

async function page(browser: Browser, path: string): Promise<{ status: number; text: string }> {
  const answer = await browser.ask(path);
  return { status: answer.status, text: await answer.text() };
}

async function found(browser: Browser, nationalNumber: string): Promise<Response> {
  const { text } = await page(browser, "/people");
  const token = /name="form-token" value="([^"]+)"/.exec(text)?.[1] ?? "";
  return browser.ask("/people", { form: { "form-token": token, nationalNumber } });
}
