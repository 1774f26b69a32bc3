import { useGetIdentity, useStore } from "react-admin";
import { habitKey } from "./habits.ts";

/** Where the account's own choice lies. */
export function useHabitKey(name: string): string {
  const { identity } = useGetIdentity();
  return habitKey(String(identity?.id ?? ""), name);
}

/**
 * What the account has chosen for a list (columns, saved filters), kept in the browser beyond a sign-out.
 *
 * Somebody else who signs in here has other choices, and does not see these.
 */
export function useKept<T>(name: string, initial: T): readonly [value: T, keep: (value: T) => void] {
  const [value, keep] = useStore<T>(useHabitKey(name), initial);
  return [value, keep];
}
