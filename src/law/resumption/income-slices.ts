import { euro, part } from "../kernel/euro.ts";
import type { At } from "../kernel/rule.ts";

/**
 * The rule up to 31 March 2018: of each slice of the wage of a day a percentage goes off the benefit, nothing of the
 * first and most of what lies above the third. All in cents; never below nothing.
 */
export function lessTheSlices(benefit: number, wage: number, { p, t }: At): number {
  const slice = p("income-slice-cents");
  t?.step("income-slice", euro(slice), ["kb-1996-230-old"]);
  const percents = [0, p("second-slice-percent"), p("third-slice-percent"), p("above-slices-percent")];
  let left = Math.max(0, wage);
  let off = 0;
  for (const [index, percent] of percents.entries()) {
    const within = index === percents.length - 1 ? left : Math.min(left, slice);
    off += within * percent;
    left -= within;
    if (within * percent > 0) t?.step("slice-less", `${euro(within)} × ${percent} %`, ["kb-1996-230-old"]);
  }
  return Math.max(0, benefit - part(off, 1, 100));
}
