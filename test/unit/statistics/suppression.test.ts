import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BaseRow, type PublishedRow, suppress } from "../../../server/statistics/suppression/suppression.ts";

const CLASSES = ["LEADER", "PROFESSIONAL", ""] as const;

interface Organization {
  readonly rows: readonly BaseRow[];
  readonly paths: Map<string, string[]>;
}

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
  it.each([
    [
      "a small grade with the next larger one, since the others would tell it, and shows zeros",
      [6, 22, 2, 0],
      "•,22,•,0",
    ],
    ["two small grades that are large enough together", [20, 4, 3, 0], "20,•,•,0"],
    ["a third one where two small ones together are still few", [20, 2, 1, 0], "•,•,•,0"],
    ["no zero where several grades are large", [12, 9, 0, 0], "12,9,0,0"],
    ["that everybody has the same grade: one more grade stays possible", [0, 12, 0, 0], "•,•,0,0"],
    ["that everybody has the worst grade", [0, 0, 0, 8], "0,0,•,•"],
    ["that all but one have the same grade", [0, 11, 1, 0], "0,•,•,0"],
    ["every grade of fewer than five people", [1, 3, 0, 0], "•,•,•,•"],
    ["the grade of a single person", [0, 1, 0, 0], "•,•,•,•"],
  ])("hides %s", (_, counts, shown) => {
    const published = suppress({ rows: [{ unitId: "a", positionClass: "", counts }], paths: new Map([["a", ["a"]]]) });
    for (const row of published) expect(row.counts.map((count) => count ?? "•").join(",")).toBe(shown);
  });

  it("hides what two small units have together where their superior and the third unit would tell it", () => {
    const rows = [
      { unitId: "one", positionClass: "", counts: [1, 9, 0] },
      { unitId: "two", positionClass: "", counts: [1, 8, 0] },
      { unitId: "three", positionClass: "", counts: [9, 9, 0] },
    ];
    const paths = new Map(rows.map(({ unitId }) => [unitId, [unitId, "top"]]));
    const published = suppress({ rows, paths }).filter(({ reach }) => reach === "SUBTREE");
    const best = (unitId: string) => published.find((row) => row.unitId === unitId)?.counts[0];
    expect([best("top"), best("three")]).toContain(null);
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

  it("hides every group of fewer than five, shows nothing of fewer than five people, and never changes a number", () => {
    fc.assert(
      fc.property(organization, (input) => {
        suppress(input).forEach((row) => {
          const members = membersOf(input, row);
          row.counts.forEach((count, grade) => {
            const exact = sumOf(members.map((at) => input.rows[at]?.counts[grade] ?? 0));
            if (count !== null) expect(count).toBe(exact);
            if (exact > 0 && exact < 5) expect(count).toBeNull();
            if (row.total > 0 && row.total < 5) expect(count).toBeNull();
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it("leaves every row, by all that agrees with the tables, more than one value for a small group or its complement", () => {
    fc.assert(
      fc.property(organization, fc.integer({ min: 2, max: 5 }), (input, smallest) => {
        const published = suppress({ ...input, smallest });
        const own = [...input.rows.map((_, at) => [at]), ...published.map((row) => membersOf(input, row))];
        const sets = own.flatMap((rows) => someOf(3).map((grades) => ({ rows, grades })));
        expect(revealing(input, { sets, smallest, isKnown: fixedIn(input, published) })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("lets no sum or difference of published numbers be a small group, its complement or the one grade of all", () => {
    fc.assert(
      fc.property(organization, fc.integer({ min: 2, max: 5 }), (input, smallest) => {
        const published = suppress({ ...input, smallest });
        const sets = someOf(input.rows.length).flatMap((rows) => someOf(3).map((grades) => ({ rows, grades })));
        expect(revealing(input, { sets, smallest, isKnown: computedFrom(input, published) })).toEqual([]);
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
  }, 300_000);
});

function lcg(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** Places of the base rows that a published row is made of. */
function membersOf({ rows, paths }: Organization, group: PublishedRow): number[] {
  const isInside = ({ unitId, positionClass }: BaseRow): boolean =>
    (group.positionClass === "" || group.positionClass === positionClass) &&
    (group.reach === "OWN" ? group.unitId === unitId : Boolean(paths.get(unitId)?.includes(group.unitId)));
  return rows.flatMap((row, at) => (isInside(row) ? [at] : []));
}

/** Assignments of people to grades, base row by base row, that agree with everything published. */
function* assignments(input: Organization, published: readonly PublishedRow[]): Generator<readonly number[][]> {
  const { rows } = input;
  const members = published.map((group) => membersOf(input, group));
  const chosen: number[][] = [];
  const fits = (last: number): boolean =>
    published.every((group, at) => {
      const inside = members[at] ?? [];
      return group.counts.every((count, grade) => {
        const sum = inside.reduce((all, row) => all + (chosen[row]?.[grade] ?? 0), 0);
        return count === null || (inside.every((row) => row <= last) ? sum === count : sum <= count);
      });
    });
  function* search(row: number): Generator<readonly number[][]> {
    if (row === rows.length) return yield [...chosen];
    // Totals are published; who knows more than they tell knows at most the total of each base row.
    const total = sumOf(rows[row]?.counts ?? []);
    for (let first = 0; first <= total; first += 1) {
      for (let second = 0; first + second <= total; second += 1) {
        chosen[row] = [first, second, total - first - second];
        if (fits(row)) yield* search(row + 1);
      }
    }
    chosen.length = row;
  }
  yield* search(0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** All ways to take some of `size` things, as lists of places. */
function someOf(size: number): number[][] {
  return Array.from({ length: 2 ** size - 1 }, (_, bits) =>
    Array.from({ length: size }, (__, at) => at).filter((at) => ((bits + 1) >> at) % 2 === 1),
  );
}

/** Some base rows and some grades: the people of those rows who have one of those grades. */
interface PeopleSet {
  readonly rows: readonly number[];
  readonly grades: readonly number[];
}

function numberIn(counts: readonly (readonly number[])[], { rows, grades }: PeopleSet): number {
  return sumOf(rows.flatMap((row) => grades.map((grade) => counts[row]?.[grade] ?? 0)));
}

type Knows = (set: PeopleSet) => boolean;

/** Whether a number is the same in all assignments that agree with the tables. */
function fixedIn(input: Organization, published: readonly PublishedRow[]): Knows {
  const all = [...assignments(input, published)];
  return (set) => new Set(all.map((counts) => numberIn(counts, set))).size === 1;
}

/** Whether a number is a sum or difference of published cells and totals: whether it lies in the space that they span. */
function computedFrom(input: Organization, published: readonly PublishedRow[]): Knows {
  const vectorOf = ({ rows, grades }: PeopleSet): number[] =>
    input.rows.flatMap((_, row) => [0, 1, 2].map((grade) => (rows.includes(row) && grades.includes(grade) ? 1 : 0)));
  const basis: number[][] = [];
  const rest = (vector: number[]): number[] => basis.reduce(without, vector);
  for (const row of published) {
    const rows = membersOf(input, row);
    const told = [[0, 1, 2], ...row.counts.flatMap((count, grade) => (count === null ? [] : [[grade]]))];
    // A published zero is a zero of every row within.
    const zeros = row.counts.flatMap((count, grade) =>
      count === 0 ? rows.map((at) => ({ rows: [at], grades: [grade] })) : [],
    );
    for (const set of [...told.map((grades) => ({ rows, grades })), ...zeros]) {
      const left = rest(vectorOf(set));
      if (left.some((part) => part !== 0)) basis.push(left);
    }
  }
  return (set) => rest(vectorOf(set)).every((part) => part === 0);
}

/** The vector less so much of another that it is zero where that one begins; all modulo a prime. */
function without(vector: number[], base: readonly number[]): number[] {
  const first = base.findIndex((part) => part !== 0);
  const by = ((vector[first] ?? 0) * inverse(base[first] ?? 1)) % PRIME;
  return by === 0 ? vector : vector.map((part, at) => (((part - by * (base[at] ?? 0)) % PRIME) + PRIME) % PRIME);
}

const PRIME = 10_007;

function inverse(number: number): number {
  let [result, base] = [1, number % PRIME];
  for (let power = PRIME - 2; power > 0; power >>= 1) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/**
 * The known numbers that tell a small group, a small complement, or the one grade of all. All grades that are not known
 * to be empty together are the total, which is public.
 */
function revealing(
  input: Organization,
  { sets, smallest, isKnown }: { sets: readonly PeopleSet[]; smallest: number; isKnown: Knows },
): string[] {
  const truth = input.rows.map(({ counts }) => counts);
  return sets.flatMap((set) => {
    const [count, total] = [numberIn(truth, set), numberIn(truth, { ...set, grades: [0, 1, 2] })];
    if (count === 0 || (count >= smallest && total - count >= smallest) || !isKnown(set)) return [];
    const isEmpty = (grade: number): boolean =>
      numberIn(truth, { ...set, grades: [grade] }) === 0 && isKnown({ ...set, grades: [grade] });
    const possible = [0, 1, 2].filter((grade) => !isEmpty(grade));
    const isTotal = possible.length > 1 && possible.every((grade) => set.grades.includes(grade));
    return isTotal ? [] : [`${String(set.rows)} ${String(set.grades)}: ${String(count)} of ${String(total)}`];
  });
}
