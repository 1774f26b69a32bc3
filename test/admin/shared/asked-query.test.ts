import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, describe, expect, it } from "vitest";
import { askedQuery, type Subject } from "../../../admin/shared/api/asked-query.ts";
import { CompetencyGaps } from "../../../schema/operations/competency/gap.ts";

interface Wish {
  readonly unitId: string;
  readonly page: number;
}

interface Shown {
  readonly isOld: boolean;
  readonly text: string | undefined;
}

const client = new QueryClient();
afterEach(() => client.clear());

/** A page that asks about a unit and shows what it has; `turnTo` is the next thing that somebody asks for. */
async function pageAbout(first: Wish, aboutOf: (wish: Wish) => Subject | undefined) {
  const options = (wish: Wish) => ({
    ...askedQuery(CompetencyGaps, wish, aboutOf(wish)),
    queryFn: () => Promise.resolve({ text: `${wish.unitId}, page ${String(wish.page)}` }),
  });
  const observer = new QueryObserver(client, options(first));
  const stop = observer.subscribe(() => undefined);
  await observer.refetch();
  return {
    turnTo(wish: Wish): Shown {
      observer.setOptions(options(wish));
      const { data, isPlaceholderData } = observer.getCurrentResult();
      return { text: data?.text, isOld: isPlaceholderData };
    },
    async settled(): Promise<string | undefined> {
      await observer.refetch();
      return observer.getCurrentResult().data?.text;
    },
    leave: stop,
  };
}

describe("while the next answer is coming", () => {
  it("another page about the same unit keeps the last one on the screen", async () => {
    const page = await pageAbout({ unitId: "A", page: 1 }, ({ unitId }) => ({ unitId }));
    expect(page.turnTo({ unitId: "A", page: 2 })).toEqual({ text: "A, page 1", isOld: true });
    expect(await page.settled()).toBe("A, page 2");
    page.leave();
  });

  it("the numbers of one unit never stand under the name of another", async () => {
    const page = await pageAbout({ unitId: "A", page: 1 }, ({ unitId }) => ({ unitId }));
    expect(page.turnTo({ unitId: "B", page: 1 })).toEqual({ text: undefined, isOld: false });
    expect(page.turnTo({ unitId: "B", page: 2 })).toEqual({ text: undefined, isOld: false });
    expect(await page.settled()).toBe("B, page 2");
    page.leave();
  });

  it("without a subject nothing old is shown at all", async () => {
    const page = await pageAbout({ unitId: "A", page: 1 }, () => undefined);
    expect(page.turnTo({ unitId: "A", page: 2 })).toEqual({ text: undefined, isOld: false });
    page.leave();
  });

  it("what was seen before is there at once", async () => {
    const page = await pageAbout({ unitId: "A", page: 1 }, ({ unitId }) => ({ unitId }));
    page.turnTo({ unitId: "B", page: 1 });
    await page.settled();
    expect(page.turnTo({ unitId: "A", page: 1 })).toEqual({ text: "A, page 1", isOld: false });
    page.leave();
  });
});

it("documents are told apart by their name and variables, so that a page can hand an answer to another", () => {
  expect(askedQuery(CompetencyGaps, { filter: {}, page: {} })).toEqual({
    queryKey: ["ask", "CompetencyGaps", { filter: {}, page: {} }],
  });
});
