import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readSettings } from "../../app/settings.ts";
import {
  checkTogether,
  type FileDefect,
  type FindSuperior,
  type FrameworkFile,
  isExtensionYaml,
  type Pin,
  readExtension,
  type ReadFramework,
  readFrameworkYaml,
} from "../../framework/index.ts";
import { type BothTexts, proposalFor } from "../../rating/index.ts";
import { readText } from "./read-json.ts";

/** Shipped frameworks: beside the sources and, in the build, beside it. */
const SHIPPED = new URL("../../../seeds/frameworks/", import.meta.url);

type Language = keyof BothTexts;

/**
 * Reads a framework's file; an extension is checked against its superior.
 *
 * The superior is looked for among the files that were given beside it, then the shipped frameworks (each is version 1),
 * then the published versions of the database, opened read-only where there is one.
 *
 * @param beside paths of the other files, or the file itself again.
 */
export async function readFramework(path: string, beside: readonly string[] = []): Promise<ReadFramework> {
  return readAny(readText(path), { beside: beside.filter((other) => other !== path), above: new Set() });
}

interface Place {
  readonly beside: readonly string[];
  /** Codes that stand below in the chain: a framework cannot extend itself. */
  readonly above: ReadonlySet<string>;
}

function readAny(text: string, place: Place): Promise<ReadFramework> | ReadFramework {
  return isExtensionYaml(text) ? readExtension(text, superiorFinder(place)) : readFrameworkYaml(text);
}

function superiorFinder({ beside, above }: Place): FindSuperior {
  return async (pin) => {
    if (above.has(pin.code)) return null;
    const texts = [...beside.map((path) => readText(path)), ...(pin.version === 1 ? shippedTexts() : [])];
    const text = texts.find((one) => codeOf(one) === pin.code);
    if (text === undefined) return storedSuperior(pin);
    const read = await readAny(text, { beside, above: new Set([...above, pin.code]) });
    return read.file;
  };
}

function shippedTexts(): string[] {
  if (!existsSync(SHIPPED)) return [];
  const names = readdirSync(SHIPPED).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => readFileSync(new URL(name, SHIPPED), "utf8"));
}

/** The code that a file names at its top, without reading all of it. */
function codeOf(text: string): string | null {
  return /^\s*"?code"?\s*:\s*["']?([^\s"',}]+)/m.exec(text)?.[1] ?? null;
}

/** The published version in the database; null where there is no database, or none that can be read. */
async function storedSuperior(pin: Pin): Promise<FrameworkFile | null> {
  const { database } = readSettings(process.env);
  if (database.kind === "sqlite" && !existsSync(database.file)) return null;
  const { findStored } = await import("./stored-superior.ts");
  return findStored(pin, database);
}

/** A file with everything that is wrong with it. */
export interface CheckedFile {
  readonly file: string;
  readonly defects: readonly ProposedDefect[];
}

/** Checks files, each on its own and then beside the others: two of one framework may not meet on a day. */
export async function checkFiles(paths: readonly string[]): Promise<CheckedFile[]> {
  const reads = await Promise.all(paths.map(async (path) => ({ path, read: await readFramework(path, paths) })));
  const usable = reads.flatMap(({ path, read }) => (read.file === null ? [] : [{ name: path, file: read.file }]));
  return reads.map(({ path, read }) => {
    const together = read.file === null ? [] : checkTogether({ name: path, file: read.file }, usable);
    const placed = together.map((defect) => ({ ...defect, ...placeOfField(readText(path), defect.path) }));
    return { file: path, defects: [...read.defects, ...placed].map(proposed) };
  });
}

/** Where a field at the top of a file stands, from 1. */
function placeOfField(text: string, field: string): { line: number; column: number } {
  const place = text.split("\n").findIndex((line) => line.trimStart().replace('"', "").startsWith(field));
  return { line: Math.max(place, 0) + 1, column: 1 };
}

/** A defect as lines for people: its place, its rule, and what would put it right. */
export function describeDefect(file: string, defect: FileDefect, language: Language): string {
  const { line, column, rule, message } = defect;
  const proposal = proposed(defect).proposal[language];
  return `${file}:${String(line)}:${String(column)} ${rule}: ${message[language]}\n    → ${proposal}`;
}

/** A defect that says what would put it right. */
export type ProposedDefect = FileDefect & { readonly proposal: BothTexts };

/** The defect with a proposal in any case. */
export function proposed(defect: FileDefect): ProposedDefect {
  return { ...defect, proposal: defect.proposal ?? proposalFor(defect.rule, defect.values) };
}

/** The framework of a file has defects, or is of a kind that cannot do what was asked; exit code 1. */
export class Unusable extends Error {}

/**
 * The framework of a file that has no defect.
 *
 * @throws Unusable naming every defect with its place.
 */
export async function usableFramework(path: string): Promise<FrameworkFile> {
  const read = await readFramework(path);
  if (read.file !== null) return read.file;
  throw new Unusable(read.defects.map((one) => describeDefect(path, one, "en")).join("\n"));
}

/**
 * The regulation of a file: a competency framework grades nobody.
 *
 * @throws Unusable `file.competency` for a competency framework, in both languages; every defect of another file.
 */
export async function usableRegulation(path: string): Promise<FrameworkFile> {
  const file = await usableFramework(path);
  if (file.kind !== "COMPETENCY") return file;
  throw new Unusable(
    [
      `${path} file.competency: “${file.code}” là khung năng lực, không có quy định chấm điểm, xếp loại; lệnh này cần một quy chế (kind: EVALUATION).`,
      `    “${file.code}” is a competency framework and has no rating rules; this command needs a regulation (kind: EVALUATION).`,
    ].join("\n"),
  );
}
