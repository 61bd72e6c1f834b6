import { logFormats, writeLog } from "../event-log/write-log.ts";
import { figureQuery } from "../figures/figure-filter.ts";
import { command, WrongUse } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const exportLogCommand = command({
  summary: "The steps of trajectories as a log for process mining, on standard output.",
  usage: "--format xes|ocel [--from YEAR] [--until YEAR] [--fund CODE] > FILE",
  details: [
    "",
    "xes   IEEE 1849-2016",
    "ocel  OCEL 2.0, as JSON",
    "--service, --region, --regime and --way narrow it further, by the names in the address of a figure.",
    "",
    "Works beside a Weerwerk that runs. Trajectories stand under a pseudonym that nobody turns back without the",
    "master key; the first step of each is put on 1 January of its year, and the days between steps are as they were.",
    "Left out: who took a passage that fewer than five took, and everything medical. This is still about",
    "people: keep it within the RIZIV, as the figures themselves.",
  ],
  options: {
    format: { type: "string" },
    from: { type: "string" },
    until: { type: "string" },
    fund: { type: "string" },
    service: { type: "string" },
    region: { type: "string" },
    regime: { type: "string" },
    way: { type: "string" },
  },
  async run({ values: { format, ...narrowed }, terminal }) {
    const known = logFormats.find((one) => one === format);
    if (!known) throw new WrongUse("--format must be xes or ocel.");
    const filter = figureQuery.safeParse(narrowed);
    if (!filter.success) throw new WrongUse(`--${filter.error.issues[0]?.path.join(".")} is not one that there is.`);
    return withRecord(async ({ db, keys }) => {
      let piece: string[] = [];
      // A line break between pieces means nothing, in either format.
      const flush = async () => {
        if (piece.length > 0) await terminal.write(piece.join(""));
        piece = [];
      };
      const written = await writeLog({ db, keys }, { format: known, filter: filter.data }, async (more) => {
        piece.push(more);
        if (piece.length >= 200) await flush();
      });
      await flush();
      terminal.say(`${written} trajectories`);
      return 0;
    });
  },
});
