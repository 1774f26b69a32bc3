import { localStorageStore, type Store } from "react-admin";
import { HABITS } from "../shared/ui/table/habits.ts";

/** Language and theme belong to the machine's user, not to the session: they outlive a sign-out. */
const KEPT = ["locale", "theme"];

/**
 * The store of settings in the browser; a reset (which every sign-out does) keeps language and theme, and what each
 * account has arranged for itself: columns and saved filters lie under the account's id.
 */
export function preferences(): Store {
  const store = localStorageStore("1", "Khung");
  return {
    ...store,
    reset: () => {
      const habits = Object.keys(store.listItems?.(HABITS) ?? {});
      const kept = [...KEPT, ...habits].map((key) => [key, store.getItem<unknown>(key)] as const);
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
    },
  };
}
