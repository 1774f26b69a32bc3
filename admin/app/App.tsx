import type { ReactElement } from "react";
import { Admin, CustomRoutes, reactRouterProvider, Resource } from "react-admin";
import { accounts, grants, MyAccount, SetPassword } from "../identity/index.ts";
import { auditEntries } from "../audit/index.ts";
import { cycles } from "../cycle/index.ts";
import { evaluations, meetings, MyEvaluations, SelfRating } from "../evaluation/index.ts";
import { frameworks, frameworkVersions, VersionDiffPage } from "../framework/index.ts";
import { appointments, persons, positions, units } from "../organization/index.ts";
import { StatisticsPage } from "../statistics/index.ts";
import { LINK_PAGE, PASSWORD_PAGE } from "./authProvider.ts";
import { Crashed } from "./parts/Crashed.tsx";
import { Desk } from "./parts/Desk.tsx";
import { Layout } from "./Layout.tsx";
import { LoadingPage } from "./parts/LoadingPage.tsx";
import { AccessDenied, NotFound } from "./parts/NotFound.tsx";
import { provide } from "./provide.ts";
import { SignInPage } from "./SignInPage.tsx";
import { darkTheme, lightTheme } from "./theme.ts";

const { Route } = reactRouterProvider;
const providers = provide();

/** The console: every page stands in this list. */
export function App(): ReactElement {
  return (
    <Admin
      {...providers}
      title="Khung"
      layout={Layout}
      loginPage={SignInPage}
      dashboard={Desk}
      catchAll={NotFound}
      accessDenied={AccessDenied}
      error={Crashed}
      loading={LoadingPage}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      requireAuth
      disableTelemetry
    >
      <Resource {...units} />
      <Resource {...positions} />
      <Resource {...persons} />
      <Resource {...appointments} />
      <Resource {...frameworks} />
      <Resource {...frameworkVersions} />
      <Resource {...cycles} />
      <Resource {...meetings} />
      <Resource {...evaluations} />
      <Resource {...accounts} />
      <Resource {...grants} />
      <Resource {...auditEntries} />
      <CustomRoutes>
        <Route path={PASSWORD_PAGE} element={<MyAccount />} />
        <Route path="/my-evaluations" element={<MyEvaluations />} />
        <Route path="/my-evaluations/:id" element={<SelfRating />} />
        <Route path="/framework-diff/:id" element={<VersionDiffPage />} />
        <Route path="/statistics" element={<StatisticsPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path={LINK_PAGE} element={<SetPassword />} />
      </CustomRoutes>
    </Admin>
  );
}
