import type { FrameworkFile } from "../../framework/index.ts";
import { exactText, rate, type RatingInput } from "../../rating/index.ts";
import { scoreByHand } from "./hand-written.ts";

/** What the bench measured. */
export interface ScoreBench {
  readonly framework: string;
  readonly cases: number;
  readonly rounds: number;
  /** Cases that the engine rates in a second, median of the rounds. */
  readonly casesPerSecond: number;
  readonly handWrittenPerSecond: number;
  /** How many times as long as hand-written arithmetic the engine takes, median of the rounds. */
  readonly ratio: number;
  /** Whether both gave the same score and grade for every case. */
  readonly equal: boolean;
}

const ROUNDS = 5;
/** Leaders are one in six, as in an office. */
const LEADERS = 6;

/**
 * Rates cases of NĐ 335/2025 with the engine and by hand, in alternating rounds within one process.
 *
 * Both see every case once; the engine runs without a trace, as bulk does.
 */
export function benchScore(file: FrameworkFile, cases: number): ScoreBench {
  const inputs = makeCases(cases);
  const size = Math.ceil(inputs.length / ROUNDS);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => inputs.slice(round * size, (round + 1) * size));
  warmUp(file, inputs.slice(0, 2000));
  const measured = rounds
    .filter((round) => round.length > 0)
    .map((round, place) => measure(file, round, place % 2 === 0));
  return {
    framework: file.code,
    cases: inputs.length,
    rounds: measured.length,
    casesPerSecond: Math.round(median(measured.map(({ engine }) => engine))),
    handWrittenPerSecond: Math.round(median(measured.map(({ hand }) => hand))),
    ratio: Math.round(median(measured.map(({ engine, hand }) => hand / engine)) * 100) / 100,
    equal: measured.every(({ equal }) => equal),
  };
}

function warmUp(file: FrameworkFile, inputs: readonly RatingInput[]): void {
  for (const input of inputs) {
    rate(file, input, { trace: false });
    scoreByHand(input);
  }
}

interface Round {
  readonly engine: number;
  readonly hand: number;
  readonly equal: boolean;
}

function measure(file: FrameworkFile, inputs: readonly RatingInput[], engineFirst: boolean): Round {
  const byEngine = (): { rate: number; results: readonly string[] } =>
    timed(inputs, (input) => {
      const { exact, grade } = rate(file, input, { trace: false });
      return `${exact ?? ""} ${grade ?? ""}`;
    });
  const byHand = (): { rate: number; results: readonly string[] } =>
    timed(inputs, (input) => {
      const { score, grade } = scoreByHand(input);
      return `${exactText(score)} ${grade}`;
    });
  const first = engineFirst ? byEngine() : byHand();
  const second = engineFirst ? byHand() : byEngine();
  const [engine, hand] = engineFirst ? [first, second] : [second, first];
  const equal = engine.results.every((result, place) => result === hand.results[place]);
  return { engine: engine.rate, hand: hand.rate, equal };
}

/** Cases a second, with what came out. */
function timed(
  inputs: readonly RatingInput[],
  work: (input: RatingInput) => string,
): { rate: number; results: readonly string[] } {
  const start = performance.now();
  const results = inputs.map(work);
  return { rate: (inputs.length / (performance.now() - start)) * 1000, results };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const MAXIMA = { "I.1": 20, "I.2": 20, "II.1": 10, "II.2": 10, "II.3": 10, "II.4": 10 } as const;
const MAXIMA_III = { "III.1": 10, "III.2": 10, "III.3": 10, "III.4": 10 } as const;

/** Cases as months give them: points in quarters, shares of done by assigned; the same list every time. */
export function makeCases(count: number): RatingInput[] {
  const below = randomBelow(335);
  const share = (): string => `${String(below(42))}/${String(below(40) + 1)}`;
  const half = (): string => (below(3) === 0 ? "half" : "full");
  const quarters = Object.entries({ ...MAXIMA, ...MAXIMA_III });
  return Array.from({ length: count }, (_, place): RatingInput => {
    const leading = place % LEADERS === 0;
    const shares = { quantity: share(), quality: share(), progress: share() };
    return {
      leading,
      class: leading ? "LEADER" : "PROFESSIONAL",
      subjectType: "CIVIL_SERVANT",
      criteria: Object.fromEntries(quarters.map(([code, most]) => [code, String((most - below(6)) / 4)])),
      metrics: leading ? { ...shares, unitResult: half(), organizing: half(), uniting: half() } : shares,
    };
  });
}

/** Whole numbers below a limit, the same row for the same seed (Lehmer). */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}
