import type { Group, GroupTable } from "./groups.ts";
import type { WitnessSearch } from "./witness-search.ts";

/** What remains of a published cell when published cells of parts of its row are taken away. */
interface Remainder {
  readonly members: readonly number[];
  /** People with the grade. */
  readonly count: number;
  /** All people. */
  readonly total: number;
}

function cellKey(at: number, grade: number): string {
  return `${String(at)} ${String(grade)}`;
}

function setKey(members: readonly number[]): string {
  return [...members].sort((one, other) => one - other).join(" ");
}

/**
 * Finds what can be computed by subtracting published cells, and has the small ones hidden.
 *
 * Example: a superior unit shows 11 with a grade, one of its three units shows 9, two are hidden: the two together have
 * 2, which is as small a group as one of them alone.
 */
export class Derivations {
  private readonly parts: (readonly number[] | undefined)[] = [];
  /** Groups by the base rows that they are made of. */
  private readonly groupsOf: ReadonlyMap<string, readonly number[]>;
  /** Hidden cells that can be computed, though nothing small by themselves. */
  private derived = new Set<string>();

  constructor(
    private readonly table: GroupTable,
    private readonly search: WitnessSearch,
    private readonly smallest: number,
  ) {
    this.groupsOf = Map.groupBy(table.groups.keys(), (at) => setKey(table.groups[at]?.members ?? []));
  }

  /** Hides more until nothing small remains of any difference; every round hides or derives at least one more cell. */
  coverAll(order: readonly number[]): void {
    this.derived = new Set();
    for (let before = -1; before !== this.derived.size;) {
      before = this.derived.size;
      if (order.map((at) => this.coverGroup(at)).includes(true)) [this.derived, before] = [new Set(), -1];
    }
  }

  /** @returns whether more is hidden now. */
  private coverGroup(at: number): boolean {
    const group = this.table.groups[at];
    if (group === undefined || group.total === 0) return false;
    let isNew = group.total >= this.smallest && this.search.coverSum(at, []);
    const unknown = group.counts.map((_, grade) => grade).filter((grade) => !this.isKnown(at, grade));
    if (unknown.length === 1) this.derived.add(cellKey(at, unknown[0] ?? 0));
    group.counts.forEach((count, grade) => {
      if (count > 0 && this.isKnown(at, grade)) isNew = this.coverCell(at, group, grade) || isNew;
    });
    return isNew;
  }

  /** Takes parts away in two ways: units first, and classes first. */
  private coverCell(at: number, group: Group, grade: number): boolean {
    const parts = this.partsOf(at, group).filter((part) => this.isKnown(part, grade));
    const isClass = (part: number): boolean => this.table.groups[part]?.positionClass !== "";
    const orders = [parts, [...parts.filter(isClass), ...parts.filter((part) => !isClass(part))]];
    return orders
      .slice(0, group.positionClass === "" ? 2 : 1)
      .map((order) => this.coverRemainder(this.remainderOf(group, grade, order), grade))
      .includes(true);
  }

  private coverRemainder({ members, count, total }: Remainder, grade: number): boolean {
    const isRevealing = count > 0 && (count < this.smallest || total - count < this.smallest);
    if (isRevealing) return this.search.cover({ members, grades: [grade] });
    for (const same of this.groupsOf.get(setKey(members)) ?? [])
      if (!this.isKnown(same, grade)) this.derived.add(cellKey(same, grade));
    return false;
  }

  /** Published, or computed from published cells. */
  private isKnown(at: number, grade: number): boolean {
    return !this.search.isHidden(at, grade) || this.derived.has(cellKey(at, grade));
  }

  private remainderOf(group: Group, grade: number, parts: readonly number[]): Remainder {
    const left = new Set(group.members);
    let [count, total] = [group.counts[grade] ?? 0, group.total];
    for (const part of parts) {
      const inside = this.table.groups[part];
      if (inside === undefined || !inside.members.every((row) => left.has(row))) continue;
      inside.members.forEach((row) => left.delete(row));
      [count, total] = [count - (inside.counts[grade] ?? 0), total - inside.total];
    }
    return { members: [...left], count, total };
  }

  /** Groups within a group, the largest first. */
  private partsOf(at: number, group: Group): readonly number[] {
    const known = this.parts[at];
    if (known) return known;
    const inside = new Map<number, number>();
    for (const row of group.members)
      for (const other of this.table.groupsOfRow[row] ?? []) inside.set(other, (inside.get(other) ?? 0) + 1);
    const sizeOf = (other: number): number => this.table.groups[other]?.members.length ?? 0;
    const parts = [...inside]
      .filter(([other, shared]) => shared === sizeOf(other) && shared < group.members.length)
      .map(([other]) => other)
      .sort((one, other) => sizeOf(other) - sizeOf(one));
    this.parts[at] = parts;
    return parts;
  }
}
