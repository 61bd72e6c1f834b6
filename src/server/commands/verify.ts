import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { verifyExport } from "../record/verify-export.ts";
import { command, WrongUse } from "./command.ts";

const shown = 20;

export const verifyCommand = command({
  summary: "Checks an export, without server, database or keys: finds any byte that is not what it was.",
  usage: "FILE [--key FINGERPRINT …]",
  details: [
    "",
    "  --key FINGERPRINT   who may have signed (SHA256:…, as `weerwerk export` said); may be given more than once.",
    "                      Without it any key may: then compare the fingerprints that are said with the one you know.",
    "FILE may be - for standard input. Exit code 0: intact. 1: it is not, with a line for each thing that is wrong.",
  ],
  options: { key: { type: "string", multiple: true } },
  words: [1, 1],
  async run({ positionals: [file = "-"], values: { key }, terminal }) {
    if (key?.some((one) => !/^SHA256:[\w-]{43}$/.test(one))) throw new WrongUse("a fingerprint looks like SHA256:….");
    if (file !== "-") await access(file, constants.R_OK);
    const found = await verifyExport(file === "-" ? process.stdin : createReadStream(file), key);
    for (const fault of found.faults.slice(0, shown)) await terminal.write(fault);
    if (found.faults.length > shown) await terminal.write(`and ${found.faults.length - shown} more`);
    for (const fingerprint of found.fingerprints) await terminal.write(`signed by ${fingerprint}`);
    const { events, streams, checkpoints, uncovered, bundles } = found;
    const counted = `${events} events in ${streams} streams, ${checkpoints} checkpoints, ${uncovered} events after the last, ${bundles} bundles of the Council`;
    await terminal.write(`${found.faults.length === 0 ? "intact" : "NOT INTACT"}: ${counted}`);
    return found.faults.length === 0 ? 0 : 1;
  },
});
