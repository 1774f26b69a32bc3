import { useQuery } from "@tanstack/react-query";
import { PlanChoices, PlanProducts } from "../../../../schema/operations/work/plan-page.ts";
import { useAsk, useRun } from "../../../shared/api/useRun.ts";
import type { Lookups, PlanProduct } from "../plan-rows.ts";

const PER_PAGE = 200;
const MOST_PAGES = 15;

/** People and products that a plan of the unit may name; products are read in pages, once, so that pasted codes are known at once. */
export function useLookups(unitId: string): { readonly lookups: Lookups; readonly isComplete: boolean } {
  const run = useRun();
  const people = useAsk(PlanChoices, { unitId }, { staleTime: 60_000 });
  const products = useQuery<readonly PlanProduct[]>({
    queryKey: ["plan-products", unitId],
    staleTime: 300_000,
    queryFn: async ({ signal }) => {
      const found: PlanProduct[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { productsInForce } = await run(PlanProducts, { unitId, page: { page, perPage: PER_PAGE } }, { signal });
        found.push(...productsInForce.items);
        if (found.length >= productsInForce.total) break;
      }
      return found;
    },
  });
  return {
    lookups: { people: people.data?.persons.items ?? [], products: products.data ?? [] },
    isComplete: people.data !== undefined && products.data !== undefined,
  };
}
