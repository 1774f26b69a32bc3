import { availableParallelism } from "node:os";
import { onPostgres } from "../scene/bench-database.ts";
import { median, ratio, rounded } from "../scene/numbers.ts";
import type { Case } from "../requests/cases.ts";
import { Gun, type Volley } from "../requests/load.ts";
import { laySceneOut } from "../requests/scene.ts";
import { type Serving, startServing } from "../requests/serving.ts";
import { Shots } from "../requests/shots.ts";

/** How much is measured. */
export interface ProcessesOptions {
  readonly cases: readonly Case[];
  /** Requests at a time, over all processes together. */
  readonly lanes: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly units: number;
}

/** What one and two processes answer in a second. */
export interface ProcessesMeasured {
  readonly case: string;
  readonly onePerSecond: number;
  readonly twoPerSecond: number;
  /** Two over one: the middle one of the rounds. */
  readonly ratio: number;
  /** Largest over smallest ratio of the rounds. */
  readonly noise: number;
  /** Processor time of all serving processes for one request, in milliseconds: the middle one of the rounds. */
  readonly oneCpuMs: number;
  readonly twoCpuMs: number;
  /** Middle latencies in milliseconds. */
  readonly oneP50: number;
  readonly twoP50: number;
}

/** What a run found. */
export interface ProcessesResult {
  readonly cores: number;
  readonly measured: readonly ProcessesMeasured[];
}

/** A server each, the database, and whoever asks. */
export const WANTED_CORES = 4;
const MOST_CHANGES = 400;
const RAMP_SHARE = 0.5;

interface Window extends Volley {
  readonly cpuMs: number;
}

interface Server {
  readonly serving: Serving;
  readonly gun: Gun;
}

/** Measures the same questions to one and to two server processes over one PostgreSQL, in turns. */
export async function benchProcesses(options: ProcessesOptions, say: (line: string) => void): Promise<ProcessesResult> {
  return onPostgres(async (bench) => {
    const scene = await laySceneOut(bench, options.units);
    say(`${String(scene.people)} people`);
    const servers: Server[] = [];
    try {
      const started = await Promise.all([startServing(bench.address), startServing(bench.address)]);
      servers.push(...started.map((serving) => ({ serving, gun: new Gun(serving.port) })));
      const shots = new Shots(scene);
      await assertAlike(servers, shots);
      const measured: ProcessesMeasured[] = [];
      for (const one of options.cases) {
        measured.push(await measure(one, servers, shots, options));
        say(`${one} measured`);
      }
      return { cores: availableParallelism(), measured };
    } finally {
      for (const { gun, serving } of servers) {
        gun.close();
        await serving.stop();
      }
    }
  });
}

/** @throws Error when the processes answer one question differently. */
async function assertAlike(servers: readonly Server[], shots: Shots): Promise<void> {
  const shot = shots.next("list", "/graphql");
  const answers = await Promise.all(servers.map(({ gun }) => gun.fire(shot)));
  if (new Set(answers).size > 1) throw new Error(`the processes answer differently:\n${answers.join("\n")}`);
}

async function measure(
  name: Case,
  servers: readonly Server[],
  shots: Shots,
  { lanes, rounds, seconds }: ProcessesOptions,
): Promise<ProcessesMeasured> {
  const ones: Window[] = [];
  const twos: Window[] = [];
  const window = async (among: readonly Server[], share: number, left: number): Promise<Window> => {
    const most = shots.left(name) === Infinity ? Infinity : Math.min(MOST_CHANGES, shots.left(name) / left);
    const before = await cpuOf(among);
    const volley = await together(among, () => shots.next(name, "/graphql"), lanes, seconds * 1000 * share, most);
    return { ...volley, cpuMs: ((await cpuOf(among)) - before) / volley.answered };
  };
  for (let round = 0; round < rounds; round += 1)
    for (const count of [1, 2] as const) {
      const among = servers.slice(0, count);
      // What is left of forms goes over all windows to come, ramps included.
      const left = ((rounds - round) * 2 + 1) * (1 + RAMP_SHARE);
      await window(among, RAMP_SHARE, left * 2);
      (count === 1 ? ones : twos).push(await window(among, 1, left));
    }
  const rates = (windows: readonly Window[]): number[] => windows.map(({ answered, seconds: took }) => answered / took);
  const cpu = (windows: readonly Window[]): number => rounded(median(windows.map(({ cpuMs }) => cpuMs)));
  const ratios = rates(twos).map((two, round) => two / (rates(ones)[round] ?? two));
  return {
    ...{ case: name, onePerSecond: Math.round(median(rates(ones))), twoPerSecond: Math.round(median(rates(twos))) },
    ...{ ratio: ratio(median(ratios), 1), noise: ratio(Math.max(...ratios), Math.min(...ratios)) },
    ...{ oneCpuMs: cpu(ones), twoCpuMs: cpu(twos) },
    ...{ oneP50: middleLatency(ones), twoP50: middleLatency(twos) },
  };
}

/** One volley over several servers at the same time, as a balancer spreads it. */
async function together(
  servers: readonly Server[],
  next: Parameters<Gun["volley"]>[0],
  lanes: number,
  milliseconds: number,
  most: number,
): Promise<Volley> {
  const share = Math.max(1, Math.round(lanes / servers.length));
  const each = await Promise.all(
    servers.map(({ gun }) => gun.volley(next, share, milliseconds, Math.max(1, Math.floor(most / servers.length)))),
  );
  const [failed] = each.filter(({ firstFailure }) => firstFailure !== null);
  if (failed) throw new Error(`${String(failed.failed)} failed, first ${failed.firstFailure ?? ""}`);
  return {
    answered: each.reduce((sum, { answered }) => sum + answered, 0),
    seconds: Math.max(...each.map(({ seconds }) => seconds)),
    latencies: each.flatMap(({ latencies }) => latencies),
    ...{ failed: 0, firstFailure: null },
  };
}

async function cpuOf(servers: readonly Server[]): Promise<number> {
  const usages = await Promise.all(servers.map(({ serving }) => serving.usage()));
  return usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

function middleLatency(windows: readonly Window[]): number {
  return rounded(median(windows.flatMap(({ latencies }) => latencies)));
}
