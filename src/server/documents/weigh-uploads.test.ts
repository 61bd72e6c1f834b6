import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPdf, aPng, jpegWithEnd, pdfThatIsAZip, pictureThatIsAPage, pictureThatIsAPdf, sent } from "./given-files.ts";
import { largestFile } from "./upload.ts";
import { weighUploads } from "./weigh-uploads.ts";

const one = { least: 1, most: 5 };
const weighed = async (name: string, content: Buffer) => {
  const answer = await weighUploads(one, [sent(name, content)]);
  assert.ok("weighed" in answer, JSON.stringify(answer));
  return answer.weighed.map(({ name, type }) => ({ name, type }))[0];
};
const refused = async (...files: ReturnType<typeof sent>[]) => {
  const answer = await weighUploads(one, files);
  assert.ok("faults" in answer);
  return answer.faults.map(({ path, message }) => `${path.join(".")} ${message}`);
};

describe("a file that somebody sends", () => {
  it("is what its content says, whatever its name says", async () => {
    assert.deepEqual(await weighed("verslag.pdf", aPdf), { name: "verslag.pdf", type: "pdf" });
    assert.deepEqual(await weighed("foto.PNG", aPng), { name: "foto.png", type: "png" });
    assert.deepEqual(await weighed("IMG_1.pdf", jpegWithEnd), { name: "IMG_1.jpg", type: "jpeg" });
  });

  it("is refused when it is neither PDF, JPEG nor PNG, however it is called", async () => {
    const others = {
      program: Buffer.from("MZ\x90\0\x03\0\0\0"),
      page: Buffer.from("<!doctype html><script>alert(1)</script>"),
      drawing: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      gif: Buffer.from("GIF89a\x01\0\x01\0"),
      text: Buffer.from("verslag"),
      "PDF that begins later": Buffer.concat([Buffer.from("MZ  "), aPdf]),
      "PDF without an end": aPdf.subarray(0, 60),
      "picture without an end": aPng.subarray(0, 40),
    };
    for (const [what, content] of Object.entries(others))
      assert.deepEqual(await refused(sent("verslag.pdf", content)), ["documents.0 document-kind"], what);
  });

  it("is refused when it passes for something else too", async () => {
    for (const content of [pdfThatIsAZip, pictureThatIsAPdf, pictureThatIsAPage])
      assert.deepEqual(await refused(sent("foto.png", content)), ["documents.0 document-two-kinds"]);
  });

  it("is refused when it is empty or too large, each file named by its place", async () => {
    const large = sent("b.pdf", Buffer.alloc(0), true);
    assert.deepEqual(await refused(sent("a.pdf", aPdf), large, sent("c.pdf", Buffer.alloc(0))), [
      "documents.1 document-too-large",
      "documents.2 document-empty",
    ]);
    const nearly = () => sent("a.pdf", Buffer.concat([aPdf, Buffer.alloc(largestFile - aPdf.length)]));
    assert.deepEqual(await refused(nearly(), nearly(), nearly()), ["documents document-too-large"]);
  });

  it("comes with as many as the act wants, and with none where it wants none", async () => {
    assert.deepEqual(await refused(), ["documents document-missing"]);
    const six = Array.from({ length: 6 }, () => sent("a.pdf", aPdf));
    assert.deepEqual(await refused(...six), ["documents documents-too-many"]);
    assert.deepEqual(await weighUploads(undefined, []), { weighed: [] });
    const answer = await weighUploads(undefined, six);
    assert.equal("faults" in answer && answer.faults[0]?.message, "documents-not-here");
  });
});
