import { describe, expect, it } from "vitest";
import "reflect-metadata";
import { assertSoundArchive, readArchive } from "../../../server/files/archive.ts";
import { archiveOf, type ArchivePart, workbookOf, workbookParts } from "../../support/files/build-workbook.ts";
import { SAMPLES } from "../../support/files/samples.ts";

const MB = 1024 * 1024;
const ruleOf = (bytes: Buffer): Promise<string> =>
  assertSoundArchive(bytes).then(
    () => "sound",
    (error: { rule?: string }) => error.rule ?? String(error),
  );
const withPart = (part: ArchivePart): Promise<string> => ruleOf(workbookOf({ more: [part] }));

describe("an archive", () => {
  it("as office programs write it is sound, and its parts can be read", async () => {
    for (const kind of ["docx", "xlsx", "pptx", "odt", "ods"])
      expect(await ruleOf(SAMPLES[kind]![0]), kind).toBe("sound");
    const parts = await readArchive(workbookOf(), (name) => name.endsWith("sheet1.xml"));
    expect([...parts.keys()]).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(String(parts.get("xl/worksheets/sheet1.xml"))).toContain("STT");
  });

  it("that grows without measure is a bomb: one large part, many parts, or one part named many times", async () => {
    const zeros = Buffer.alloc(30 * MB);
    expect(await withPart({ name: "xl/media/a.bin", content: zeros })).toBe("file.archiveBomb");
    const many = Array.from({ length: 12 }, (_, at) => ({ name: `xl/${String(at)}.xml`, content: Buffer.alloc(MB) }));
    expect(await ruleOf(workbookOf({ more: many }))).toBe("file.archiveBomb");
    const random = Buffer.alloc(3 * MB, "Khung đánh giá ");
    const once = workbookOf({ more: [{ name: "a", content: random }] });
    // The same local entry stands twice in the directory: it would be unpacked twice.
    const end = once.subarray(-22);
    const directoryAt = end.readUInt32LE(16);
    const directory = once.subarray(directoryAt, -22);
    const last = directory.subarray(directory.lastIndexOf("PK\x01\x02", undefined, "latin1"));
    const twin = Buffer.from(last);
    twin.write("b", 46, "latin1");
    const twice = Buffer.concat([once.subarray(0, -22), twin, end]);
    twice.writeUInt16LE(end.readUInt16LE(10) + 1, twice.length - 12);
    twice.writeUInt32LE(directory.length + twin.length, twice.length - 10);
    expect(await ruleOf(twice)).toBe("file.archiveBroken");
  });

  it("is no bomb because a small part of it repeats itself", async () => {
    expect(await withPart({ name: "xl/a.xml", content: "<c/>".repeat(200_000) })).toBe("sound");
  });

  it("whose headers lie about sizes is refused, whichever header lies", async () => {
    const zeros = Buffer.alloc(30 * MB);
    expect(await withPart({ name: "a.bin", content: zeros, claimed: 10 })).toBe("file.archiveBomb");
    expect(await withPart({ name: "a.bin", content: "abcdef", claimed: 3 })).toBe("file.archiveBroken");
    expect(await withPart({ name: "a.bin", content: "abcdef", claimed: 300 })).toBe("file.archiveBroken");
    expect(await withPart({ name: "a.bin", content: "abcdef", claimedLocal: 3 })).toBe("file.archiveBroken");
  });

  it("that hides an entry from its directory is refused: behind a part, between parts, after the directory", async () => {
    const bomb = archiveOf([{ name: "xl/sharedStrings.xml", content: Buffer.alloc(MB) }]).subarray(0, -80);
    expect(await withPart({ name: "a.xml", content: "<a/>", tail: bomb })).toBe("file.archiveBroken");
    expect(await withPart({ name: "a.xml", content: "<a/>", hidden: true })).toBe("file.archiveBroken");
    const sound = workbookOf();
    expect(await ruleOf(Buffer.concat([bomb, sound]))).toBe("file.archiveBroken");
    const end = sound.subarray(-22);
    expect(await ruleOf(Buffer.concat([sound.subarray(0, -22), bomb, end]))).toBe("file.archiveBroken");
  });

  it("with a password, with names that lead out of it, with too many or doubled parts is refused", async () => {
    expect(await withPart({ name: "a.xml", content: "<a/>", flags: 1 })).toBe("file.archiveEncrypted");
    for (const name of ["../a.xml", "xl/../../a", "/etc/passwd", "C:/a", "..\\a"])
      expect(await withPart({ name, content: "" }), name).toBe("file.archiveNames");
    const many = Array.from({ length: 5_001 }, (_, at) => ({ name: String(at), content: "", method: 0 as const }));
    expect(await ruleOf(archiveOf(many))).toBe("file.archiveEntries");
    const [first] = workbookParts();
    expect(await withPart(first!)).toBe("file.archiveBroken");
  });

  it("that is cut off, or packed in another way, is refused", async () => {
    for (const length of [3, 30, 200, workbookOf().length - 1])
      expect(await ruleOf(workbookOf().subarray(0, length))).toBe("file.archiveBroken");
    const bytes = workbookOf();
    bytes[60] = (bytes[60] ?? 0) ^ 0xff;
    expect(await ruleOf(bytes)).toBe("file.archiveBroken");
  });
});
