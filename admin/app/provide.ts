import { QueryClient } from "@tanstack/react-query";
import type { AuthProvider, I18nProvider, Store } from "react-admin";
import { Me } from "../../schema/operations/identity.ts";
import { known } from "../shared/api/asked-query.ts";
import { whenMissing } from "../shared/trouble/parts.ts";
import { wouldLose } from "../shared/trouble/unsaved.ts";
import { makeAuthProvider } from "./authProvider.ts";
import { type KhungDataProvider, makeDataProvider } from "./dataProvider.ts";
import { makeI18nProvider } from "./i18n/i18nProvider.ts";
import { preferences } from "./preferences.ts";
import { makeMissing } from "./reload-when-updated.ts";
import { slices } from "./slices.ts";
import { makeTrouble, type Trouble } from "./trouble/trouble.ts";

interface Providers {
  readonly store: Store;
  readonly i18nProvider: I18nProvider;
  readonly dataProvider: KhungDataProvider;
  readonly authProvider: AuthProvider;
  readonly queryClient: QueryClient;
  readonly trouble: Trouble;
}

/** Nothing is asked twice by the cache: a server that is away is waited for on the way to it. */
const retry = false;

/** Everything that the console stands on, wired once. */
export function provide(): Providers {
  const store = preferences();
  const i18nProvider = makeI18nProvider();
  const locale = (): string => i18nProvider.getLocale();
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry, networkMode: "always" }, mutations: { networkMode: "always" } },
  });
  const { call, trouble } = makeTrouble(locale, (me) => known(queryClient, Me, {}, { me }));
  watchUpdates(trouble);
  const resources = slices.flatMap((slice) => slice.resources);
  return {
    store,
    i18nProvider,
    dataProvider: makeDataProvider(call, resources),
    queryClient,
    authProvider: makeAuthProvider(call, trouble.session, (account) => trouble.tabs.tell(account)),
    trouble,
  };
}

/** Parts of the page that are gone, and documents that the server no longer knows, mean a server newer than the page. */
function watchUpdates({ line, outdated, session }: Trouble): void {
  const missing = makeMissing({
    answers: () =>
      fetch("/readyz", { cache: "no-store" }).then(
        ({ ok }) => ok,
        () => false,
      ),
    back: () => {
      line.lost();
      return line.whenBack(false);
    },
    wouldLose: () => session.isOpen() && wouldLose(),
    offer: () => outdated.set(true),
  });
  whenMissing(missing);
  window.addEventListener("khung:outdated", () => void missing());
}
