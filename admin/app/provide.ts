import { QueryClient } from "@tanstack/react-query";
import type { AuthProvider, I18nProvider, Store } from "react-admin";
import { isKhungError } from "../shared/api/khung-error.ts";
import { makeAuthProvider } from "./authProvider.ts";
import { type KhungDataProvider, makeDataProvider } from "./dataProvider.ts";
import { makeCall } from "./graphql.ts";
import { makeI18nProvider } from "./i18n/i18nProvider.ts";
import { preferences } from "./preferences.ts";
import { makeSession } from "./session.ts";
import { slices } from "./slices.ts";

interface Providers {
  readonly store: Store;
  readonly i18nProvider: I18nProvider;
  readonly dataProvider: KhungDataProvider;
  readonly authProvider: AuthProvider;
  readonly queryClient: QueryClient;
}

/** Only a server that could not be reached is asked again; what it has answered, it would answer again. */
function retry(failures: number, error: unknown): boolean {
  return isKhungError(error, "UNREACHABLE") && failures < 2;
}

/** Everything that the console stands on, wired once. */
export function provide(): Providers {
  const store = preferences();
  const i18nProvider = makeI18nProvider();
  const locale = (): string => i18nProvider.getLocale();
  const call = makeCall({ endpoint: "/graphql", locale });
  const resources = slices.flatMap((slice) => slice.resources);
  return {
    store,
    i18nProvider,
    dataProvider: makeDataProvider(call, resources),
    queryClient: new QueryClient({
      defaultOptions: { queries: { retry, networkMode: "always" }, mutations: { networkMode: "always" } },
    }),
    authProvider: makeAuthProvider(call, makeSession(call, locale)),
  };
}
