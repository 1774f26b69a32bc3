import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { messages } from "../../server/app/slices.ts";

const server = resolve(import.meta.dirname, "../../server");
const NAMED = /(?:new (?:Refused|Forbidden|TooLarge|Unauthenticated)\(|denied\(|rule: )\s*"([a-z]\w*\.[\w.]+)"/g;

const used = new Set(
  walk(server).flatMap((file) => [...readFileSync(file, "utf8").matchAll(NAMED)].map((match) => match[1] ?? "")),
);

describe("every rule that can be refused", () => {
  it("has a sentence in Vietnamese and English", () => {
    expect([...used].filter((rule) => messages[rule] === undefined)).toEqual([]);
  });

  it("has the same blanks in both languages, but for a blank in words such as {detail} and {detailVi}", () => {
    const blanks = (text: string): string =>
      [...text.matchAll(/\{(\w+?)(?:Vi)?\}/g)]
        .map((match) => match[1])
        .sort()
        .join();
    expect(
      Object.entries(messages)
        .filter(([, { vi, en }]) => blanks(vi) !== blanks(en))
        .map(([rule]) => rule),
    ).toEqual([]);
  });
});

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}
