import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { languages } from "../../words/language.ts";
import { ActList } from "./act-list.tsx";
import { Button, LinkButton } from "./button.tsx";
import { Card } from "./card.tsx";
import { Columns } from "./columns.tsx";
import { Counts } from "./counts.tsx";
import { DataTable } from "./data-table.tsx";
import { DueBadge } from "./due-badge.tsx";
import { Empty } from "./empty.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { EventLog } from "./event-log.tsx";
import { Fields } from "./fields.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { Form } from "./form.tsx";
import { KeyValue } from "./key-value.tsx";
import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";
import { Paging } from "./paging.tsx";
import { attacker, faults, filledIn, frameIn, oneOfEach, rendered, ruling } from "./parts-examples.tsx";
import { PresumptionBar } from "./presumption-bar.tsx";
import { RulingView } from "./ruling-view.tsx";
import { SectionNav } from "./section-nav.tsx";
import { Tag } from "./tag.tsx";
import { Timeline } from "./timeline.tsx";

const row = { id: "1", name: attacker };
const parts: Record<string, VNode> = {
  ActList: (
    <ActList
      permitted={[{ href: "/plan", text: attacker }]}
      refused={[{ text: "decide", why: <RulingView ruling={ruling} /> }]}
    />
  ),
  Card: <Card title={attacker}>text</Card>,
  Columns: (
    <Columns label={attacker} aside="beside">
      main
    </Columns>
  ),
  Counts: <Counts of={[{ value: 3, label: attacker, href: "/three" }]} />,
  DataTable: (
    <DataTable
      caption="50 files"
      rows={[row]}
      keyOf={({ id }) => id}
      empty="nothing"
      columns={[
        { header: "Name", cell: ({ name }) => name, sort: { href: "?sort=name", now: "ascending" } },
        { header: "Days", cell: () => 3, numeric: true },
      ]}
    />
  ),
  Empty: <Empty title={attacker} />,
  EventLog: (
    <EventLog
      events={[{ key: "1", on: "2026-03-02", what: "Signed", who: attacker, role: "coordinator", details: "the rule" }]}
    />
  ),
  FilterBar: (
    <FilterBar
      action="/list"
      label="Filter"
      fields={[
        { name: "q", label: "Name" },
        { name: "s", label: "State", choices: [{ value: "a", text: "A" }] },
      ]}
      values={{ q: attacker, s: "a" }}
      keep={{ sort: "name" }}
      clearHref="/list"
    />
  ),
  Form: (
    <Form action="/acts">
      <ErrorSummary faults={faults} />
      <Fields of={oneOfEach} values={filledIn} faults={faults} />
      <Button name="next" value={attacker}>
        Save
      </Button>
      <LinkButton href="/back" kind="danger">
        Back
      </LinkButton>
    </Form>
  ),
  KeyValue: <KeyValue pairs={[{ key: "Name", value: attacker }]} />,
  Notice: (
    <Notice kind="warning" title={attacker}>
      text
    </Notice>
  ),
  RulingView: <RulingView ruling={{ ...ruling, title: attacker }} />,
  SectionNav: <SectionNav label="Sections" items={[{ href: "/a", text: attacker, current: true, count: 3 }]} />,
  Tag: <Tag tone="info">{attacker}</Tag>,
  Timeline: (
    <Timeline
      steps={[
        { title: attacker, state: "done", meta: "2 March" },
        { title: "Contact", state: "now", tag: "Your turn" },
        { title: "Plan", state: "later" },
      ]}
    />
  ),
};

