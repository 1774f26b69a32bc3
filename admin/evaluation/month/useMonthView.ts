import { useLocation, useNavigate } from "react-admin";
import { type Part, PARTS } from "./until.ts";

interface MonthView {
  /** The period that the address names. */
  readonly key: string | null;
  /** The part that the address names. */
  readonly part: Part | null;
  readonly open: (key: string) => void;
  readonly show: (part: Part) => void;
}

/** Which period and which part of it: kept in the address, so that a link and "back" lead to the same. */
export function useMonthView(): MonthView {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const named = asked.get("part");
  const key = asked.get("id");
  const go = (next: Readonly<Record<string, string>>, replace: boolean): void =>
    void navigate(`${pathname}?${new URLSearchParams(next).toString()}`, { replace });
  return {
    key,
    part: PARTS.find((part) => part === named) ?? null,
    open: (id) => go({ id }, false),
    show: (part) => go({ ...(key === null ? {} : { id: key }), part }, true),
  };
}
