import { isDeepStrictEqual } from "node:util";
import { type BenchDatabase, onPostgres, onSqlite } from "../scene/bench-database.ts";
import { median, ratio } from "../scene/numbers.ts";
import type { Case } from "./cases.ts";
import { Gun, type Shot, type Volley } from "./load.ts";
import { PEER_DOCUMENTS, unboxed } from "./peer/peer-documents.ts";
import { startPostgraphile } from "./peer/postgraphile.ts";
import { laySceneOut } from "./scene.ts";
import { type Serving, startServing } from "./serving.ts";
import { Shots } from "./shots.ts";

/** How much is measured. */
export interface RequestsOptions {
  readonly cases: readonly Case[];
  readonly databases: readonly ("sqlite" | "postgresql")[];
  readonly lanes: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly units: number;
  readonly withPeers: boolean;
  /** Whom alone to measure, for profiles; everybody otherwise. */
  readonly only?: readonly string[] | undefined;
}

/** One way to answer, at one concurrency. */
export interface Measured {
  readonly database: string;
  readonly case: string;
  readonly concurrency: number;
  /** Who answered: `khung`, `floor` (hand-written), `empty` (`{ __typename }`), `postgraphile`. */
  readonly by: string;
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of the serving process for one request: the middle one of the rounds. */
  readonly cpuMs: number;
  /** Largest over smallest of the rounds. */
  readonly noise: number;
  /** Processor time of Khung over this one's; null for Khung itself. */
  readonly khungIs: number | null;
}

/** What a whole run found. */
export interface RequestsResult {
  readonly measured: readonly Measured[];
  /** Resident memory of the serving process: when it had started, and in the end. */
  readonly memory: readonly { readonly database: string; readonly startedMb: number; readonly endedMb: number }[];
}

/** Somebody who answers. */
export interface Way {
  readonly by: string;
  readonly serving: Serving;
  readonly gun: Gun;
  readonly next: () => Shot;
  readonly left: () => number;
}

/** The first ramp: so many times as long as a window, until so many requests were answered. */
const RAMP = 4;
const RAMP_REQUESTS = 1_000;

/** Most requests of one window: forms that are handed in do not grow back. */
const MOST_CHANGES = 400;

/** Measures requests on the databases that are asked for, one after the other. */
export async function benchRequests(options: RequestsOptions, say: (line: string) => void): Promise<RequestsResult> {
  const results: RequestsResult[] = [];
  for (const kind of options.databases)
    results.push(await (kind === "sqlite" ? onSqlite : onPostgres)((bench) => onDatabase(bench, options, say)));
  return { measured: results.flatMap(({ measured }) => measured), memory: results.flatMap(({ memory }) => memory) };
}

async function onDatabase(
  bench: BenchDatabase,
  options: RequestsOptions,
  say: (line: string) => void,
): Promise<RequestsResult> {
  const database = bench.database.kind;
  const scene = await laySceneOut(bench, options.units);
  say(`${database}: ${String(scene.people)} people`);
  const peer = options.withPeers && database === "postgresql" ? await startPostgraphile(bench) : null;
  const peerGun = peer && new Gun(peer.port);
  const serving = await startServing(bench.address);
  const gun = new Gun(serving.port);
  try {
    const { residentMb: startedMb } = await serving.usage();
    const shots = new Shots(scene);
    const measured: Measured[] = [];
    for (const one of options.cases) {
      const ways = waysOf(one, shots, serving, gun);
      const document = PEER_DOCUMENTS[one];
      if (peer && peerGun && document !== undefined)
        ways.push({
          ...{ by: "postgraphile", serving: peer, gun: peerGun, left: () => shots.left(one) },
          next: () => shots.next(one, "/graphql", document),
        });
      await assertEqual(one, ways);
      const timed = ways.filter(({ by }) => options.only?.includes(by) ?? true);
      for (const lanes of options.lanes)
        measured.push(...(await alternate(timed, { ...options, lanes, database, name: one })));
      say(`${database}: ${one} measured`);
    }
    const { residentMb: endedMb } = await serving.usage();
    return { measured, memory: [{ database, startedMb: Math.round(startedMb), endedMb: Math.round(endedMb) }] };
  } finally {
    gun.close();
    peerGun?.close();
    await serving.stop();
    await peer?.stop();
  }
}

