import { lazy, type ReactElement, type ReactNode, Suspense } from "react";
import { AdminContext, type AdminContextProps, AdminUI, type AdminUIProps } from "react-admin";
import { fetchPart } from "../../shared/trouble/parts.ts";
import type { Trouble } from "./trouble.ts";

// Fetched after the first page is drawn, long before it is needed: a server that is away could not bring it.
const Watch = lazy(() => fetchPart(() => import("./Watch.tsx")).then((part) => ({ default: part.Watch })));

type ConsoleProps = AdminUIProps &
  Pick<AdminContextProps, "authProvider" | "dataProvider" | "i18nProvider" | "queryClient" | "store"> &
  Pick<AdminContextProps, "lightTheme" | "darkTheme"> & {
    readonly trouble: Trouble;
    readonly children: ReactNode;
  };

/** The frame of react-admin, and beside every page of it, also those without a menu, what watches over bad times. */
export function Console(props: ConsoleProps): ReactElement {
  const { authProvider, dataProvider, i18nProvider, queryClient, store, lightTheme, darkTheme, trouble, ...ui } = props;
  return (
    <AdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, store, lightTheme, darkTheme }}>
      <AdminUI {...ui} />
      <Suspense>
        <Watch trouble={trouble} />
      </Suspense>
    </AdminContext>
  );
}
