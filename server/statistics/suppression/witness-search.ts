import type { BaseRow, GroupTable } from "./groups.ts";

/** One person of base row `row` with another grade than in truth. */
interface Flip {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A number that must not be known: the people of some base rows who have one of some grades. */
export interface Protected {
  readonly members: readonly number[];
  readonly grades: readonly number[];
  /** Grades that may change places with them; all others when it is left out. */
  readonly against?: readonly number[];
}

/** At most so many candidates are tried in each direction; more would only save a few cells. */
const ROWS_TRIED = 8;
const PARTNERS_TRIED = 6;
const PARTNERS_SEEN = 64;

/** How much sooner a row of one class is hidden than that of the whole unit, which most readers look at. */
const WORTH_OF_UNIT = 8;

/** The opposite change in another base row. */
function back({ from, to }: Flip, row: number): Flip {
  return { row, from: to, to: from };
}

/** Keeps what is hidden, and finds for every protected number the witness that hides the least. */
export class WitnessSearch {
  private readonly hidden: boolean[][];
  private readonly covered: boolean[][];
  private readonly unitRows: ReadonlyMap<string, readonly number[]>;

  constructor(
    private readonly rows: readonly BaseRow[],
    private readonly table: GroupTable,
    private readonly smallest: number,
  ) {
    this.hidden = table.groups.map((group) => group.counts.map(() => false));
    this.unitRows = Map.groupBy(rows.keys(), (row) => rows[row]?.unitId ?? "");
    this.covered = table.groups.map((group) => group.counts.map(() => false));
  }

  isHidden(group: number, grade: number): boolean {
    return this.hidden[group]?.[grade] === true;
  }

  /** Whether a witness moves the cell; a cell may be hidden without one. */
  isCovered(group: number, grade: number): boolean {
    return this.covered[group]?.[grade] === true;
  }

  /** Hides all cells of a row of few people; those that nobody is in need no witness. */
  hideRow(group: number): void {
    this.hidden[group]?.fill(true);
  }

  /**
   * Hides so much of a row that its hidden cells together are no small group either: the row's total less the published
   * cells tells how many they are.
   */
  coverSum(at: number, small: readonly number[]): boolean {
    const group = this.table.groups[at];
    if (group === undefined) return false;
    const { counts, members } = group;
    const inside = counts.map((_, grade) => grade).filter((grade) => small.includes(grade) || this.isHidden(at, grade));
    const sum = inside.reduce((all, grade) => all + (counts[grade] ?? 0), 0);
    if (sum === 0 || sum >= this.smallest) return false;
    const against = counts.flatMap((count, grade) => (count > 0 && !inside.includes(grade) ? [grade] : []));
    return this.cover({ members, grades: inside, against });
  }

  /**
   * Hides the cheapest witness of a number.
   *
   * @returns whether that hid anything that was not hidden before.
   */
  cover(target: Protected): boolean {
    let isNew = false;
    for (const [group, changes] of this.changesOf(this.cheapestWitness(target))) {
      changes.forEach((change, grade) => {
        const [hidden, covered] = [this.hidden[group], this.covered[group]];
        if (change === 0 || !hidden || !covered) return;
        isNew ||= hidden[grade] !== true;
        hidden[grade] = covered[grade] = true;
      });
    }
    return isNew;
  }

  /** Rows with people always have a witness: one of them with another grade, and every group above hidden there, too. */
  private cheapestWitness(target: Protected): readonly Flip[] {
    let best: readonly Flip[] = [];
    let least = Infinity;
    for (const witness of this.witnesses(target)) {
      const cost = this.costOf(witness);
      if (cost < least) [best, least] = [witness, cost];
      if (least === 0) break;
    }
    return best;
  }

  private *witnesses(target: Protected): Generator<readonly Flip[]> {
    const inside = new Set(target.members);
    for (const flip of this.flipsOf(target)) {
      yield [flip];
      for (const above of this.table.groupsOfRow[flip.row] ?? []) {
        for (const row of this.partnersIn(above, flip.to, inside)) yield [flip, back(flip, row)];
        yield* this.squares(above, flip, inside);
      }
    }
  }

  /**
   * Two classes of two units that change grades crosswise: the units' own sums and the classes' sums above stay.
   *
   * Example: a leader of one unit from A to B and a professional there from B to A, in another unit the other way round.
   */
  private *squares(above: number, flip: Flip, inside: ReadonlySet<number>): Generator<readonly Flip[]> {
    const { unitId, positionClass } = this.rows[flip.row] ?? {};
    if (unitId === undefined || this.table.groups[above]?.positionClass !== positionClass) return;
    for (const beside of this.rowsOfUnit(unitId, flip.row)) {
      if (inside.has(beside) || (this.rows[beside]?.counts[flip.to] ?? 0) === 0) continue;
      for (const other of this.partnersIn(above, flip.to, inside)) {
        const across = this.rowsOfUnit(this.rows[other]?.unitId ?? "", other).find(
          (row) => this.rows[row]?.positionClass === this.rows[beside]?.positionClass,
        );
        if (across === undefined || inside.has(across) || (this.rows[across]?.counts[flip.from] ?? 0) === 0) continue;
        if (this.rows[other]?.unitId === unitId) continue;
        yield [flip, back(flip, beside), back(flip, other), { ...flip, row: across }];
      }
    }
  }

  private rowsOfUnit(unitId: string, but: number): number[] {
    return (this.unitRows.get(unitId) ?? []).filter((row) => row !== but);
  }

  /** Single changes that move the number: somebody out of its grades, or into them; near grades first. */
  private *flipsOf({ members, grades, against }: Protected): Generator<Flip> {
    const able = members.filter((row) => this.sizeOfRow(row) > 0).slice(0, ROWS_TRIED);
    // A change out of the grades needs somebody who has one; such a row may be none of the smallest.
    const holders = grades.flatMap((grade) => members.find((row) => (this.rows[row]?.counts[grade] ?? 0) > 0) ?? []);
    for (const row of new Set([...able, ...holders])) {
      const counts = this.rows[row]?.counts ?? [];
      for (const grade of grades) {
        const others = (against ?? counts.map((_, other) => other)).filter((other) => !grades.includes(other));
        for (const other of others.sort((one, two) => Math.abs(one - grade) - Math.abs(two - grade))) {
          if ((counts[other] ?? 0) > 0) yield { row, from: other, to: grade };
          if ((counts[grade] ?? 0) > 0) yield { row, from: grade, to: other };
        }
      }
    }
  }

  /** Rows of a group around that could make the opposite change, outside the rows whose number must move. */
  private *partnersIn(around: number, from: number, inside: ReadonlySet<number>): Generator<number> {
    let found = 0;
    for (const row of this.table.groups[around]?.members.slice(0, PARTNERS_SEEN) ?? []) {
      if (inside.has(row) || (this.rows[row]?.counts[from] ?? 0) === 0) continue;
      yield row;
      found += 1;
      if (found === PARTNERS_TRIED) return;
    }
  }

  /** What hiding would newly take from the tables; small cells are hidden anyway. */
  private costOf(witness: readonly Flip[]): number {
    let cost = 0;
    for (const [at, changes] of this.changesOf(witness)) {
      const { counts = [], positionClass = "" } = this.table.groups[at] ?? {};
      const worth = positionClass === "" ? WORTH_OF_UNIT : 1;
      changes.forEach((change, grade) => {
        const count = counts[grade] ?? 0;
        const isSmall = count > 0 && count < this.smallest;
        if (change !== 0 && !isSmall && !this.isHidden(at, grade)) cost += worth * (1 + count);
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
