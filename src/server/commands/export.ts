import { fingerprintOf, publicKeyOf } from "../record/export-line.ts";
import { exportRecord } from "../record/export-record.ts";
import { command } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const exportCommand = command({
  summary: "The record as lines of JSON on standard output, signed, for `weerwerk verify`.",
  usage: "> FILE",
  details: [
    "",
    "Works beside a Weerwerk that runs. What is medical stays sealed; who people are is not in it.",
    "The fingerprint of the key that signs is said on standard error: keep it where nobody can change it.",
  ],
  options: {},
  run: ({ terminal }) =>
    withRecord(async ({ db, keys }) => {
      const { events, checkpoints } = await exportRecord({ db, keys, at: new Date() }, terminal.write);
      const fingerprint = fingerprintOf(publicKeyOf(keys.signing));
      terminal.say(`${events} events and ${checkpoints} checkpoints, signed by ${fingerprint}`);
      return 0;
    }),
});
