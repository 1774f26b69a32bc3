import { useEffect } from "react";
import { useListContext, useLocation, useNavigate } from "react-admin";
import { searchOf } from "./saved-views.ts";

/**
 * The address says what a list shows from the start, so that a copied address shows the same and the way back leads to
 * what was shown before a filter.
 *
 * The library keeps what was filtered last and reads it again where the address says nothing.
 */
export function useAddressOfList(): void {
  const list = useListContext();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const shown = searchOf(list);
  const isBare = search === "" && pathname === `/${list.resource}`;
  useEffect(() => {
    if (isBare) void navigate(`${pathname}?${shown}`, { replace: true });
  }, [isBare, pathname, shown, navigate]);
}
