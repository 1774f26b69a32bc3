import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import "reflect-metadata";
import { xlsxFile } from "../../../../server/exchange/export/xlsx.ts";
import { type ZipEntry, zipParts } from "../../../../server/exchange/export/file/zip.ts";
import { assertSoundArchive, readArchive } from "../../../../server/files/index.ts";

const zipped = (entries: readonly ZipEntry[]): Promise<Buffer> => buffer(Readable.from(zipParts(entries)));

describe("an archive that is written while it is read", () => {
  it("gives back every file, also empty ones, long ones and names with marks", async () => {
    const part = (from: number): string =>
      Array.from({ length: 5_000 }, (_, at) => `Ủy ban ${String(Math.sin(from + at))} `).join("");
    const long = Array.from({ length: 40 }, (_, at) => part(at * 5_000));
    const files: Record<string, string[]> = { "a.xml": ["<a/>"], "trống.xml": [], "xl/dài.xml": long };
    const bytes = await zipped(Object.entries(files).map(([path, parts]) => ({ path, parts: () => parts })));
    await assertSoundArchive(bytes);
    const read = await readArchive(bytes, () => true, 64 * 1024 * 1024);
    expect([...read.keys()].sort()).toEqual(Object.keys(files).sort());
    for (const [path, parts] of Object.entries(files)) expect(read.get(path)?.toString("utf8")).toBe(parts.join(""));
    expect(bytes.length).toBeLessThan(Buffer.byteLength(long.join("")) / 2);
  });

  it("has equal bytes for equal content", async () => {
    const book = () => xlsxFile([[["Mã"], ["A1"]]], { sheet: "Danh mục" });
    expect(await book()).toEqual(await book());
  });

  it("fails as its source fails", async () => {
    function* broken(): Generator<string> {
      yield "x".repeat(3_000_000);
      throw new TypeError("the source broke");
    }
    await expect(zipped([{ path: "a", parts: broken }])).rejects.toThrow("the source broke");
  });
});
