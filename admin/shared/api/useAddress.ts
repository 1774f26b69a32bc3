import { useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-admin";

/** What a page shows, kept in its address so that it can be sent to somebody. */
export interface Address {
  readonly search: string;
  readonly get: (name: string) => string | null;
  /** Writes some of it; null or nothing takes a part out. The browser's way back leads to what was shown before. */
  readonly set: (part: Part) => void;
  /** The same page with some of it changed. */
  readonly with: (part: Part) => string;
}

type Part = Readonly<Record<string, string | null>>;

export function useAddress(): Address {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const changed: Address["with"] = (part) => `${pathname}${withPart(search, part)}`;
  return {
    search,
    get: (name) => new URLSearchParams(search).get(name),
    set: (part) => {
      if (withPart(search, part) !== withPart(search, {})) void navigate(changed(part));
    },
    with: changed,
  };
}

/** The part of an address behind the path with some of it changed. Example: "?unit=a&page=2" with page none → "?unit=a". */
export function withPart(search: string, part: Part): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(part)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  const said = next.toString();
  return said === "" ? "" : `?${said}`;
}

/** The page of a list that an address names, from 0. */
export function pageIn(address: Pick<Address, "get">): number {
  const page = Number(address.get("page") ?? "1");
  return Number.isSafeInteger(page) && page > 0 ? page - 1 : 0;
}

/**
 * The page of a list that the address names, from 1, and how to leaf to another.
 *
 * @param name names the list where several stand on one page.
 */
export function usePageInAddress(name = "page"): readonly [number, (page: number) => void] {
  const address = useAddress();
  const page = pageIn({ get: () => address.get(name) }) + 1;
  return [page, (next) => address.set({ [name]: next === 1 ? null : String(next) })];
}

/**
 * One of several choices (a tab, a kind) that the address names; the first one is meant where it names none.
 *
 * @param others parts of the address that another choice takes out, such as the page of the list.
 */
export function useOneInAddress<T extends string>(
  name: string,
  choices: readonly [T, ...T[]],
  others: Part = {},
): readonly [T, (choice: T) => void] {
  const address = useAddress();
  const said = address.get(name);
  const chosen = choices.find((choice) => choice === said) ?? choices[0];
  return [chosen, (next) => address.set({ ...others, [name]: next === choices[0] ? null : next })];
}

/** A switch that the address names where it is on. */
export function useSwitchInAddress(name: string): readonly [boolean, (isOn: boolean) => void] {
  const [state, choose] = useOneInAddress(name, ["off", "on"]);
  return [state === "on", (isOn) => choose(isOn ? "on" : "off")];
}

/**
 * A search box whose words stand in the address: what is typed shows at once, each letter is no step of the way back,
 * and an address that changes otherwise (the way back, a saved filter) changes the box.
 *
 * @param others parts of the address that typing takes out, such as the page of the list.
 */
export function useTypedInAddress(name: string, others: Part = {}): readonly [string, (text: string) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const said = new URLSearchParams(search).get(name) ?? "";
  const [typed, setTyped] = useState(said);
  const written = useRef(said);
  useEffect(() => {
    if (said === written.current) return;
    written.current = said;
    setTyped(said);
  }, [said]);
  const type = (text: string): void => {
    setTyped(text);
    written.current = text;
    void navigate(`${pathname}${withPart(search, { ...others, [name]: text })}`, { replace: true });
  };
  return [typed, type];
}
