import { scopesMeet } from "./ambiguity.ts";
import { fileDefect } from "../check-framework-file.ts";
import type { FrameworkFile } from "../framework-file.ts";
import type { Defect } from "../../rating/index.ts";

/** A file beside others, with the name by which a defect tells it. */
export interface NamedFile {
  readonly name: string;
  readonly file: FrameworkFile;
}

/**
 * Days on which somebody would fall under two files of one framework.
 *
 * Files carry no version number, so nothing says which of the two counts; stored versions have one, and the newest does.
 * Example: two files QC-2026, from 2026-01-01 without end and from 2027-01-01 → from 2027-01-01 on.
 */
export function checkTogether({ name, file }: NamedFile, others: readonly NamedFile[]): Defect[] {
  return others.flatMap((other) => {
    if (other.name === name || other.file.code !== file.code || !isLater({ name, file }, other)) return [];
    const ends = other.file.effectiveTo;
    const meets = (ends === undefined || ends >= file.effectiveFrom) && scopesMeet(file.scope, other.file.scope);
    const values = { code: file.code, other: other.name, startsOn: file.effectiveFrom };
    return meets ? [fileDefect("effectiveFrom", "file.sameDay", values)] : [];
  });
}

/** Whether the first file begins later; of two that begin on one day the one that is named later. */
function isLater(one: NamedFile, other: NamedFile): boolean {
  const [ours, theirs] = [one.file.effectiveFrom, other.file.effectiveFrom];
  return ours > theirs || (ours === theirs && one.name > other.name);
}
