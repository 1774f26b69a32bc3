import { useLocation, useNavigate } from "react-admin";

/** What a page shows, kept in its address so that it can be sent to somebody. */
export interface Address {
  readonly search: string;
  readonly get: (name: string) => string | null;
  /** Writes some of it; null takes a part out. */
  readonly set: (part: Readonly<Record<string, string | null>>) => void;
  /** The same page with some of it changed. */
  readonly with: (part: Readonly<Record<string, string | null>>) => string;
}

export function useAddress(): Address {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const changed: Address["with"] = (part) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(part)) {
      if (value === null || value === "") next.delete(name);
      else next.set(name, value);
    }
    return `${pathname}?${next.toString()}`;
  };
  return {
    search,
    get: (name) => new URLSearchParams(search).get(name),
    set: (part) => navigate(changed(part), { replace: true }),
    with: changed,
  };
}
