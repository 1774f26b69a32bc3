import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const MAX_SOURCE_LINES = 300;
const MAX_TEST_LINES = 400;
const MAX_FILES_IN_FOLDER = 16;
const BANNED = /^(utils?|helpers?|misc|common|manager|types)\.tsx?$/;
/** Sentences and demo data are lists, not logic. */
const LISTS = /(messages(\.(vi|en))?|(vi|en)\.ra)\.ts$|migrations\/|graphql-env\.d\.ts$|^seeds\//;

const files = ["server", "admin", "schema", "seeds", "test"].flatMap((folder) => walk(join(root, folder)));

it("keeps every source file short", () => {
  const long = files
    .filter((file) => !LISTS.test(relative(root, file)))
    .map((file) => ({ file: relative(root, file), lines: readFileSync(file, "utf8").split("\n").length - 1 }))
    .filter(({ file, lines }) => lines > (file.startsWith("test/") ? MAX_TEST_LINES : MAX_SOURCE_LINES))
    .sort((left, right) => right.lines - left.lines);
  expect(long.slice(0, 5)).toEqual([]);
});

it("keeps every folder small enough to look over", () => {
  const byFolder = Map.groupBy(
    files.filter((file) => !LISTS.test(relative(root, file))),
    (file) => resolve(file, ".."),
  );
  const crowded = [...byFolder].filter(
    ([folder, inside]) => !folder.endsWith("server/app") && inside.length > MAX_FILES_IN_FOLDER,
  );
  expect(crowded.map(([folder, inside]) => `${relative(root, folder)}: ${String(inside.length)}`)).toEqual([]);
});

it("has no file whose name says nothing", () => {
  expect(files.filter((file) => BANNED.test(basename(file))).map((file) => relative(root, file))).toEqual([]);
});

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [".output", "node_modules"].includes(entry.name) ? [] : walk(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