/** Who is measured for a case: the server, the floor where there is one, the cheapest answer. */
export function waysOf(one: Case, shots: Shots, serving: Serving, gun: Gun): Way[] {
  const left = (): number => shots.left(one);
  const khung = { by: "khung", serving, gun, left, next: () => shots.next(one, "/graphql") };
  const floor = { by: "floor", serving, gun, left, next: () => shots.next(one, `/floor/${one}`) };
  const empty = { by: "empty", serving, gun, left: () => Infinity, next: () => shots.empty() };
  return one === "decide" ? [khung, empty] : [khung, floor, empty];
}

/**
 * Lets everybody answer once before anything is timed.
 *
 * @throws Error when the answers differ in anything but the form that a verb took.
 */
export async function assertEqual(one: Case, ways: readonly Way[]): Promise<void> {
  const answers: unknown[] = [];
  const reads = one === "list" || one === "form";
  let asked: Shot | null = null;
  for (const way of ways.filter(({ by }) => by !== "empty")) {
    const own = way.next();
    // A list or a form is the same one for everybody; what a verb changed is gone, and the next one is much the same.
    const shot: Shot = asked !== null && reads ? sameAs(asked, own) : own;
    asked ??= shot;
    answers.push(unboxed(JSON.parse(blind(await way.gun.fire(shot), reads))));
  }
  const differing = answers.find((answer) => !isDeepStrictEqual(answer, answers[0]));
  if (differing !== undefined)
    throw new Error(`the answers to ${one} differ:\n${JSON.stringify(answers[0])}\n${JSON.stringify(differing)}`);
}

/** The same question as the one asked before, in one's own words. */
function sameAs(asked: Shot, own: Shot): Shot {
  const { variables } = JSON.parse(asked.body) as { variables: object };
  return { ...asked, path: own.path, body: JSON.stringify({ ...(JSON.parse(own.body) as object), variables }) };
}

function blind(text: string, reads: boolean): string {
  return reads ? text : text.replace(/"id":"[^"]+"/, '"id":""');
}

interface Window {
  readonly database: string;
  readonly name: string;
  readonly lanes: number;
  readonly rounds: number;
  readonly seconds: number;
}

interface Round extends Volley {
  readonly cpuMs: number;
}

/** Everybody in every round, one right after the other; a ramp before each window is not counted. */
async function alternate(ways: readonly Way[], window: Window): Promise<Measured[]> {
  const rounds = new Map<Way, Round[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < window.rounds; round += 1)
    for (const way of ways) {
      const share = Math.floor(way.left() / (3 * (window.rounds - round) * ways.length));
      const most = way.left() === Infinity ? Infinity : Math.min(MOST_CHANGES, share);
      await steady(way, window, (round === 0 ? RAMP : 0.25) * window.seconds, round === 0 ? RAMP_REQUESTS : most / 4);
      rounds.get(way)?.push(await steady(way, window, window.seconds, most));
    }
  const cpuOf = (way: Way): number => median((rounds.get(way) ?? []).map(({ cpuMs }) => cpuMs));
  const [khung] = ways;
  return ways.map((way) => {
    const own = rounds.get(way) ?? [];
    const latencies = own.flatMap((one) => one.latencies).sort((one, other) => one - other);
    const at = (share: number): number => hundredths(latencies[Math.floor(latencies.length * share)] ?? 0);
    const costs = own.map(({ cpuMs }) => cpuMs);
    return {
      ...{ database: window.database, case: window.name, concurrency: window.lanes, by: way.by },
      ...{ requests: latencies.length, perSecond: Math.round(median(own.map((one) => one.answered / one.seconds))) },
      ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), cpuMs: hundredths(cpuOf(way)) },
      noise: ratio(Math.max(...costs), Math.min(...costs)),
      khungIs: khung === undefined || way === khung ? null : ratio(cpuOf(khung), cpuOf(way)),
    };
  });
}

async function steady(way: Way, { lanes, name }: Window, seconds: number, most: number): Promise<Round> {
  const before = await way.serving.usage();
  const volley = await way.gun.volley(way.next, lanes, seconds * 1000, most);
  const after = await way.serving.usage();
  if (volley.failed > 0)
    throw new Error(`${name} by ${way.by}: ${String(volley.failed)} failed, first ${volley.firstFailure ?? ""}`);
  return { ...volley, cpuMs: (after.cpuMs - before.cpuMs) / volley.answered };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
