import { pageIn, useAddress, useTypedInAddress } from "../../../shared/api/useAddress.ts";
import { SCOPES } from "../catalogue-rows.ts";
import type { ProductWish } from "./ProductFilters.tsx";

export const PER_PAGE = [25, 50, 100, 200] as const;

interface Leaf {
  readonly page: number;
  readonly perPage: number;
}

interface WishInAddress {
  readonly wish: ProductWish;
  readonly page: Leaf;
  readonly change: (part: Partial<ProductWish>) => void;
  readonly leaf: (page: Leaf) => void;
}

/** What somebody looks for in a list of products, and the page of it, kept in the address. */
export function useProductWish(): WishInAddress {
  const address = useAddress();
  const [search, typeSearch] = useTypedInAddress("search", { page: null });
  const [office, typeOffice] = useTypedInAddress("office", { page: null });
  const scope = SCOPES.find((each) => each === address.get("scope")) ?? "";
  const perPage = PER_PAGE.find((each) => String(each) === address.get("perPage")) ?? PER_PAGE[0];
  return {
    wish: { search, office, scope, group: address.get("group") ?? "" },
    page: { page: pageIn(address), perPage },
    change: (part) => {
      if (part.search !== undefined) typeSearch(part.search);
      else if (part.office !== undefined) typeOffice(part.office);
      else address.set({ ...part, page: null });
    },
    leaf: ({ page, perPage: most }) =>
      address.set({
        page: page === 0 ? null : String(page + 1),
        perPage: most === PER_PAGE[0] ? null : String(most),
      }),
  };
}
