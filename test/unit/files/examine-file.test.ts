import { describe, expect, it } from "vitest";
import "reflect-metadata";
import { examineFile } from "../../../server/files/examine-file.ts";
import { cleanName } from "../../../server/files/file-name.ts";
import { decodeText } from "../../../server/files/text.ts";
import { workbookOf } from "../../support/files/build-workbook.ts";
import { SAMPLES } from "../../support/files/samples.ts";

const examine = (name: string, bytes: Buffer | string) =>
  examineFile({ name, bytes: Buffer.from(bytes as string) }).then(
    ({ contentType, name: kept }) => `${kept}: ${contentType}`,
    (error: { rule?: string }) => error.rule ?? String(error),
  );

describe("a file", () => {
  it("is what its content is, for each kind that is kept", async () => {
    for (const [ending, [bytes, type]] of Object.entries(SAMPLES)) {
      expect(await examine(`Minh chứng.${ending.toUpperCase()}`, bytes)).toBe(`Minh chứng.${ending}: ${type}`);
      expect(await examine("Minh chứng", bytes)).toBe(
        ending === "csv" ? "Minh chứng.txt: text/plain" : `Minh chứng.${ending}: ${type}`,
      );
    }
  });

  it("of another kind is refused under the best of names", async () => {
    const wrong: Record<string, Buffer> = {
      "Windows program": Buffer.from("MZ\x90\0\x03\0\0\0\x04\0", "latin1"),
      "ELF program": Buffer.from("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0", "latin1"),
      "old office file or one with a password": Buffer.from("d0cf11e0a1b11ae1000000000000000000000000", "hex"),
      gzip: Buffer.from("1f8b0800000000000003", "hex"),
      "any archive": workbookOf().subarray(0, 0),
      noise: Buffer.from("00ff00ff12345678", "hex"),
    };
    wrong["any archive"] = Buffer.from("504b0506000000000000000000000000000000000000", "hex");
    for (const [what, bytes] of Object.entries(wrong))
      expect(await examine("bao-cao.pdf", bytes), what).toBe("file.type");
    expect(await examine("bao-cao.pdf", "")).toBe("file.empty");
  });

  it("whose name says another kind than its content is refused, scripts and pages above all", async () => {
    expect(await examine("bao-cao.pdf", SAMPLES["png"]![0])).toBe("file.nameDiffers");
    expect(await examine("bao-cao.docx", SAMPLES["xlsx"]![0])).toBe("file.nameDiffers");
    for (const name of ["trang.html", "chay.bat", "chay.ps1", "anh.svg", "a.exe", "a.pdf"])
      expect(await examine(name, "<script>alert(1)</script>"), name).toBe("file.nameDiffers");
    expect(await examine("bieu-mau.csv", "BM;Tên\nBM01;Mẫu")).toBe("bieu-mau.csv: text/csv");
  });

  it("that unpacks to a bomb is refused before anything else looks into it", async () => {
    const bomb = workbookOf({ more: [{ name: "xl/a.xml", content: Buffer.alloc(40 * 1024 * 1024) }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await examine("danh-muc.xlsx", bomb)).toBe("file.archiveBomb");
  });
});

describe("a file's name", () => {
  it("holds no path", () => {
    for (const name of ["../../etc/passwd", "C:\\fakepath\\a.pdf", "/a.pdf", "a/b.pdf"])
      expect(() => cleanName(name), name).toThrow(/file.namePath/);
  });

  it("is composed, shows all that it holds, and keeps its ending when it is cut", () => {
    expect(cleanName("Báo cáo quý\u202efdp.exe\u0000 .PDF".normalize("NFD"))).toBe("Báo cáo quýfdp.exe.pdf");
    expect(cleanName(' Kế hoạch: "2026"?.docx ')).toBe("Kế hoạch_ _2026__.docx");
    expect(cleanName("...htaccess")).toBe("tep.htaccess");
    expect(cleanName("\u200b")).toBe("tep");
    const long = cleanName(`${"ế".repeat(300)}.xlsx`);
    expect([long.length, long.slice(-6)]).toEqual([200, "ế.xlsx"]);
  });
});

describe("a text", () => {
  it("is none when it holds control characters or bytes that no encoding means", () => {
    expect(decodeText(Buffer.from("a\0b"))).toBeNull();
    expect(decodeText(Buffer.from([0x41, 0x9d, 0x42]))).toBeNull();
    expect(decodeText(Buffer.from([0xff, 0xfe, 0x00]))).toBeNull();
    expect(decodeText(Buffer.from("Tie\u0302\u0301ng"))).toBe("Tiếng");
  });
});
