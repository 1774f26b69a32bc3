import { localStorageStore, type Store } from "react-admin";

/** Language and theme belong to the machine's user, not to the session: they outlive a sign-out. */
const KEPT = ["locale", "theme"];

/** The store of settings in the browser; a reset (which every sign-out does) keeps language and theme. */
export function preferences(): Store {
  const store = localStorageStore("1", "Khung");
  return {
    ...store,
    reset: () => {
      const kept = KEPT.map((key) => [key, store.getItem<unknown>(key)] as const);
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
    },
  };
}
