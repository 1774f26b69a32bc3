import { type BaseRow, type Group, type GroupTable, groupTable, type Reach } from "./groups.ts";

export type { BaseRow, Reach } from "./groups.ts";

/** Smallest group that is published. */
export const SMALLEST_GROUP = 5;

/** One person of base row `row` with another grade than in truth. */
interface Flip {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** What the tables are made of. */
export interface SuppressionInput {
  readonly rows: readonly BaseRow[];
  /** For each unit itself and its superior units within the table, nearest first. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly smallest?: number;
}

/** A row of the published tables; null stands for a suppressed cell. */
export interface PublishedRow {
  readonly unitId: string;
  readonly reach: Reach;
  readonly positionClass: string;
  readonly total: number;
  readonly counts: readonly (number | null)[];
}

/** At most so many candidates are tried in each direction; more would only save a few cells. */
const ROWS_TRIED = 8;
const PARTNERS_TRIED = 6;
const PARTNERS_SEEN = 64;

/**
 * Hides the cells of fewer than `smallest` people, and with them so many others that nobody can compute one from the
 * published cells: not from the totals of rows, not from classes, not from a subtree and its parts.
 *
 * The proof is built in: a cell is hidden together with a *witness*, another assignment of grades to one or two people
 * that changes the cell and nothing that is published. Whoever knows everything published cannot tell the two apart.
 * Totals of rows (how many were rated) are published; they carry no grade. A row without people is all zeros.
 *
 * Example: 6, 22, 2, 0 of 30 → 6, 22, hidden, hidden.
 *
 * @param input at least two grades a row.
 */
export function suppress({ rows, paths, smallest = SMALLEST_GROUP }: SuppressionInput): PublishedRow[] {
  const table = groupTable(rows, paths);
  const search = new WitnessSearch(rows, table, smallest);
  const largestFirst = table.groups.map((_, at) => at).sort((one, other) => sizeOf(table, other) - sizeOf(table, one));
  for (const at of largestFirst) search.coverRow(at);
  return table.groups.map(({ unitId, reach, positionClass, total, counts }, at) => {
    const published = counts.map((count, grade) => (search.isHidden(at, grade) ? null : count));
    return { unitId, reach, positionClass, total, counts: published };
  });
}

function sizeOf(table: GroupTable, at: number): number {
  return table.groups[at]?.members.length ?? 0;
}

/** Finds for every small cell the witness that hides the least. */
class WitnessSearch {
  private readonly hidden: boolean[][];
  private readonly memberSets: (Set<number> | undefined)[] = [];

  constructor(
    private readonly rows: readonly BaseRow[],
    private readonly table: GroupTable,
    private readonly smallest: number,
  ) {
    this.hidden = table.groups.map((group) => group.counts.map(() => false));
  }

  isHidden(group: number, grade: number): boolean {
    return this.hidden[group]?.[grade] === true;
  }

  coverRow(at: number): void {
    const group = this.table.groups[at];
    group?.counts.forEach((_, grade) => {
      if (this.isSmall(group, grade) && !this.isHidden(at, grade)) this.hide(this.cheapestWitness(at, group, grade));
    });
  }

  private isSmall(group: Group, grade: number): boolean {
    return group.total > 0 && (group.counts[grade] ?? 0) < this.smallest;
  }

  private hide(witness: readonly Flip[]): void {
    for (const [group, changes] of this.changesOf(witness)) {
      changes.forEach((change, grade) => {
        const cells = this.hidden[group];
        if (change !== 0 && cells) cells[grade] = true;
      });
    }
  }

  /** A row with people always has a witness: one of them with another grade, and every group above hidden there, too. */
  private cheapestWitness(at: number, group: Group, grade: number): readonly Flip[] {
    let best: readonly Flip[] = [];
    let least = Infinity;
    for (const witness of this.witnesses(at, group, grade)) {
      const cost = this.costOf(witness);
      if (cost < least) [best, least] = [witness, cost];
      if (least === 0) break;
    }
    return best;
  }

  private *witnesses(at: number, group: Group, grade: number): Generator<readonly Flip[]> {
    const inside = this.memberSet(at);
    for (const flip of this.flipsOf(group, grade)) {
      yield [flip];
      for (const above of this.table.groupsOfRow[flip.row] ?? []) {
        for (const row of this.partnersIn(above, flip.to, inside)) yield [flip, { row, from: flip.to, to: flip.from }];
      }
    }
  }

  /** Single changes that move the cell: somebody of the group out of the grade, or into it. */
  private *flipsOf(group: Group, grade: number): Generator<Flip> {
    const able = group.members.filter((row) => this.sizeOfRow(row) > 0).slice(0, ROWS_TRIED);
    // A change out of the grade needs somebody who has it; such a row may be none of the smallest.
    const holder = group.members.find((row) => (this.rows[row]?.counts[grade] ?? 0) > 0);
    for (const row of new Set(holder === undefined ? able : [...able, holder])) {
      const counts = this.rows[row]?.counts ?? [];
      for (let other = 0; other < counts.length; other += 1) {
        if (other === grade) continue;
        if ((counts[other] ?? 0) > 0) yield { row, from: other, to: grade };
        if ((counts[grade] ?? 0) > 0) yield { row, from: grade, to: other };
      }
    }
  }

  /** Rows of a group around that could make the opposite change, outside the group whose cell must move. */
  private *partnersIn(around: number, from: number, inside: ReadonlySet<number>): Generator<number> {
    let found = 0;
    for (const row of this.table.groups[around]?.members.slice(0, PARTNERS_SEEN) ?? []) {
      if (inside.has(row) || (this.rows[row]?.counts[from] ?? 0) === 0) continue;
      yield row;
      found += 1;
      if (found === PARTNERS_TRIED) return;
    }
  }

  private memberSet(at: number): ReadonlySet<number> {
    return (this.memberSets[at] ??= new Set(this.table.groups[at]?.members));
  }

  /** What hiding would newly take from the tables; small cells are hidden anyway. */
  private costOf(witness: readonly Flip[]): number {
    let cost = 0;
    for (const [at, changes] of this.changesOf(witness)) {
      const group = this.table.groups[at];
      if (group === undefined) continue;
      changes.forEach((change, grade) => {
        if (change !== 0 && !this.isSmall(group, grade) && !this.isHidden(at, grade))
          cost += 1 + (group.counts[grade] ?? 0);
      });
    }
    return cost;
  }

  /** By how much each cell would differ. */
  private changesOf(witness: readonly Flip[]): Map<number, number[]> {
    const changes = new Map<number, number[]>();
    for (const { row, from, to } of witness) {
      for (const at of this.table.groupsOfRow[row] ?? []) {
        const change = changes.get(at) ?? new Array<number>(this.rows[row]?.counts.length ?? 0).fill(0);
        changes.set(at, change);
        change[from] = (change[from] ?? 0) - 1;
        change[to] = (change[to] ?? 0) + 1;
      }
    }
    return changes;
  }

  private sizeOfRow(row: number): number {
    return this.rows[row]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  }
}
