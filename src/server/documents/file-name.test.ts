import assert from "node:assert/strict";
import { it } from "node:test";
import { create } from "content-disposition";
import { fileName } from "./file-name.ts";

const names: readonly [sent: string, kept: string][] = [
  ["rekening maart.pdf", "rekening maart.pdf"],
  ["../../etc/passwd", "passwd.pdf"],
  ["C:\\Users\\me\\scan.pdf", "scan.pdf"],
  ["scan.pdf.exe", "scan.pdf.pdf"],
  ['a"; filename="b.exe', "a; filename=b.pdf"],
  ["a\r\nSet-Cookie: b=c.pdf", "aSet-Cookie b=c.pdf"],
  ["fdp\u202eexe.pdf", "fdpexe.pdf"],
  ["\u0000\u200b.pdf", "document.pdf"],
  ["", "document.pdf"],
  ["...", "document.pdf"],
  ["con.pdf", "document.pdf"],
  ["<script>alert(1)</script>.pdf", "script.pdf"],
  ["العربية.pdf", "العربية.pdf"],
  ["\ud800.pdf", "document.pdf"],
];

for (const [sent, kept] of names)
  it(`${JSON.stringify(sent)} is kept as ${JSON.stringify(kept)}`, () => {
    assert.equal(fileName(sent, "pdf"), kept);
    assert.doesNotMatch(create(fileName(sent, "pdf")), /[\r\n]|filename="[^"]*"[^;]*"/);
  });

it("a long name is cut between two characters", () => {
  const name = fileName(`${"😀".repeat(300)}.pdf`, "pdf");
  assert.equal(name, `${"😀".repeat(100)}.pdf`);
});
