import type { Upload } from "./upload.ts";

/** For tests: the smallest files that are what they say, and some that are not. */
export const aPdf = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);
/** One white pixel each. */
const aJpeg = Buffer.from(
  "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
  "base64",
);
export const aPng = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64",
);
/** The end of a ZIP without anything in it. */
const emptyZip = Buffer.from([0x50, 0x4b, 0x05, 0x06, ...new Array(18).fill(0)]);

export const jpegWithEnd = Buffer.concat([aJpeg, Buffer.from([0xff, 0xd9])]);
export const pdfThatIsAZip = Buffer.concat([aPdf, emptyZip]);
export const pictureThatIsAPdf = Buffer.concat([aPng.subarray(0, 40), aPdf, aPng.subarray(40)]);
export const pictureThatIsAPage = Buffer.concat([
  jpegWithEnd.subarray(0, 20),
  Buffer.from("<script>alert(1)</script>"),
  jpegWithEnd.subarray(20),
]);

export const sent = (name: string, content: Buffer, cut = false): Upload => ({ name, content, cut });
