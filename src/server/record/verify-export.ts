import { createHash, createPublicKey, verify } from "node:crypto";
import { type ExportLine, fingerprintOf, formatOfExport, signedEnd } from "./export-line.ts";
import { readExportLine } from "./read-export-line.ts";
import { bundlesOf } from "./verify-bundles.ts";
import { chainsOf } from "./verify-chains.ts";
import { checkpointsOf } from "./verify-checkpoints.ts";

export type Verified = {
  /** One line each: what is wrong, and where. Empty: not one byte is other than it was. */
  faults: readonly string[];
  checkpoints: number;
  streams: number;
  events: number;
  /** Frozen bundles of the Council, each worked out again. */
  bundles: number;
  /** Events that are younger than the last checkpoint: only the end of the export signs for them. */
  uncovered: number;
  /** Of every key that signed something, what people compare. */
  fingerprints: readonly string[];
};

/**
 * Checks an export without server, database or keys.
 *
 * @param bytes in pieces of any size.
 * @param trusted fingerprints that may have signed; undefined: whichever key is in the export, so compare those.
 */
export async function verifyExport(
  bytes: AsyncIterable<Buffer>,
  trusted: readonly string[] | undefined,
): Promise<Verified> {
  const check = checker(trusted);
  for await (const line of linesOf(bytes)) check.line(line);
  return check.verdict();
}

/** Lines with their line feed still on; the last one may lack it. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const piece of bytes) {
    let from = 0;
    for (let to = piece.indexOf(lineFeed); to >= 0; to = piece.indexOf(lineFeed, from)) {
      yield Buffer.concat([...rest, piece.subarray(from, to + 1)]);
      rest = [];
      from = to + 1;
    }
    if (from < piece.length) rest.push(piece.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

const lineFeed = 0x0a;

function checker(trusted: readonly string[] | undefined) {
  const faults: string[] = [];
  const hash = createHash("sha256");
  const signers = new Set<string>();
  const chains = chainsOf(faults);
  const bundles = bundlesOf(faults);
  const points = checkpointsOf(faults, signedBy);
  let number = 0;
  let ended = false;

  function signedBy(publicKey: Buffer, text: Buffer, signature: Buffer): boolean {
    const fingerprint = fingerprintOf(publicKey);
    signers.add(fingerprint);
    if (trusted && !trusted.includes(fingerprint)) return false;
    try {
      const key = createPublicKey({ key: publicKey, type: "spki", format: "der" });
      // One key may be written in more than one way, and only one of them is ours.
      return publicKey.equals(key.export({ type: "spki", format: "der" })) && verify(null, text, key, signature);
    } catch {
      return false;
    }
  }

  function end({ lines, sha256, publicKey, signature }: Extract<ExportLine, { kind: "end" }>): void {
    const seen = hash.copy().digest();
    if (!signedBy(publicKey, signedEnd(lines, sha256), signature))
      faults.push(`line ${number}: the end of the export is not signed by a trusted key`);
    if (lines !== number - 1 || !sha256.equals(seen))
      faults.push(`line ${number}: something before the end was changed, removed or added`);
    ended = true;
  }

  function known(found: ExportLine): void {
    if ((found.kind === "export") !== (number === 1)) faults.push(`line ${number}: stands in the wrong place`);
    else if (found.kind === "end") end(found);
    else if (found.kind === "checkpoint") points.add(found.checkpoint, number, chains.seen.events);
    else if (found.kind === "event") {
      chains.add(found.event, number);
      bundles.add(found.event);
      points.cover(found.event);
    } else if (found.format !== formatOfExport) faults.push(`line 1: format ${found.format} is not known here`);
  }

  return {
    line(bytes: Buffer): void {
      number += 1;
      if (ended) return void faults.push(`line ${number}: comes after the end`);
      const found = bytes.at(-1) === lineFeed ? readExportLine(bytes.subarray(0, -1)) : undefined;
      if (found) known(found);
      else faults.push(`line ${number}: an export has no such line`);
      hash.update(bytes);
    },
    verdict(): Verified {
      points.close();
      const frozen = bundles.close();
      if (!ended) faults.push(`line ${number + 1}: the export breaks off before its end`);
      return { faults, bundles: frozen, ...chains.seen, ...points.seen, fingerprints: [...signers].sort() };
    },
  };
}
