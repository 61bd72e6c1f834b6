import type { Fund } from "../access/roles.ts";

/**
 * The key by which the RIZIV spreads the money for coordinators over the five national unions: 30 % by invalids, 45 %
 * by questionnaires received and filled, 25 % by signed engagement declarations (CRIV 56-158, 8 July 2025). HZIV (600)
 * and HR Rail (900) are not in it.
 */
export const keyParts = { invalids: 30, questionnaires: 45, declarations: 25 } as const;
export const fundsInKey = ["100", "200", "300", "400", "500"] as const satisfies readonly Fund[];
type KeyPart = keyof typeof keyParts;

/** What one fund has of each part. */
export type KeyBase = { fund: string } & Readonly<Record<KeyPart, number>>;

/** The share of each fund in ten-thousandths; the shares add up to 10,000, or are all 0 while nothing is counted. */
export function fundingKey(bases: readonly KeyBase[]): ReadonlyMap<Fund, number> {
  const inKey = fundsInKey.map((fund) => bases.find((base) => base.fund === fund) ?? none(fund));
  const parts = (Object.keys(keyParts) as KeyPart[]).filter((part) => total(inKey, part) > 0);
  // A part of which nobody has anything yet is spread as the others are.
  const weight = parts.reduce((sum, part) => sum + keyParts[part], 0);
  const exact = inKey.map((base) =>
    parts.reduce((sum, part) => sum + (keyParts[part] * base[part]) / total(inKey, part), 0),
  );
  const shares = exact.map((share) => (weight > 0 ? (share / weight) * 10_000 : 0));
  return new Map(fundsInKey.map((fund, at) => [fund, largestRemainders(shares)[at] ?? 0]));
}

const none = (fund: Fund): KeyBase => ({ fund, invalids: 0, questionnaires: 0, declarations: 0 });
const total = (bases: readonly KeyBase[], part: KeyPart) => bases.reduce((sum, base) => sum + base[part], 0);

/** Whole numbers that add up to what the shares add up to: what is left goes to the largest remainders. */
function largestRemainders(shares: readonly number[]): number[] {
  const whole = shares.map(Math.floor);
  const missing = Math.round(shares.reduce((sum, share) => sum + share, 0)) - whole.reduce((sum, one) => sum + one, 0);
  const byRemainder = shares
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest || one.at - other.at);
  for (const { at } of byRemainder.slice(0, missing)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
