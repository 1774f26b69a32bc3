/** Two grades, so that a guess is right half of the time. */
export const GRADES = ["HTT", "HTN"] as const;

/** One vote as it really went, with the ids that an intruder can go by. */
export interface Election {
  readonly meetingId: string;
  /** By row of the roll, which names meeting and voter: the grade that the voter really chose. */
  readonly truth: ReadonlyMap<string, string>;
}

/** Everything that an intruder holds, with the places of the ids in it. */
export class Dump {
  private readonly places: ReadonlyMap<string, readonly number[]>;

  constructor(
    readonly bytes: Buffer,
    elections: readonly Election[],
  ) {
    const ids = elections.flatMap(({ meetingId, truth }) => [meetingId, ...truth.keys()]);
    this.places = findAll(bytes, ids);
  }

  /** Where an id begins, as text or as the sixteen bytes that PostgreSQL stores. */
  of(id: string): readonly number[] {
    return this.places.get(id) ?? [];
  }

  /** Places of a short text between two others. */
  grades(from: number, to: number): { readonly grade: string; readonly at: number }[] {
    const text = this.bytes.toString("latin1", Math.max(from, 0), Math.max(to, 0));
    return [...text.matchAll(/HTT|HTN/g)].map((found) => ({ grade: found[0], at: Math.max(from, 0) + found.index }));
  }
}

/** Guesses the grade of a row of the roll, or null where it finds nothing to go by. */
export type Matcher = (dump: Dump, election: Election, rollId: string) => string | null;

/** Bytes around an id in which a grade would belong to it: a row of a table, a line of a log, a record of the WAL. */
const ROW = 400;

/** Takes the grade that stands nearest to the voter's row, wherever that lies. */
const nearby: Matcher = (dump, _election, rollId) => {
  const near = dump
    .of(rollId)
    .flatMap((at) => dump.grades(at - ROW, at + ROW).map((found) => ({ ...found, away: Math.abs(found.at - at) })));
  return near.sort((one, other) => one.away - other.away)[0]?.grade ?? null;
};

/** Takes the voters in the order in which their rows lie, and the grades in the order in which those of the meeting lie. */
const byOrder: Matcher = (dump, { truth, meetingId }, rollId) => {
  const order = [...truth.keys()].sort((one, other) => (dump.of(one).at(-1) ?? 0) - (dump.of(other).at(-1) ?? 0));
  const grades = dump.of(meetingId).flatMap((at) => dump.grades(at, at + ROW).slice(0, 1));
  return grades[order.indexOf(rollId)]?.grade ?? null;
};

/** The sealed papers that stand near the voter's row: what was kept of a vote that ran at the time. */
function papersOf(dump: Dump, rollId: string): Buffer[] {
  return dump.of(rollId).flatMap((at) => {
    const text = dump.bytes.toString("latin1", at, at + ROW);
    const paper = /[A-Za-z0-9+/]{44,}={0,2}/.exec(text)?.[0];
    return paper === undefined ? [] : [Buffer.from(paper, "base64")];
  });
}

/** Equal sealed papers would be equal votes: it guesses by the sum of the bytes. */
const byCipher: Matcher = (dump, _election, rollId) => {
  const [paper] = papersOf(dump, rollId);
  return paper === undefined ? null : (GRADES[[...paper].reduce((sum, byte) => sum + byte, 0) % 2] ?? null);
};

/** Papers of different length would be different votes. */
const byLength: Matcher = (dump, { truth }, rollId) => {
  const lengths = [...truth.keys()].map((id) => papersOf(dump, id)[0]?.length ?? 0);
  const own = papersOf(dump, rollId)[0]?.length ?? 0;
  const longest = Math.max(...lengths);
  return own === 0 || longest === Math.min(...lengths) ? null : (GRADES[own === longest ? 0 : 1] ?? null);
};

export const MATCHERS: Readonly<Record<string, Matcher>> = { nearby, byOrder, byCipher, byLength };

/** How often a matcher is right of how often it guesses, over all votes. */
export function score(matcher: Matcher, dump: Dump, elections: readonly Election[]): { right: number; tried: number } {
  let [right, tried] = [0, 0];
  for (const election of elections) {
    for (const [rollId, grade] of election.truth) {
      const guess = matcher(dump, election, rollId);
      if (guess === null) continue;
      tried += 1;
      if (guess === grade) right += 1;
    }
  }
  return { right, tried };
}

/** Places of many ids in one pass over the bytes. */
function findAll(bytes: Buffer, ids: readonly string[]): Map<string, number[]> {
  const needles = ids.flatMap((id) => [
    { id, needle: Buffer.from(id) },
    { id, needle: Buffer.from(id.replaceAll("-", ""), "hex") },
  ]);
  // The end of an id is random, its beginning is the time: the last bytes tell needles apart.
  const byEnd = Map.groupBy(needles, ({ needle }) => needle.readUInt32LE(needle.length - 4));
  const possible = new Uint8Array(65_536);
  for (const end of byEnd.keys()) possible[end & 0xffff] = 1;
  const found = new Map<string, number[]>(ids.map((id) => [id, []]));
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (possible[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] === 0) continue;
    for (const { id, needle } of byEnd.get(bytes.readUInt32LE(at)) ?? []) {
      const start = at + 4 - needle.length;
      if (start >= 0 && bytes.compare(needle, 0, needle.length, start, at + 4) === 0) found.get(id)?.push(start);
    }
  }
  return found;
}
