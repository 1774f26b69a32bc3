import type { ReactElement } from "react";
import { CustomRoutes, reactRouterProvider, Resource } from "react-admin";
import { accounts, grants, MyAccount, SetPassword, TokensPage } from "../identity/index.ts";
import { auditEntries } from "../audit/index.ts";
import { AssessPage, MatrixPage, PersonCompetencies, PositionPage, UnitCompetencies } from "../competency/index.ts";
import { cycleSeries, cycles, RollUpPage } from "../cycle/index.ts";
import {
  AuthorityPage,
  evaluations,
  FormerUnitsPage,
  meetings,
  MeetingScreen,
  MyEvaluations,
  MyMonth,
  ObjectionsPage,
  QuotaPage,
  SelfRating,
  SheetPage,
  UsesPage,
} from "../evaluation/index.ts";
import { DutyPage, FormsPage, ImportPage, ListsPage } from "../exchange/index.ts";
import { frameworks, frameworkVersions, RebasePage, UnitUsagePage, VersionDiffPage } from "../framework/index.ts";
import {
  appointments,
  DescriptionForm,
  HolidaysPage,
  persons,
  positions,
  PostTargetsPage,
  units,
} from "../organization/index.ts";
import { NoticesPage } from "../notice/index.ts";
import { DataRequestsPage, MyDataPage, RetentionPage } from "../privacy/index.ts";
import { PublicationPage, PublicationsPage } from "../publication/index.ts";
import {
  CriterionDashboard,
  StatisticsBuilder,
  StatisticsOverviewPage,
  StatisticsPage,
  TrackingPage,
  UnitDashboard,
} from "../statistics/index.ts";
import {
  CalendarPage,
  CataloguePage,
  CataloguesPage,
  InboxPage,
  MyWork,
  PlanPage,
  PlansPage,
  ProgrammePage,
  ProgrammesPage,
  TaskPage,
  UnitWorkPage,
  WriteProgramme,
} from "../work/index.ts";
import { LINK_PAGE, PASSWORD_PAGE } from "./authProvider.ts";
import { Crashed } from "./parts/Crashed.tsx";
import { lazyPage } from "../shared/ui/lazy-page.ts";
import { Layout } from "./Layout.tsx";
import { LoadingPage } from "./parts/LoadingPage.tsx";
import { AccessDenied, NotFound } from "./parts/NotFound.tsx";
import { provide } from "./provide.ts";
import { SignInPage } from "./SignInPage.tsx";
import { darkTheme, lightTheme } from "./theme.ts";
import { Console } from "./trouble/Console.tsx";

const FirstRunPage = lazyPage(() => import("./first-run/FirstRunPage.tsx"), "FirstRunPage");
const Desk = lazyPage(() => import("./desk/Desk.tsx"), "Desk");
const { Route } = reactRouterProvider;
const providers = provide();

/** The console: every page stands in this list. */
export function App(): ReactElement {
  return (
    <Console
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
      <Resource {...positions} show={PositionPage} />
      <Resource {...persons} />
      <Resource {...appointments} />
      <Resource {...frameworks} />
      <Resource {...frameworkVersions} />
      <Resource {...cycles} />
      <Resource {...cycleSeries} />
      <Resource {...meetings} />
      <Resource {...evaluations} />
      <Resource {...accounts} />
      <Resource {...grants} />
      <Resource {...auditEntries} />
      <CustomRoutes>
        <Route path="/first-run" element={<FirstRunPage />} />
        <Route path={PASSWORD_PAGE} element={<MyAccount />} />
        <Route path="/my-data" element={<MyDataPage />} />
        <Route path="/data-requests" element={<DataRequestsPage />} />
        <Route path="/retention" element={<RetentionPage />} />
        <Route path="/api-tokens" element={<TokensPage />} />
        <Route path="/authority" element={<AuthorityPage />} />
        <Route path="/my-month" element={<MyMonth />} />
        <Route path="/my-evaluations" element={<MyEvaluations />} />
        <Route path="/my-evaluations/:id" element={<SelfRating />} />
        <Route path="/objections" element={<ObjectionsPage />} />
        <Route path="/former-units" element={<FormerUnitsPage />} />
        <Route path="/framework-diff/:id" element={<VersionDiffPage />} />
        <Route path="/framework-rebase/:id" element={<RebasePage />} />
        <Route path="/framework-usage" element={<UnitUsagePage />} />
        <Route path="/position-descriptions/:id" element={<DescriptionForm />} />
        <Route path="/post-targets" element={<PostTargetsPage />} />
        <Route path="/competencies" element={<UnitCompetencies />} />
        <Route path="/competencies/matrix" element={<MatrixPage />} />
        <Route path="/competencies/persons/:id" element={<PersonCompetencies />} />
        <Route path="/competencies/persons/:id/assess" element={<AssessPage />} />
        <Route path="/roll-ups/:id" element={<RollUpPage />} />
        <Route path="/catalogues" element={<CataloguesPage />} />
        <Route path="/catalogues/:id" element={<CataloguePage />} />
        <Route path="/plans" element={<PlansPage />} />
        <Route path="/plans/:id" element={<PlanPage />} />
        <Route path="/work" element={<MyWork />} />
        <Route path="/work/mine" element={<MyWork />} />
        <Route path="/work/inbox" element={<InboxPage />} />
        <Route path="/work/tasks/:id" element={<TaskPage />} />
        <Route path="/tasks/:id" element={<TaskPage />} />
        <Route path="/work/unit" element={<UnitWorkPage />} />
        <Route path="/work/calendar" element={<CalendarPage />} />
        <Route path="/programmes" element={<ProgrammesPage />} />
        <Route path="/programmes/new" element={<WriteProgramme />} />
        <Route path="/programmes/:id" element={<ProgrammePage />} />
        <Route path="/programmes/:id/edit" element={<WriteProgramme />} />
        <Route path="/quota" element={<QuotaPage />} />
        <Route path="/result-uses" element={<UsesPage />} />
        <Route path="/notices" element={<NoticesPage />} />
        <Route path="/holidays" element={<HolidaysPage />} />
        <Route path="/statistics" element={<StatisticsPage />} />
        <Route path="/statistics/overview" element={<StatisticsOverviewPage />} />
        <Route path="/statistics/unit" element={<UnitDashboard />} />
        <Route path="/statistics/criteria" element={<CriterionDashboard />} />
        <Route path="/statistics/builder" element={<StatisticsBuilder />} />
        <Route path="/progress-tracking" element={<TrackingPage />} />
        <Route path="/forms" element={<FormsPage />} />
        <Route path="/lists" element={<ListsPage />} />
        <Route path="/reporting-duty" element={<DutyPage />} />
        <Route path="/imports" element={<ImportPage />} />
        <Route path="/publications" element={<PublicationsPage />} />
        <Route path="/publications/:id" element={<PublicationPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path={LINK_PAGE} element={<SetPassword />} />
        <Route path="/evaluation-sheet/:id" element={<SheetPage />} />
        <Route path="/meetings/:id/screen" element={<MeetingScreen />} />
      </CustomRoutes>
    </Console>
  );
}
