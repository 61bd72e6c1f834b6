import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Actor } from "../../../access/roles.ts";
import { subjectOfEvent } from "../../../trajectory/subjects.ts";
import { inventedNumber } from "../../desk/national-number.ts";
import { letters as letterOf, opensSealed, whoSees } from "../../door/given-sight.ts";
import { tellTheRest, typedIn, unasked } from "../../erasure/given-told.ts";
import { type CrawledDesk, crawledDesk, papersOf, wordsOn } from "./given-crawled-desk.ts";
import { type Does, marked, markedInput, markersIn, mustBeDone, plant, type Streams } from "./given-markers.ts";
import { actorOf, type Crawler, type Planted } from "./given-readers.ts";

const readers: readonly Crawler[] = [
  ...(["an-peeters", "luc-martin", "marie-lambert", "lotte-willems", "tom-wouters", "sofie-maes"] as const),
  ...(["julien-lejeune", "bart-goossens", "griet-michiels", "joris-van-acker", "simon-dubois"] as const),
  ...(["lies-hermans", "veerle-aerden", "denis-colin", marked] as const),
];
/** Forms hold what was asked before, which the story before this one looks for. */
const shows = (route: string): boolean => !route.includes(":act");

/** Said by hand, with the story in mind: near to which house each trajectory came, beside the fund. */
type Near = Readonly<Record<string, readonly Actor["role"][]>>;

describe("nothing of what was typed in any field of any act comes out where it may not", () => {
  const words = new Map<string, Planted>();
  const typed = new Map<string, string>();
  const shown = new Map<Crawler, string>();
  let desk: CrawledDesk;
  let streams: Streams;
  let neighbour: string;
  let near: Near;

  const does: Does = async (who, act, to, input = {}) => {
    const whole = markedInput(act, input);
    for (const [name, value] of Object.entries(whole))
      for (const word of markersIn(JSON.stringify(value))) typed.set(word, `${act} ${name}`);
    const answer = await desk.post(who, `/api/acts/${act}`, { ...to, input: whole });
    const body = (await answer.json()) as { stream: string };
    mustBeDone(answer.status, act, body);
    return body.stream;
  };
  /** Of whom nothing was begun, and whose file somebody of another fund opened. */
  const aNeighbour = async (): Promise<string> => {
    const named = {
      ...{ nationalNumber: inventedNumber("1960-02-29", "man"), givenName: "Buur", familyName: "Zonder" },
      ...{ language: "nl", street: "Kade 3", postcode: "9000", town: "Gent" },
    };
    const person = await does(
      "an-peeters",
      "register-recognition",
      {},
      {
        ...Object.fromEntries(Object.entries(named).map(([field, value]) => [`person.${field}`, value])),
        ...{ fund: "100", regime: "employee", incapableSince: "2025-10-01", entitled: true, exclusion: "none" },
        ...{ hasContract: false, preventionService: undefined },
      },
    );
    await does("luc-martin", "break-glass", { person });
    const { id: glass } = await desk.db
      .selectFrom("glass")
      .select("id")
      .where("stream_id", "=", person)
      .executeTakeFirstOrThrow();
    await does("denis-colin", "look-into-broken-glass", { person }, { glass });
    return person;
  };

  before(async () => {
    desk = await crawledDesk();
    await desk.itIs("2026-03-02");
    neighbour = await aNeighbour();
    const told = await plant(desk.db, does, desk.itIs);
    await tellTheRest(desk.db, does, desk.itIs, told);
    const rows = await desk.db
      .selectFrom("event")
      .select(["stream_id as stream", "kind", "type"])
      .where("version", "=", 1)
      .orderBy("position")
      .execute();
    const known = [told.person, told.first, told.second, ...told.resumptions, told.payment, told.session];
    const others = rows.map(({ stream }) => stream).filter((stream) => !known.includes(stream));
    streams = { ...told, others };
    const [missed = "", refused = "", broken = "", denied = ""] = rows
      .filter(({ kind, stream }) => kind === "trajectory" && others.includes(stream))
      .map(({ stream }) => stream);
    const sits = ["riziv-officer", "council-secretary", "council-member"] as const;
    const decided = ["riziv-officer", "council-secretary"] as const;
    near = {
      [missed]: ["occupational-physician", "mediator"],
      [refused]: decided,
      [broken]: decided,
      [denied]: ["mediator"],
      [told.first]: ["occupational-physician"],
      [told.second]: ["occupational-physician", "mediator", ...decided],
      ...Object.fromEntries(rows.flatMap(({ kind, stream }) => (kind === "session" ? [[stream, sits]] : []))),
    };
    for (const [word, one] of await wordsOn(desk, [...known, ...others])) words.set(word, one);
    const papers = await papersOf(desk);
    // Nobody asked anything about a reading here.
    const asked = { reading: "1", question: told.person };
    for (const who of readers)
      shown.set(who, await desk.crawl(who, actorOf(who, told).role, { ...streams, ...asked }, papers, shows));
  });
  after(() => desk.close());

  const isSession = (stream: string) => near[stream]?.includes("council-member") ?? false;
  /** A member reads the bundle of their session, and the minutes of the one of which they were drawn up. */
  const readsPapers = ({ type, stream, sealed }: Planted) =>
    !sealed &&
    (["ProjectHandedIn", "ProjectExamined"].includes(type) || (type === "ProjectDecided" && stream === streams.second));
  function isTheirs({ role, organisation, person }: Actor, stream: string): boolean {
    // Of a file in which nothing was begun the fund sees that it was opened, and not what was typed about that.
    const isTold = !isSession(stream) && stream !== neighbour;
    if (role === "insured-person") return person === streams.person && isTold;
    if (organisation === "100") return isTold;
    return (
      ["prevention-north", "vdab", "riziv"].includes(organisation ?? "") && (near[stream]?.includes(role) ?? false)
    );
  }
  function maySee(actor: Actor, one: Planted): boolean {
    const { stream, type, sealed } = one;
    const { role } = actor;
    if (["auditor", "data-protection-officer"].includes(role) && ["GlassBroken", "GlassLookedInto"].includes(type))
      return true;
    if (role === "council-member" && readsPapers(one)) return true;
    const letter = letterOf[role];
    const isSeen = whoSees[subjectOfEvent[type]].includes(letter) && (!sealed || opensSealed.includes(letter));
    return isSeen && isTheirs(actor, stream);
  }

  /** Why a bundle was frozen is told of the last one. */
  const superseded = () => {
    const reasons = [...words].filter(([, { type, stream }]) => type === "BundleFrozen" && stream === streams.session);
    return reasons.slice(0, -1).map(([word]) => word);
  };

  it("each field of each act was typed in, but for who somebody is and what is asked once there is a reader", () => {
    const later = ["ask-about-reading asks", "answer-about-reading answer", "ask-correction shouldBe"];
    const left = unasked(typedIn(typed)).filter(
      (field) => !later.includes(field) && !field.startsWith("answer-correction"),
    );
    assert.deepEqual(left, []);
  });

  for (const who of readers)
    it(`shows ${who} every word that they may see, and no other`, () => {
      const actor = actorOf(who, streams);
      const said = (word: string) => `${word}: ${JSON.stringify(words.get(word))} ${typed.get(word)}`;
      const told = [...words].filter(([word, one]) => maySee(actor, one) && !superseded().includes(word));
      const expected = told.map(([word]) => said(word));
      assert.deepEqual(
        markersIn(shown.get(who) ?? "")
          .map(said)
          .sort(),
        expected.sort(),
      );
    });
});
