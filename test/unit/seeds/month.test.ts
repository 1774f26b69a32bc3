import { describe, expect, it } from "vitest";
import { ABOVE, type MonthVerbs, runMonth } from "../../../seeds/demo/july/run-month.ts";
import { type MonthPerson, outcomesOf } from "../../../seeds/demo/july/outcomes.ts";
import { blockSizes } from "../../../seeds/demo/units/ninh-thanh.ts";

function peopleOf(count: number): MonthPerson[] {
  const { party, state, mass } = blockSizes(count);
  return [
    ["party", party],
    ["state", state],
    ["mass", mass],
  ].flatMap(([block, size]) =>
    Array.from({ length: Number(size) }, (_, place) => ({
      code: `${String(block)}-${String(place)}`,
      block: String(block),
      heads: place === 0,
    })),
  );
}

describe("the month of the demonstration", () => {
  it.each([3, 4, 7, 42, 43, 500])("puts %i people into three blocks, none of them empty", (count) => {
    const { party, state, mass } = blockSizes(count);
    expect(Math.min(party, state, mass)).toBeGreaterThan(0);
    expect(party + state + mass).toBe(count);
  });

  it("gives 42 people one grade below good and 41 good or better", () => {
    const grades = [...outcomesOf(peopleOf(42), 1).values()].map((outcome) => outcome.decided);
    expect(grades.filter((grade) => grade === "HTN")).toHaveLength(1);
    expect(grades.filter((grade) => grade === "HTXS" || grade === "HTT")).toHaveLength(41);
  });

  it.each([
    [3, 0],
    [3, 3],
    [42, 42],
    [10, 4],
  ])("of %i people puts exactly %i below good", (count, below) => {
    const grades = [...outcomesOf(peopleOf(count), below).values()].map((outcome) => outcome.decided);
    expect(grades.filter((grade) => grade === "HTN")).toHaveLength(below);
  });

  it.each([3, 7, 16, 42, 100])(
    "lets the majority of %i people's votes agree with what is decided, and nobody decide on oneself",
    async (count) => {
      const people = peopleOf(count);
      const outcomes = outcomesOf(people, 1);
      const votes = new Map<string, string[]>();
      const decided: string[] = [];
      const verbs: MonthVerbs = {
        rateOneself: () => Promise.resolve(),
        convene: () => Promise.resolve(),
        vote: (_block, voter, given) => {
          expect(given.has(voter)).toBe(false);
          for (const [person, grade] of given) votes.set(person, [...(votes.get(person) ?? []), grade]);
          return Promise.resolve();
        },
        count: () => Promise.resolve(),
        decide: (decider, person) => {
          expect(decider).not.toBe(person);
          decided.push(decider === ABOVE ? `${person} from above` : person);
          return Promise.resolve();
        },
      };
      await runMonth({ people, outcomes, communeBlock: "party" }, verbs);
      expect(decided).toHaveLength(count);
      expect(decided).toContain("party-0 from above");
      for (const [person, given] of votes) {
        const grade = outcomes.get(person)?.decided ?? "";
        expect(given.filter((each) => each === grade).length * 2, person).toBeGreaterThan(given.length);
      }
    },
  );
});
