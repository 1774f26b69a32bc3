import {
  type Adoption,
  adoptFramework,
  type FrameworkFile,
  type FrameworkVersion,
  importFrameworkFile,
  type ImportOptions,
} from "../../server/framework/index.ts";
import type { Work } from "../../server/kernel/index.ts";
import { makeContent } from "./build-rating.ts";
import { nextNumber } from "./per-file/memory.ts";
import type { TestKhung } from "./test-khung.ts";

/** A code that no other framework of the file has. */
export function nextFrameworkCode(): string {
  return `QC-${String(nextNumber("QC")).padStart(4, "0")}`;
}

/** A small scored regulation in force since 2026, without documents; `makeContent` is its content. */
export function makeFrameworkFile(over: Partial<FrameworkFile> = {}): FrameworkFile {
  const code = over.code ?? nextFrameworkCode();
  return {
    khung: 1,
    code,
    kind: "EVALUATION",
    name: { vi: `Quy chế ${code}`, en: `Regulation ${code}` },
    issuer: "Sở Nội vụ",
    documents: [],
    effectiveFrom: "2026-01-01",
    scope: {},
    ...makeContent(),
    ...over,
  };
}

/** A published version of a new framework (or the next one of the file's code), made by the program. */
export function makePublishedVersion(
  khung: TestKhung,
  over: Partial<FrameworkFile> = {},
  options: Partial<ImportOptions> = {},
): Promise<FrameworkVersion> {
  const input = { file: makeFrameworkFile(over), options: { publish: true, ownerUnitId: null, ...options } };
  return khung.write(importFile, input);
}

/** The draft of a new framework, made by the program. */
export function makeDraftVersion(
  khung: TestKhung,
  over: Partial<FrameworkFile> = {},
  options: Partial<ImportOptions> = {},
): Promise<FrameworkVersion> {
  return makePublishedVersion(khung, over, { publish: false, ...options });
}

/** The unit runs the framework with everything below it since 2026. */
export function makeAdoption(
  khung: TestKhung,
  over: Partial<Parameters<typeof adoptFramework>[1]> & { frameworkId: string; unitId: string },
): Promise<Adoption> {
  return khung.write(adoptFramework, { includesSubtree: true, startsOn: "2026-01-01", ...over });
}

function importFile(
  work: Work,
  { file, options }: { file: FrameworkFile; options: ImportOptions },
): Promise<FrameworkVersion> {
  return importFrameworkFile(work, file, options);
}
