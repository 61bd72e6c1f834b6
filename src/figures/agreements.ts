import type { Service } from "../access/roles.ts";
import type { Text } from "../words/language.ts";
import { organisationWords } from "../words/organisations.ts";
import { agreementWords, agreementText as said } from "../words/screens/agreements.ts";
import type { Figure } from "./figure.ts";
import { commitments } from "./published/started.ts";
import { hideSmall } from "./small-cells.ts";

/** What was agreed with a service for a year: so many trajectories, for so many whole euro where that is known, and where it stands. */
export type Agreement = { service: Service; year: number; trajectories: number; euro: number | null; source: string };
/** So many trajectories that were registered with a service in a year. */
export type AtService = { service: Service; year: number; count: number };

/** What was published, and what was entered over it; the latest year first. */
export function agreementsOf(entered: readonly Agreement[]): readonly Agreement[] {
  const same = (one: Agreement) => (other: Agreement) => one.service === other.service && one.year === other.year;
  const published = commitments.filter((one) => !entered.some(same(one)));
  return [...published, ...entered].toSorted(
    (one, other) => other.year - one.year || one.service.localeCompare(other.service),
  );
}

/** E4: what was agreed with each service for a year, beside what was started, and what that comes to at the lump sum for one. */
export function agreementsFigure(entered: readonly Agreement[], started: readonly AtService[]): Figure {
  const agreed = agreementsOf(entered);
  const count = ({ service, year }: Agreement) =>
    started.reduce((sum, one) => sum + (one.service === service && one.year === year ? one.count : 0), 0);
  const shown = hideSmall([agreed.map(count)])[0] ?? [];
  const rows = agreed.map((one, at) => {
    const [began, lump] = [shown[at] ?? null, one.euro === null ? undefined : one.euro / one.trajectories];
    const by = (value: (began: number) => number | undefined) => (began === null ? null : value(began));
    return {
      name: named(one),
      cells: [
        one.trajectories,
        began,
        by((began) => Math.round((began * 10_000) / one.trajectories)),
        one.euro ?? undefined,
        lump === undefined ? undefined : Math.round(lump),
        lump === undefined ? undefined : by((began) => Math.round(began * lump)),
      ],
    };
  });
  return {
    name: "agreements",
    tables: [
      {
        caption: agreementWords.title,
        first: said.serviceAndYear,
        columns: [
          { head: said.agreed, unit: "count" },
          { head: said.started, unit: "count" },
          { head: said.share, unit: "share" },
          { head: said.budget, unit: "euro" },
          { head: said.lumpSum, unit: "euro" },
          { head: said.byStarted, unit: "euro" },
        ],
        rows,
      },
    ],
    charts: [
      {
        kind: "bars",
        title: said.share,
        unit: "share",
        bars: agreed.map((one, at) => ({ name: shortly(one), value: rows[at]?.cells[2] })),
      },
    ],
  };
}

const named = ({ service, year, source }: Agreement): Text =>
  inEach(service, (short) => `${short} ${year} (${source})`);
const shortly = ({ service, year }: Agreement): Text => inEach(service, (short) => `${short} ${year}`);

function inEach(service: Service, say: (short: string) => string): Text {
  const { nl, fr, de, en } = organisationWords[service].short;
  return { nl: say(nl), fr: say(fr), de: say(de), en: say(en) };
}
