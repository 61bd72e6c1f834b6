import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folder } from "./peers.ts";

type Audits = Record<
  string,
  { numericValue?: number; details?: { items?: { transferSize?: number; resourceType?: string }[] } }
>;
type Lighthouse = { default: (url: string, flags: object) => Promise<{ lhr: { audits: Audits } } | undefined> };

/** Bytes over the wire by kind, and the largest contentful paint in milliseconds. */
export type Visit = { bytes: Readonly<Record<string, number>>; lcp: number };

/** One first visit by a telephone: slow 4G and a quarter of the processor, as Lighthouse simulates them. */
export async function visit(url: string, port: number, headers: Record<string, string> = {}): Promise<Visit> {
  const { default: lighthouse }: Lighthouse = await import(
    pathToFileURL(join(folder, "node_modules/lighthouse/core/index.js")).href
  );
  const result = await lighthouse(url, {
    port,
    formFactor: "mobile",
    onlyAudits: ["largest-contentful-paint", "network-requests"],
    extraHeaders: headers,
    logLevel: "silent",
  });
  const audits = result?.lhr.audits ?? {};
  const bytes: Record<string, number> = {};
  for (const { transferSize = 0, resourceType = "Other" } of audits["network-requests"]?.details?.items ?? [])
    bytes[resourceType] = (bytes[resourceType] ?? 0) + transferSize;
  return { bytes, lcp: audits["largest-contentful-paint"]?.numericValue ?? Number.NaN };
}
