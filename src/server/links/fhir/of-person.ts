import type { Actor } from "../../../access/roles.ts";
import type { Language } from "../../../words/language.ts";
import { lettersOf } from "../../letters/letters-of.ts";
import { type FileView, openFile, type Reader } from "../../views/file.ts";
import { openPerson } from "../../views/people.ts";
import { carePlans, consentsGiven, episode } from "./care.ts";
import { patient } from "./patient.ts";
import { episodeOf, patientOf, type Resource, said } from "./resource.ts";
import { metaOf, versionOf } from "./versions.ts";
import { appointments, requests, tasks } from "./work.ts";

type Asked = { actor: Actor; day: string; language: Language; origin: string };

/**
 * Everything of one person that this reader may see, as FHIR. It is made of the files that they may open, which puts on
 * record that they did; undefined where there is nobody, or nobody for them.
 */
export async function resourcesOf(
  reader: Reader,
  by: { person: string } | { nationalNumber: string },
  asked: Asked,
): Promise<Resource[] | undefined> {
  const { actor, day } = asked;
  const found = await openPerson(reader, actor, by, day);
  if (typeof found === "string") return undefined;
  const files = await Promise.all(found.trajectories.map(({ stream }) => openFile(reader, actor, stream, day)));
  const seen = files.filter((file) => typeof file !== "string");
  const who = seen[0]?.person ?? found.person;
  const meta = metaOf(await versionOf(reader.db, who.id));
  const known = "nationalNumber" in who ? [{ ...patient(who as FileView["person"]), meta }] : [];
  const made = await Promise.all(seen.map((file) => ofFile(reader, file, asked)));
  return [...known, ...made.flat()];
}

/** The same of one trajectory, without the person. */
export async function resourcesOfFile(reader: Reader, stream: string, asked: Asked): Promise<Resource[] | undefined> {
  const file = await openFile(reader, asked.actor, stream, asked.day);
  return typeof file === "string" ? undefined : ofFile(reader, file, asked);
}

async function ofFile(reader: Reader, file: FileView, { language, origin }: Asked): Promise<Resource[]> {
  const meta = metaOf(await versionOf(reader.db, file.stream));
  const made = [
    episode(file, language),
    ...carePlans(file),
    ...consentsGiven(file),
    ...requests(file, language),
    ...tasks(file, language),
    ...appointments(file),
  ];
  return [...made.map((one) => ({ ...one, meta })), ...(await documents(reader, file, origin))];
}

/** The letters whose event this reader may see; the bytes stand behind their address. */
async function documents({ db }: Reader, { stream, events, person }: FileView, origin: string): Promise<Resource[]> {
  const seen = new Map(events.map((event) => [event.version, event]));
  const letters = await lettersOf(db, [stream]);
  return letters.flatMap(({ version, kind, href }) => {
    const event = seen.get(version);
    if (!event) return [];
    const letter: Resource = {
      resourceType: "DocumentReference",
      id: `${stream}-letter-${version}`,
      status: "current",
      type: said(kind),
      subject: patientOf(person.id),
      // A letter stays as it was sent.
      meta: metaOf(event),
      date: event.at.toISOString(),
      content: [{ attachment: { contentType: "application/pdf", url: `${origin}${href}` } }],
      context: { encounter: [episodeOf(stream)] },
    };
    return [letter];
  });
}
