import { createHash } from "node:crypto";

/** Chance that can be repeated: the same seed and name give the same draws, on any machine. */
export type Chance = {
  /** At least 0, less than 1. */
  share(): number;
  happens(probability: number): boolean;
  /** A whole number; both ends included. */
  whole(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** By weights that need not add up to 1. */
  weighed<T extends string>(weights: Readonly<Record<T, number>>): T;
  uuid(): string;
};

/** Of one subject, such as `1/person/42`: what is drawn for one never shifts what is drawn for another. */
export function chanceOf(name: string): Chance {
  const seed = createHash("sha256").update(name).digest();
  const words = [0, 4, 8, 12].map((at) => seed.readUInt32LE(at));
  const next = sfc32(words as [number, number, number, number]);
  const share = () => next() / 2 ** 32;
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    happens: (probability) => share() < probability,
    whole,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    weighed: (weights) => weighed(weights, share()),
    uuid: () => uuidOf([next(), next(), next(), next()]),
  };
}

function weighed<T extends string>(weights: Readonly<Record<T, number>>, share: number): T {
  const entries = Object.entries(weights) as [T, number][];
  let left = share * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) {
    left -= weight;
    if (left < 0) return value;
  }
  return (entries.at(-1) as [T, number])[0];
}

/** Version 8 (RFC 9562): the bits are ours. */
function uuidOf(words: readonly number[]): string {
  const hex = words.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Chris Doty-Humphrey's Small Fast Counter of 32 bits (PractRand, public domain). */
function sfc32([a0, b0, c0, d0]: [number, number, number, number]): () => number {
  let [a, b, c, d] = [a0, b0, c0, d0];
  return () => {
    const out = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    return out >>> 0;
  };
}
