import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** The built console. */
export const BUILT = resolve(import.meta.dirname, "../../dist/admin");

/** A part of the console by the name of its file, without the hash. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
}

/** Parts that so many pages need are in the browser before long. */
const MANY = 5;

/** Bytes as they go over the line with gzip; fonts are packed as they are. */
export interface Weights {
  /** The page itself and all scripts and styles that stand in it. */
  readonly firstLoad: number;
  /** Fonts that the first page may fetch beside. */
  readonly fonts: number;
  /** For each part that is fetched later what it brings with it, less first load and shared parts, heaviest first. */
  readonly lazy: readonly Part[];
  /** What many pages need and the first page does not: fetched with the first of them. */
  readonly shared: readonly Part[];
}

/** Weighs the built console. */
export async function weigh(folder = BUILT): Promise<Weights> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map(([, name = ""]) => name);
  const assets = join(folder, "assets");
  const chunks = new Map<string, Chunk>();
  for (const name of await readdir(assets)) if (name.endsWith(".js")) chunks.set(name, await chunkOf(assets, name));
  const first = closureOf(named, chunks);
  const sizes = new Map<string, number>();
  for (const name of new Set([...first, ...chunks.keys()])) sizes.set(name, await packed(join(assets, name)));
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  const later = new Set([...chunks.values()].flatMap(({ lazy }) => lazy).filter((name) => !first.has(name)));
  const brought = new Map(
    [...later].map((name) => {
      const there = thereBefore(name, chunks);
      return [name, [...closureOf([name], chunks)].filter((one) => !first.has(one) && !there.has(one))] as const;
    }),
  );
  const users = Map.groupBy([...brought.values()].flat(), (name) => name);
  const isShared = (name: string): boolean => !later.has(name) && (users.get(name)?.length ?? 0) >= MANY;
  const lazy = [...brought].map(([name, needs]) => part(name, sum(needs.filter((one) => !isShared(one)))));
  const shared = [...users.keys()].filter(isShared).map((name) => part(name, sum([name])));
  return {
    firstLoad: sum(first) + (await packed(join(folder, "index.html"))),
    fonts: await fontsOf(assets),
    lazy: lazy.sort(heaviestFirst),
    shared: shared.sort(heaviestFirst),
  };
}

function part(file: string, bytes: number): Part {
  return { name: file.replace(/-[\w-]{8}\.js$/, ""), bytes };
}

function heaviestFirst(one: Part, other: Part): number {
  return other.bytes - one.bytes;
}

interface Chunk {
  /** Fetched with it. */
  readonly needs: readonly string[];
  /** Fetched when somebody goes there. */
  readonly lazy: readonly string[];
}

async function chunkOf(folder: string, name: string): Promise<Chunk> {
  const text = await readFile(join(folder, name), "utf8");
  const found = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, file = ""]) => file);
  return {
    needs: found(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g),
    lazy: found(/\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g),
  };
}

/** What is in the browser already whenever a part is asked for: all that each of those who ask for it needs itself. */
function thereBefore(name: string, chunks: ReadonlyMap<string, Chunk>): ReadonlySet<string> {
  const askers = [...chunks].filter(([, { lazy }]) => lazy.includes(name)).map(([asker]) => closureOf([asker], chunks));
  const [one = new Set<string>(), ...others] = askers;
  return new Set([...one].filter((file) => others.every((other) => other.has(file))));
}

function closureOf(names: readonly string[], chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    for (const next of chunks.get(name)?.needs ?? []) add(next);
  };
  for (const name of names) add(name);
  return all;
}

async function packed(file: string): Promise<number> {
  if (existsSync(`${file}.gz`)) return (await stat(`${file}.gz`)).size;
  return gzipSync(await readFile(file)).byteLength;
}

async function fontsOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const name of await readdir(folder))
    if (name.endsWith(".woff2") && /-(400|600)-/.test(name)) bytes += (await stat(join(folder, name))).size;
  return bytes;
}
