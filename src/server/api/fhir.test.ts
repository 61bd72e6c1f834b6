import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Fhir } from "fhir";
import { CapabilityTool, Client as FhirClient } from "fhir-kit-client";
import { resourceTypes } from "../links/fhir/resource.ts";
import { givenProgram } from "../links/given-program.ts";
import { givenStory } from "../links/given-story.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

type Found = { total: number; entry?: { fullUrl: string; resource: { id: string } }[] };
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
const isValid = (resource: object) => {
  const { valid, messages } = new Fhir().validate(resource, { errorOnUnexpected: true });
  assert.deepEqual(
    messages.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.equal(valid, true);
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

  it("puts each reading on record, by the same trace as a page", async () => {
    const count = async () =>
      (await desk.db.selectFrom("read_log").select("id").where("actor", "=", "marie-lambert").execute()).length;
    const before = await count();
    await search("marie-lambert", "Task");
    assert.ok((await count()) > before);
  });

  it("finds a patient by the national number under its Belgian system, and by no other", async () => {
    const system = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";
    const found = (await (await asks("an-peeters", `Patient?identifier=${system}|84051799701`)).json()) as Found;
    assert.equal(found.entry?.[0]?.resource.id, story.person);
    for (const path of ["Patient?identifier=urn:other|84051799701", "Task", "Task?patient=Patient/x", "Patient?_id=1"])
      assert.equal((await asks("an-peeters", path)).status, 400, path);
    assert.equal((await fetch(`${desk.url}/api/fhir/r4/Patient?_id=${story.person}`)).status, 401);
  });
});
