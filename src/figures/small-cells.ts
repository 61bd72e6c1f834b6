/** Fewer than this many people could be known again. Our choice: no source gives it for these figures. */
export const fewest = 5;

/** A count that is shown, or null where it is hidden. */
export type Shown = number | null;

/**
 * Hides the small counts of a table whose rows and columns are shown with their totals. A count that could be worked
 * out from what is still shown is hidden too (secondary suppression): in every row and column in which anything is hidden there are
 * two hidden at least, the second being the smallest that is left. Zeros say nothing about anyone and stay, unless
 * there is nothing else to hide behind. Totals are computed from all counts; a small one is hidden by the caller's `totalsOf`.
 */
export function hideSmall(counts: readonly (readonly number[])[], least = fewest): Shown[][] {
  const hidden = counts.map((row) => row.map((count) => count > 0 && count < least));
  const lines = linesOf(counts);
  for (let again = true; again; ) {
    again = false;
    for (const line of lines) {
      const there = line.filter(([row, column]) => hidden[row]?.[column]);
      if (there.length !== 1) continue;
      const next = smallestLeft(counts, line, hidden);
      if (!next) continue;
      (hidden[next[0]] as boolean[])[next[1]] = true;
      again = true;
    }
  }
  return counts.map((row, at) => row.map((count, column) => (hidden[at]?.[column] ? null : count)));
}

type Place = readonly [row: number, column: number];

function linesOf(counts: readonly (readonly number[])[]): Place[][] {
  const rows = counts.map((row, at) => row.map((_, column): Place => [at, column]));
  const columns = (counts[0] ?? []).map((_, column) => counts.map((_, row): Place => [row, column]));
  return [...rows, ...columns];
}

/** Of those that are still shown, the smallest above zero; a zero only where there is nothing else. */
function smallestLeft(counts: readonly (readonly number[])[], line: readonly Place[], hidden: readonly boolean[][]) {
  const left = line.filter(([row, column]) => !hidden[row]?.[column]);
  const count = ([row, column]: Place) => counts[row]?.[column] ?? 0;
  return left.sort((one, other) => (count(one) || Infinity) - (count(other) || Infinity))[0];
}

/** The totals of rows and columns that may stand beside the table: none that is small itself, or that tells a hidden one. */
export const totalsOf = (counts: readonly (readonly number[])[], least = fewest) => {
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
  const shown = (total: number): Shown => (total > 0 && total < least ? null : total);
  const rows = counts.map((row) => shown(sum(row)));
  const columns = (counts[0] ?? []).map((_, column) => shown(sum(counts.map((row) => row[column] ?? 0))));
  const all = sum(counts.map(sum));
  return { rows: hideSecond(rows, all), columns: hideSecond(columns, all), all: shown(all) };
};

/** One hidden total among shown ones could be worked out from the total of all. */
function hideSecond(totals: readonly Shown[], all: number): Shown[] {
  if (totals.filter((total) => total === null).length !== 1 || all === 0) return [...totals];
  const smallest = Math.min(...totals.filter((total): total is number => total !== null && total > 0));
  const at = totals.indexOf(smallest);
  return totals.map((total, index) => (index === at ? null : total));
}
