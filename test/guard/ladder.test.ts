import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const server = resolve(import.meta.dirname, "../../server");

/** The order of the rooms: a room imports only from rooms to its left, through their index.ts. */
const LADDER = [
  "kernel", "audit", "organization", "identity", "calendar", "files", "notice", "rating", "framework", "competency",
  "cycle", "work", "evaluation", "statistics", "publication", "privacy", "exchange", "app", "cli",
]; // prettier-ignore

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = sourceFiles(server).flatMap(importsOf);

describe("the house", () => {
  it("has only the rooms of the ladder", () => {
    const files = sourceFiles(server).map((file) => relative(server, file));
    // Files for operators (`deploy`) are no room: there is no code in them.
    const folders = [...new Set(files.filter((file) => file.includes("/")).map(room))];
    expect(folders.filter((name) => !LADDER.includes(name))).toEqual([]);
  });

  it("lets a room import only from rooms to its left", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [left, right] = [room(to), room(from)];
      return left !== right && rank(left) >= rank(right);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("lets a room be entered only through its index.ts", () => {
    const wrong = imports.filter(
      ({ from, to }) => room(from) !== room(to) && !["app", "cli"].includes(room(to)) && !/^[^/]+\/index\.ts$/.test(to),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("has no import cycle between files", () => {
    expect(cycles()).toEqual([]);
  });

  it("keeps the rating room pure: no database, no clock, no framework", () => {
    const allowed = /^(\.|zod$|fraction\.js$|jsep$)/;
    const foreign = sourceFiles(join(server, "rating")).flatMap((file) =>
      specifiers(file)
        .filter((specifier) => !allowed.test(specifier))
        .map((specifier) => `${relative(server, file)} → ${specifier}`),
    );
    expect(foreign).toEqual([]);
  });

  it("never lets the server import the contract or the console", () => {
    const wrong = sourceFiles(server).flatMap((file) =>
      specifiers(file)
        .filter((specifier) => /\.\.\/(schema|admin)\//.test(specifier))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(wrong.filter((line) => !line.includes("schema.ts") && !line.includes("/framework.schema"))).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "migrations" ? [] : sourceFiles(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

function specifiers(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
}

function importsOf(file: string): Import[] {
  return specifiers(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => ({ from: relative(server, file), to: relative(server, resolve(dirname(file), specifier)) }))
    .filter(({ to }) => !to.startsWith(".."));
}

function room(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "cli";
}

function rank(name: string): number {
  return LADDER.indexOf(name);
}

function describeImport({ from, to }: Import): string {
  return `${from} → ${to}`;
}

function cycles(): string[] {
  const next = new Map<string, string[]>();
  // A type needs no module at run time; a cycle of types alone is no cycle.
  for (const file of sourceFiles(server)) {
    const text = readFileSync(file, "utf8").replace(/(?:^|\n)\s*(?:import|export) type\s[^;]*;/g, "\n");
    const from = relative(server, file);
    const targets = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"(\.[^"]+)"/g)].map((match) =>
      relative(server, resolve(dirname(file), match[1] ?? "")),
    );
    next.set(from, targets);
  }
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.add([...trail.slice(start), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return [...found];
}
