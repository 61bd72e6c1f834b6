/** A part of full time, in whole hundredths of a minute: 15.2 of 38 hours is exactly 40 %. */
export type Share = { part: number; whole: number };

/** Undefined when the hours cannot be: no full time to compare with, negative, or more than full time. */
export function shareWorked(minutes: number, fullTime: number): Share | undefined {
  const share = { part: Math.round(minutes * 100), whole: Math.round(fullTime * 100) };
  return share.whole > 0 && share.part >= 0 && share.part <= share.whole ? share : undefined;
}

/** How the excess becomes hundredths of a percent: what comes after is cut off, or the nearest hundredth is taken. */
export type Hundredth = "cut" | "nearest";

/** What a share is above the free percents, in hundredths of a percent: 0 when it is not above them. */
export function excessShare({ part, whole }: Share, freePercent: number, hundredth: Hundredth): number {
  const over = 10_000 * part - 100 * freePercent * whole;
  return over <= 0 ? 0 : divided(over, whole, hundredth);
}

/** Hundredths of a percent to whole percents: a first decimal of 5 or more goes up, any other is dropped. */
export const toTheUnit = (hundredths: number): number => divided(hundredths + 50, 100, "cut");

/** Both whole and not negative: no fraction is ever held in between. */
function divided(number: number, by: number, hundredth: Hundredth): number {
  const even = hundredth === "nearest" ? 2 * number + by : 2 * number;
  return (even - (even % (2 * by))) / (2 * by);
}

/** Hundredths of a percent divided by a whole number, as text to the hundredth: `39.47`. */
export function percentText(hundredths: number, by: number): string {
  const cut = divided(hundredths, by, "cut");
  const rest = cut % 100;
  return `${(cut - rest) / 100}.${rest < 10 ? "0" : ""}${rest}`;
}

/** A share in percent, as text to the hundredth. */
export const shareText = ({ part, whole }: Share): string => percentText(10_000 * part, whole);
