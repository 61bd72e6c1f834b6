import { z } from "zod";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";

/** A file is known by its version: the same for every reader, however much of it they see. */
export const etagOf = (version: number): string => `"v${version}"`;

/** One strong tag of ours; a list, a weak one or `*` does not say which file was seen. */
export const ifMatch = z.string().regex(/^"v\d{1,9}"$/);

/** @returns undefined where none was given. */
export const versionIn = (tag: string | undefined): number | undefined =>
  tag === undefined ? undefined : Number(tag.slice(2, -1));

/** RFC 9110, 15.5.13. */
export const grownSince = (version: number): Refused =>
  new Refused(412, "changed-meanwhile", said.changedMeanwhile, () => ({ version }));
