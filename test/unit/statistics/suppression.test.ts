import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BaseRow, type PublishedRow, suppress } from "../../../server/statistics/suppression/suppression.ts";

const CLASSES = ["LEADER", "PROFESSIONAL", ""] as const;

/** Units "0", "1", …; each stands under an earlier one. */
function pathsOf(parents: readonly number[]): Map<string, string[]> {
  const paths = new Map<string, string[]>([["0", ["0"]]]);
  parents.forEach((parent, at) => {
    const id = String(at + 1);
    paths.set(id, [id, ...(paths.get(String(parent % (at + 1))) ?? [])]);
  });
  return paths;
}

/** A small organization: up to four units, classes, three grades, few people. */
const organization = fc
  .record({
    parents: fc.array(fc.nat(3), { maxLength: 3 }),
    cells: fc.array(
      fc.record({ unit: fc.nat(3), kind: fc.nat(2), counts: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  })
  .map(({ parents, cells }) => {
    const rows = new Map<string, BaseRow>();
    for (const { unit, kind, counts } of cells) {
      const unitId = String(unit % (parents.length + 1));
      const positionClass = CLASSES[kind] ?? "";
      rows.set(`${unitId} ${positionClass}`, { unitId, positionClass, counts });
    }
    return { paths: pathsOf(parents), rows: [...rows.values()] };
  });

describe("suppression of small groups", () => {
  it("hides a small grade together with the next small one and publishes the rest", () => {
    const rows = [{ unitId: "a", positionClass: "", counts: [6, 22, 2, 0] }];
    const published = suppress({ rows, paths: new Map([["a", ["a"]]]) });
    expect(published.find((row) => row.reach === "OWN")).toMatchObject({ total: 30, counts: [6, 22, null, null] });
  });

  it("hides a larger grade, too, where the small one could be computed from the total", () => {
    const rows = [{ unitId: "a", positionClass: "", counts: [6, 22, 2] }];
    const published = suppress({ rows, paths: new Map([["a", ["a"]]]) });
    expect(published.find((row) => row.reach === "OWN")?.counts).toEqual([null, 22, null]);
  });

  it("publishes a unit without anybody rated as zeros", () => {
    const rows = [{ unitId: "a", positionClass: "", counts: [0, 0, 0] }];
    expect(suppress({ rows, paths: new Map([["a", ["a"]]]) })[0]).toMatchObject({ total: 0, counts: [0, 0, 0] });
  });

  it("keeps a small sub-unit from being computed as the difference of its superior and the sister units", () => {
    const rows = [
      { unitId: "small", positionClass: "", counts: [1, 2, 0] },
      { unitId: "large", positionClass: "", counts: [9, 20, 7] },
    ];
    const paths = new Map([
      ["small", ["small", "top"]],
      ["large", ["large", "top"]],
    ]);
    const published = suppress({ rows, paths });
    const hidden = (unitId: string) =>
      published.find((row) => row.unitId === unitId && row.reach === "SUBTREE")?.counts;
    expect(hidden("small")).toEqual([null, null, null]);
    for (const grade of [0, 1, 2]) expect([hidden("large")?.[grade], hidden("top")?.[grade]]).toContain(null);
  });

  it("hides every group of fewer than five and never changes a number that it publishes", () => {
    fc.assert(
      fc.property(organization, (input) => {
        const truth = suppress({ ...input, smallest: 0 });
        suppress(input).forEach((row, at) => {
          row.counts.forEach((count, grade) => {
            const exact = truth[at]?.counts[grade] ?? 0;
            if (count !== null) expect(count).toBe(exact);
            if (row.total > 0 && exact < 5) expect(count).toBeNull();
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it("leaves whoever knows all published numbers at least two possible values for every hidden cell", () => {
    fc.assert(
      fc.property(organization, fc.integer({ min: 2, max: 5 }), (input, smallest) => {
        const published = suppress({ ...input, smallest });
        expect(pinnedDown(input, published)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("publishes the sums of a whole province in full", () => {
    const random = lcg(7);
    const paths = new Map<string, string[]>([["top", ["top"]]]);
    const rows: BaseRow[] = [];
    for (let unit = 0; unit < 1200; unit += 1) {
      const id = `u${String(unit)}`;
      const parent = unit < 60 ? "top" : `u${String(unit % 60)}`;
      paths.set(id, [id, ...(paths.get(parent) ?? [])]);
      for (const positionClass of ["LEADER", "PROFESSIONAL", "SUPPORT"]) {
        const people = positionClass === "PROFESSIONAL" ? 10 + random(40) : 1 + random(5);
        const counts = [0, 0, 0, 0];
        for (let person = 0; person < people; person += 1) {
          const luck = random(100);
          const grade = luck < 20 ? 0 : luck < 92 ? 1 : luck < 99 ? 2 : 3;
          counts[grade] = (counts[grade] ?? 0) + 1;
        }
        rows.push({ unitId: id, positionClass, counts });
      }
    }
    const published = suppress({ rows, paths });
    const top = published.find((row) => row.unitId === "top" && row.positionClass === "");
    expect(top?.counts).not.toContain(null);
  }, 60_000);
});

function lcg(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/**
 * Hidden cells that have one value only in all assignments of people to grades that agree with everything published:
 * base row by base row every split of its total is tried.
 */
function pinnedDown(
  input: { rows: readonly BaseRow[]; paths: Map<string, string[]> },
  published: readonly PublishedRow[],
): string[] {
  const { rows, paths } = input;
  const contains = (group: PublishedRow, row: BaseRow): boolean =>
    (group.positionClass === "" || group.positionClass === row.positionClass) &&
    (group.reach === "OWN" ? group.unitId === row.unitId : Boolean(paths.get(row.unitId)?.includes(group.unitId)));
  const members = published.map((group) => rows.flatMap((row, at) => (contains(group, row) ? [at] : [])));
  const seen = published.map((group) => group.counts.map(() => new Set<number>()));
  const open = (): boolean =>
    seen.some((cells, at) => cells.some((values, grade) => published[at]?.counts[grade] === null && values.size < 2));
  const chosen: number[][] = [];
  // The total of a row is known where the row is the only member of a group; here: always, totals are published.
  const totals = rows.map((row) => row.counts.reduce((sum, count) => sum + count, 0));
  const fits = (last: number): boolean =>
    published.every((group, at) => {
      const inside = members[at] ?? [];
      return group.counts.every((count, grade) => {
        const sum = inside.reduce((all, row) => all + (chosen[row]?.[grade] ?? 0), 0);
        if (count === null) return true;
        return inside.every((row) => row <= last) ? sum === count : sum <= count;
      });
    });
  const search = (row: number): void => {
    if (!open()) return;
    if (row === rows.length) {
      published.forEach((_, at) => {
        seen[at]?.forEach((values, grade) =>
          values.add((members[at] ?? []).reduce((sum, each) => sum + (chosen[each]?.[grade] ?? 0), 0)),
        );
      });
      return;
    }
    const total = totals[row] ?? 0;
    for (let first = 0; first <= total; first += 1) {
      for (let second = 0; first + second <= total; second += 1) {
        chosen[row] = [first, second, total - first - second];
        if (fits(row)) search(row + 1);
      }
    }
    chosen.length = row;
  };
  search(0);
  return published.flatMap((group, at) =>
    group.counts.flatMap((count, grade) =>
      count === null && (seen[at]?.[grade]?.size ?? 0) < 2
        ? [`${group.reach} ${group.unitId} ${group.positionClass} ${String(grade)}`]
        : [],
    ),
  );
}
