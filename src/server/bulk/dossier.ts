import type { KeyObject } from "node:crypto";
import type { Follower } from "../../trajectory/followers.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { ChainedRow } from "../record/append.ts";
import { beginning } from "../record/chain.ts";
import type { StreamKind } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";

/** One stream as it is held while many acts are done to it: what is on record, and what is still to be written. */
export type Held<State> = {
  stream: string;
  kind: StreamKind;
  state: State | undefined;
  /** All of them, the ones on record first. */
  events: Stored[];
  /** How many of those are on record already. */
  recorded: number;
  head: Buffer;
  /** Not written yet. */
  rows: ChainedRow[];
};
export type HeldResumption = Held<Resumption> & { before: string | null };

/** Everything about one person, held to do many acts at once (enact.ts) and written in one go (write-dossiers.ts). */
export type Dossier = {
  person: string;
  /** Who they are, where that is new. */
  identity?: Identity;
  language: Identity["language"];
  postcode: string;
  /** What seals their medical facts; `isNew`: not on record yet. */
  key?: { key: KeyObject; isNew: boolean };
  recognition?: Held<Recognition>;
  trajectories: Held<Trajectory>[];
  /** In the order in which they follow each other. */
  resumptions: HeldResumption[];
};

export const held = <State>(stream: string, kind: StreamKind): Held<State> => ({
  stream,
  kind,
  state: undefined,
  events: [],
  recorded: 0,
  head: beginning,
  rows: [],
});

/** Everything about somebody of whom nothing is known yet. */
export const emptyDossier = (person: string): Dossier => ({
  person,
  language: "nl",
  postcode: "",
  trajectories: [],
  resumptions: [],
});

/** Who follows a person by what the fund recognised: the fund, and the prevention service of the employer. */
export const followersByRecognition = ({
  fund,
  preventionService,
}: Pick<Recognition, "fund" | "preventionService">): readonly Follower[] => [
  ...(["coordinator", "advising-physician", "team-member"] as const).map((role) => ({ organisation: fund, role })),
  ...(preventionService ? [{ organisation: preventionService, role: "occupational-physician" as const }] : []),
];
