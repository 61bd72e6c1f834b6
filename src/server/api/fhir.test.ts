import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Fhir } from "fhir";
import { CapabilityTool, Client as FhirClient } from "fhir-kit-client";
import { resourceTypes } from "../links/fhir/resource.ts";
import { givenProgram } from "../links/given-program.ts";
import { givenStory } from "../links/given-story.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

type Found = {
  total: number;
  link: { relation: string; url: string }[];
  entry?: { fullUrl: string; resource: { id: string; meta?: { lastUpdated: string } } }[];
};
let desk: GivenDesk;
let story: Awaited<ReturnType<typeof givenStory>>;
before(async () => {
  desk = await givenDesk({ routes: "all" });
  story = await givenStory(desk);
});
after(() => desk.close());
const asks = (who: string, path: string) => givenProgram(desk).asks(who, `/api/fhir/r4/${path}`);
const search = async (who: string, type: string): Promise<Found> => {
  const by = type === "Patient" ? `_id=${story.person}` : `patient=Patient/${story.person}`;
  const answer = await asks(who, `${type}?${by}`);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type") ?? "", /^application\/fhir\+json/);
  return (await answer.json()) as Found;
};
const searchAt = async (path: string): Promise<Found> => {
  const answer = await asks("an-peeters", path);
  assert.equal(answer.status, 200, path);
  return (await answer.json()) as Found;
};
const isValid = (resource: object) => {
  const { valid, messages } = new Fhir().validate(resource, { errorOnUnexpected: true });
  assert.deepEqual(
    messages.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.equal(valid, true);
  // The library does not look at the primitive `id` (R4, 2.24.0.1).
  const { id } = resource as { id?: string };
  assert.ok(id === undefined || /^[A-Za-z0-9.-]{1,64}$/.test(id), `${id} is no id`);
};

describe("FHIR R4", () => {
  it("says what it can do, in a statement that is valid", async () => {
    const answer = await fetch(`${desk.url}/api/fhir/r4/metadata`);
    const statement = (await answer.json()) as { fhirVersion: string; rest: { resource: { type: string }[] }[] };
    isValid(statement);
    assert.equal(statement.fhirVersion, "4.0.1");
    assert.deepEqual(
      statement.rest[0]?.resource.map(({ type }) => type),
      [...resourceTypes],
    );
  });

  it("has the checks of another library, which see what is wrong", () =>
    assert.throws(() => isValid({ resourceType: "EpisodeOfCare", id: "x", status: "begun", patient: {}, colour: 1 })));

  it("gives an appointment with its time in Belgium, and the letter that says it, before the first contact", async () => {
    const { entry = [] } = await search("an-peeters", "Appointment");
    const appointment = entry[0]?.resource as unknown as { start: string; status: string };
    assert.deepEqual([appointment.start, appointment.status], ["2026-03-10T09:30:00+01:00", "booked"]);
    isValid(appointment);
    const letters = await search("jan-d-hondt", "DocumentReference");
    assert.ok(letters.total > 0);
    for (const { resource } of letters.entry ?? []) isValid(resource);
  });

  for (const type of resourceTypes)
    it(`gives every ${type} of somebody, valid by the R4 definitions, and each by its own address`, async () => {
      if (type === "Patient") await story.goOn();
      const found = await search("an-peeters", type);
      isValid(found);
      assert.ok(found.total > 0 && found.entry?.length === found.total);
      for (const { fullUrl, resource } of found.entry ?? []) {
        isValid(resource);
        const path = new URL(fullUrl).pathname.replace("/api/fhir/r4/", "");
        assert.deepEqual(await (await asks("an-peeters", path)).json(), resource);
      }
    });

  it("gives the reader what their role sees: the plan is not for the physician of the employer", async () => {
    const of = async (who: string, type: string) => (await search(who, type)).total;
    assert.equal(await of("an-peeters", "CarePlan"), 1);
    assert.equal(await of("tom-wouters", "CarePlan"), 0);
    assert.equal(await of("tom-wouters", "ServiceRequest"), 1);
    assert.equal(await of("an-peeters", "Consent"), 1);
    assert.equal(await of("tom-wouters", "Consent"), 0);
  });

  it("gives a stranger nothing, as an outcome of FHIR, and puts that on record", async () => {
    assert.equal((await search("luc-martin", "EpisodeOfCare")).total, 0);
    const answer = await asks("luc-martin", `EpisodeOfCare/${story.trajectory}`);
    assert.equal(answer.status, 404);
    const outcome = (await answer.json()) as { resourceType: string };
    assert.equal(outcome.resourceType, "OperationOutcome");
    isValid(outcome);
    const refused = await desk.db
      .selectFrom("refused_attempt")
      .select("person_id")
      .where("actor", "=", "luc-martin")
      .execute();
    assert.ok(refused.some(({ person_id }) => person_id === story.person));
  });

  it("is read by a client that is not ours: what it can do, a search, and one by its address", async () => {
    const token = await givenProgram(desk).tokenOf("an-peeters");
    const client = new FhirClient({ baseUrl: `${desk.url}/api/fhir/r4`, bearerToken: token });
    const can = new CapabilityTool((await client.capabilityStatement()) as never);
    assert.ok(can.resourceCan("Task", "read") && can.resourceCan("Task", "search-type"));
    const found = (await client.search({
      resourceType: "Task",
      searchParams: { patient: story.person },
    })) as unknown as Found;
    const [first] = found.entry ?? [];
    assert.ok(first);
    const { resource } = first;
    assert.deepEqual(await client.read({ resourceType: "Task", id: resource.id }), resource);
    await assert.rejects(client.read({ resourceType: "Task", id: "no-such-task" }), /404/);
  });

  it("is paged by links that a client follows, each resource once, and says how many there are in all", async () => {
    const token = await givenProgram(desk).tokenOf("an-peeters");
    const client = new FhirClient({ baseUrl: `${desk.url}/api/fhir/r4`, bearerToken: token });
    const searchParams = { patient: `Patient/${story.person}`, _count: 1 };
    const whole = await search("an-peeters", "Task");
    assert.ok(whole.total > 1, "enough for pages");
    const ids: string[] = [];
    let page = (await client.search({ resourceType: "Task", searchParams })) as unknown as Found | undefined;
    for (; page; page = (await client.nextPage({ bundle: page as never })) as unknown as Found | undefined) {
      isValid(page);
      assert.deepEqual([page.total, page.entry?.length], [whole.total, 1]);
      ids.push(page.entry?.[0]?.resource.id ?? "");
    }
    assert.deepEqual(
      ids,
      whole.entry?.map(({ resource }) => resource.id),
    );
    const none = await searchAt(`Task?patient=${story.person}&_count=0`);
    assert.deepEqual([none.total, none.entry, none.link.length], [whole.total, undefined, 1]);
    assert.equal((await asks("an-peeters", `Task?patient=${story.person}&cursor=x`)).status, 400);
  });

  it("finds by id, by several ids, and by when it last changed", async () => {
    const { entry = [] } = await search("an-peeters", "Task");
    const [one, other] = entry.map(({ resource }) => resource);
    assert.ok(one?.meta && other);
    const idsAt = async (path: string) => (await searchAt(path)).entry?.map(({ resource }) => resource.id) ?? [];
    assert.deepEqual(await idsAt(`Task?_id=${one.id}`), [one.id]);
    assert.deepEqual(await idsAt(`Task?_id=${other.id},${one.id},no-such`), [one.id, other.id]);
    assert.deepEqual(await idsAt(`Task?_id=${one.id}&patient=${desk.url}/api/fhir/r4/Patient/${story.person}`), [
      one.id,
    ]);
    const by = (said: string) => idsAt(`Task?patient=${story.person}&_lastUpdated=${said}`);
    const { lastUpdated } = one.meta;
    for (const said of [lastUpdated, `ge${lastUpdated}`, `le${lastUpdated}`, `ge2026-01&_lastUpdated=lt2100`, "gt2025"])
      assert.ok((await by(said)).includes(one.id), said);
    for (const said of [`gt${lastUpdated}`, `lt${lastUpdated}`, "2025", "eq2001-02-03"])
      assert.ok(!(await by(said)).includes(one.id), said);
    for (const said of ["yesterday", "2026-02-30", "ap2026", "2026T10:00Z"])
      assert.equal((await asks("an-peeters", `Task?patient=${story.person}&_lastUpdated=${said}`)).status, 400, said);
  });

  it("leaves out what it does not know, and out of the link; or refuses it, where that is asked for", async () => {
    const path = `Task?patient=${story.person}&_sort=code&colour=red`;
    const found = await searchAt(path);
    isValid(found);
    assert.deepEqual([...new URL(found.link[0]?.url ?? "").searchParams.keys()], ["_count", "patient"]);
    const token = await givenProgram(desk).tokenOf("an-peeters");
    const strict = await givenProgram(desk).as(token, `/api/fhir/r4/${path}`, undefined, "GET", {
      prefer: "handling=strict",
    });
    assert.equal(strict.status, 400);
    const outcome = (await strict.json()) as { issue: { diagnostics: string }[] };
    isValid(outcome);
    assert.deepEqual(
      outcome.issue.map(({ diagnostics }) => diagnostics.split(":")[0]),
      ["_sort", "colour"],
    );
  });

  it("has a version that changes with the file, and does not send again what is known", async () => {
    const token = await givenProgram(desk).tokenOf("an-peeters");
    const path = `/api/fhir/r4/EpisodeOfCare/${story.trajectory}`;
    const read = (tag?: string) =>
      givenProgram(desk).as(token, path, undefined, "GET", tag === undefined ? {} : { "if-none-match": tag });
    const first = await read();
    const { meta } = (await first.json()) as { meta: { versionId: string; lastUpdated: string } };
    const tag = first.headers.get("etag") ?? "";
    assert.equal(tag, `W/"${meta.versionId}"`);
    const modified = Date.parse(first.headers.get("last-modified") ?? "");
    assert.equal(modified, Math.floor(Date.parse(meta.lastUpdated) / 1000) * 1000);
    const again = await read(`W/"1", ${tag}`);
    assert.deepEqual([again.status, await again.text(), again.headers.get("etag")], [304, "", tag]);
    const to = { trajectory: story.trajectory };
    await story.does("an-peeters", "follow-up", to, {
      on: "2026-03-10",
      note: "Gesprek over de opleiding.",
      nextAppointmentOn: "2026-04-21",
    });
    assert.equal((await read(tag)).status, 200);
  });

  it("speaks JSON and says so to who takes XML alone", async () => {
    const token = await givenProgram(desk).tokenOf("an-peeters");
    const get = (path: string, accept: string) =>
      givenProgram(desk).as(token, `/api/fhir/r4/${path}`, undefined, "GET", { accept });
    for (const [path, accept] of [
      ["metadata?_format=xml", "*/*"],
      ["metadata", "application/fhir+xml"],
      [`Task?patient=${story.person}&_format=text/turtle`, "application/fhir+json"],
    ] as const) {
      const answer = await get(path, accept);
      assert.equal(answer.status, 406, path);
      isValid((await answer.json()) as object);
    }
    for (const [path, accept] of [
      ["metadata?_format=json", "application/fhir+xml"],
      ["metadata?_format=application/fhir%2Bjson", "text/html"],
      ["metadata", "application/fhir+json;fhirVersion=4.0, */*;q=0.1"],
    ] as const)
      assert.equal((await get(path, accept)).status, 200, path);
  });

  it("refuses a program what it was not let in for, as an outcome", async () => {
    const program = await givenProgram(desk).letIn({ name: "Reader", role: "coordinator", organisation: "100" }, [
      "view:fhir-search-task",
    ]);
    const token = await program.token();
    const get = (path: string) => givenProgram(desk).as(token, `/api/fhir/r4/${path}`);
    assert.equal((await get(`Task?patient=${story.person}`)).status, 200);
    const refused = await get(`Consent?patient=${story.person}`);
    assert.equal(refused.status, 403);
    isValid((await refused.json()) as object);
  });

  it("puts each reading on record, by the same trace as a page", async () => {
    const count = async () =>
      (await desk.db.selectFrom("read_log").select("id").where("actor", "=", "marie-lambert").execute()).length;
    const before = await count();
    await search("marie-lambert", "Task");
    assert.ok((await count()) > before);
  });

  it("finds a patient by the national number under its Belgian system, and by no other", async () => {
    const system = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";
    const posts = async (type: string, form: Record<string, string>, more: Record<string, string> = {}) =>
      fetch(`${desk.url}/api/fhir/r4/${type}/_search`, {
        method: "POST",
        headers: { authorization: `Bearer ${await givenProgram(desk).tokenOf("an-peeters")}`, ...more },
        body: new URLSearchParams(form),
      });
    for (const identifier of [`${system}|84051799701`, "84051799701"]) {
      const answer = await posts("Patient", { identifier, _count: "1" });
      const text = await answer.text();
      const found = JSON.parse(text) as Found;
      assert.deepEqual([found.total, found.entry?.[0]?.resource.id], [1, story.person]);
      assert.deepEqual(
        found.link.map(({ url }) => url),
        [`${desk.url}/api/fhir/r4/Patient?_id=${story.person}&_count=1`],
      );
    }
    const nobody = (await (await posts("Patient", { identifier: "85073003328" })).json()) as Found;
    assert.deepEqual([nobody.total, nobody.entry], [0, undefined]);
    assert.doesNotMatch(JSON.stringify(nobody.link), /85073003328/);
    const tasks = (await (await posts("Task", { patient: `Patient/${story.person}` })).json()) as Found;
    assert.equal(tasks.total, (await search("an-peeters", "Task")).total);
    assert.equal((await posts("Patient", { identifier: "urn:other|84051799701" })).status, 400);
    assert.equal(
      (await posts("Patient", { identifier: "84051799701", x: "1" }, { prefer: "handling=strict" })).status,
      400,
    );
    const inAddress = await asks("an-peeters", `Patient?identifier=${system}|84051799701`);
    assert.equal(inAddress.status, 400);
    assert.match(await inAddress.text(), /POST \/api\/fhir\/r4\/Patient\/_search/);
    for (const path of ["Patient", "Task", "Task?patient=Patient/x", "Patient?_id=1"])
      assert.equal((await asks("an-peeters", path)).status, 400, path);
    assert.equal((await fetch(`${desk.url}/api/fhir/r4/Patient?_id=${story.person}`)).status, 401);
  });

  it("is gone, for who followed somebody whose file was erased, and was never there for anybody else", async () => {
    const person = "00000000-0000-4000-8000-000000000011";
    await story.does("an-peeters", "end-recognition", { person }, { on: "2026-03-10", reason: "full-resumption" });
    await story.day("2045-01-02");
    await story.does("lies-hermans", "erase-file", { person });
    const gone = await asks("an-peeters", `Patient/${person}`);
    assert.equal(gone.status, 410);
    isValid((await gone.json()) as object);
    assert.equal((await asks("luc-martin", `Patient/${person}`)).status, 404);
  });
});