describe("every part, in every language", () => {
  for (const [name, part] of Object.entries(parts))
    it(`${name} escapes what people write and points only at what is there`, () => {
      for (const language of languages) sound(rendered(language, part));
    });

  it("the whole page is sound, says its language and keeps its address in the language links", () => {
    for (const language of languages) {
      const html = renderToString(
        <Page frame={frameIn(language)} title={attacker} nav={[{ href: "/a", text: "List" }]}>
          <h1>{attacker}</h1>
        </Page>,
      );
      sound(html);
      assert.match(html, new RegExp(`^<html lang="${language}">`));
      assert.match(html, /<a class="ds-skip-link" href="#content">/);
      assert.match(html, /href="\/werklijst\?status=open&amp;name=Jan\+P&amp;lang=fr"/);
      assert.match(html, new RegExp(`lang="${language}" hreflang="${language}" aria-current="true"`));
      assert.equal(html.match(/<main/g)?.length, 1);
    }
  });

  it("says its own words in the language of the page", () => {
    const words: [VNode, string[]][] = [
      [
        parts.ActList as VNode,
        ["Wat u nu kunt doen", "Ce que vous pouvez faire", "Was Sie jetzt tun können", "What you can do now"],
      ],
      [parts.Form as VNode, ["Er is een probleem", "Il y a un problème", "Es gibt ein Problem", "There is a problem"]],
      [parts.RulingView as VNode, ["Onze lezing", "Notre lecture", "Unsere Auslegung", "Our reading"]],
      [
        <DueBadge key="due" by="2026-03-05" today="2026-03-02" />,
        ["over 3 dagen", "dans 3 jours", "in 3 Tagen", "in 3 days"],
      ],
      [
        <DueBadge key="late" by="2026-03-01" today="2026-03-02" />,
        ["1 dag te laat", "1 jour de retard", "1 Tag zu spät", "1 day late"],
      ],
      [
        <Paging key="p" page={2} perPage={10} total={15} href={String} />,
        ["11 tot 15 van 15", "11 à 15 sur 15", "11 bis 15 von 15", "11 to 15 of 15"],
      ],
    ];
    for (const [part, expected] of words)
      for (const [at, language] of languages.entries()) {
        const html = rendered(language, part);
        assert.ok(html.includes(expected[at] as string), `${expected[at]} in ${html}`);
      }
  });
});

describe("what only some parts promise", () => {
  it("a part outside a page refuses, instead of guessing its language", () => {
    assert.throws(() => renderToString(<DueBadge by="2026-03-05" today="2026-03-02" />), /outside <Page>/);
  });

  it("a post form brings the form token, a filter form does not", () => {
    assert.match(rendered("nl", parts.Form as VNode), /<input type="hidden" name="form-token" value="token-1"/);
    assert.doesNotMatch(rendered("nl", parts.FilterBar as VNode), /form-token/);
  });

  it("a list without rows says so instead of an empty table", () => {
    const html = rendered("nl", <DataTable caption="c" columns={[]} rows={[]} keyOf={String} empty="Geen dossiers" />);
    assert.match(html, /Geen dossiers/);
    assert.doesNotMatch(html, /<table/);
  });

  it("the step of now is marked for who does not see it, and nobody else's", () => {
    assert.equal(rendered("nl", parts.Timeline as VNode).match(/aria-current="step"/g)?.length, 1);
  });

  it("a due day is urgent in the week before, and late only after the day itself", () => {
    const on = (by: string) => rendered("nl", <DueBadge by={by} today="2026-03-02" />);
    assert.doesNotMatch(on("2026-03-10"), /Dringend/);
    assert.match(on("2026-03-09"), /Dringend/);
    assert.match(on("2026-03-02"), /vandaag.*Dringend/);
    assert.doesNotMatch(on("2026-03-02"), /te laat/);
  });

  it("a period counts both its first and its last day", () => {
    const on = (today: string) => rendered("nl", <PresumptionBar from="2026-03-01" until="2026-03-10" today={today} />);
    assert.match(on("2026-02-28"), /Nog niet begonnen/);
    assert.match(on("2026-03-01"), /dag 1 van 10/);
    assert.match(on("2026-03-10"), /dag 10 van 10/);
    assert.match(on("2026-03-11"), /Voorbij/);
  });

  it("a ruling shows every ground, also under another, and marks what is not simply read", () => {
    const html = rendered("en", <RulingView ruling={ruling} />);
    for (const text of ["recognised", "one year", "own wish", "service", "takes part"]) assert.ok(html.includes(text));
    assert.match(html, /Not met/);
    assert.match(html, /The facts do not say/);
    assert.match(html, /To be verified/);
  });
});

/** No live script, no leaked value, ids once, and every reference leads somewhere. */
function sound(html: string): void {
  assert.doesNotMatch(html, /<script/i);
  assert.doesNotMatch(html, /undefined|NaN|\[object/);
  assert.match(html, /&lt;script>/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
  assert.deepEqual(ids, [...new Set(ids)], "an id stands twice");
  for (const [, list] of html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g))
    for (const id of (list as string).split(" ")) assert.ok(ids.includes(id), `nothing has the id ${id}`);
  for (const [, id] of html.matchAll(/ href="#([^"]+)"/g)) assert.ok(ids.includes(id as string), `no #${id}`);
}
