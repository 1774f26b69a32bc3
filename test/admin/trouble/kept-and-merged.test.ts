import { describe, expect, it } from "vitest";
import { dropKept, keepFor, keptFor } from "../../../admin/app/trouble/session/kept.ts";
import { lostRights } from "../../../admin/app/trouble/rights.ts";
import type { Viewer } from "../../../admin/app/session.ts";
import { problemOf } from "../../../admin/shared/api/sendable-file.ts";
import { differs, fieldDifferences, mergeFields } from "../../../admin/shared/trouble/merge-fields.ts";
import { typedText } from "../../../admin/shared/trouble/Typed.tsx";
import { likelySide } from "../../../admin/shared/ui/StaleDialog.tsx";

function storage(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  } as unknown as Storage;
}

describe("what was typed when another person took the browser over", () => {
  const kept = { at: "2026-07-15T02:00:00Z", page: "/persons", title: "", lines: [{ label: "Tên", text: "An" }] };

  it("is kept for its owner and answered to nobody else", () => {
    const store = storage();
    keepFor("mai", kept, store);
    expect(keptFor("nam", store)).toBeNull();
    expect(keptFor("mai", store)).toEqual(kept);
    dropKept("mai", store);
    expect(keptFor("mai", store)).toBeNull();
  });

  it("is not kept at all when nothing was typed", () => {
    const store = storage();
    keepFor("mai", { ...kept, lines: [] }, store);
    expect(keptFor("mai", store)).toBeNull();
  });

  it("is copied with the words of its fields", () => {
    expect(typedText([...kept.lines, { label: "", text: "x" }], "Nội dung")).toBe("Tên:\nAn\n\nNội dung:\nx\n");
  });
});

describe("two people who changed the same record", () => {
  const base = { id: "1", version: 1, name: "A", code: "1", kind: "X", seen: 3 };
  const mine = { ...base, name: "B" };
  const theirs = { ...base, version: 2, name: "C", code: "2", seen: 4 };
  const words = {
    label: (field: string) => ({ name: "Tên", code: "Mã" })[field] ?? "",
    text: (_field: string, value: unknown) => String(value),
  };

  it("see each field on which they differ, with what stood there before", () => {
    expect(fieldDifferences(base, mine, theirs, words)).toEqual([
      { field: "name", label: "Tên", base: "A", mine: "B", theirs: "C" },
      { field: "code", label: "Mã", base: "1", mine: "1", theirs: "2" },
    ]);
  });

  it("are offered the side that changed a field; where both did, one's own", () => {
    const sides = fieldDifferences(base, mine, theirs, words).map(likelySide);
    expect(sides).toEqual(["mine", "theirs"]);
  });

  it("save what was chosen over the stored version, with everything that the form does not show", () => {
    const differences = fieldDifferences(base, mine, theirs, words);
    expect(mergeFields(mine, theirs, differences, new Set(["Mã"]))).toEqual({ ...theirs, name: "B" });
    expect(mergeFields(mine, theirs, differences, new Set())).toEqual({ ...theirs, name: "B", code: "1" });
  });

  it("have nothing unsaved as long as an empty field stays empty", () => {
    expect(differs({ name: "", code: null }, {})).toBe(false);
    expect(differs({ name: "A" }, {})).toBe(true);
  });
});

it("a right that is gone is named with its unit; one that stays is not", () => {
  const viewer = (grants: object[], headedUnits: object[] = []) => ({ grants, headedUnits }) as unknown as Viewer;
  const grant = { role: "ORG_SPECIALIST", status: "IN_FORCE", unit: { id: "u", name: "Xã A" } };
  const audits = { role: "AUDITOR", status: "IN_FORCE", unit: null };
  const before = viewer([grant, audits], [{ id: "v", name: "Khối B" }]);
  const after = viewer([{ ...grant, status: "REVOKED" }, audits]);
  expect(lostRights(before, after)).toEqual([
    { role: "ORG_SPECIALIST", where: "Xã A" },
    { role: "HEAD", where: "Khối B" },
  ]);
});

describe("a file, before it is sent", () => {
  const limits = { requestBytes: 1, fileBytes: 20 * 1024 * 1024, fileEndings: ["pdf", "xlsx"], fileKinds: "PDF, XLSX" };

  it("is refused when too large, with the limit in the decimals of the language", () => {
    const file = { name: "to.pdf", size: 20 * 1024 * 1024 + 1 };
    expect(problemOf(file, limits, "vi")).toMatchObject({
      code: "TOO_LARGE",
      text: expect.stringContaining("20,1 MB"),
    });
    expect(problemOf(file, limits, "en")?.text).toContain("20.1 MB");
  });

  it("is refused when empty or of another kind; a name without an ending is left to the server", () => {
    expect(problemOf({ name: "rong.pdf", size: 0 }, limits, "vi")?.rule).toBe("file.empty");
    expect(problemOf({ name: "chay.exe", size: 9 }, limits, "vi")?.text).toContain("PDF, XLSX");
    expect(problemOf({ name: "BIEU.XLSX", size: 9 }, limits, "vi")).toBeNull();
    expect(problemOf({ name: "bien ban so 3", size: 9 }, limits, "vi")).toBeNull();
  });
});
