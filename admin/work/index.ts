import { lazyPage } from "../shared/ui/lazy-page.ts";

/** One's own programmes and those that one follows, `/programmes`. */
export const ProgrammesPage = lazyPage(() => import("./programme/ProgrammesPage.tsx"), "ProgrammesPage");
/** Writing a programme, `/programmes/new` and `/programmes/:id/edit`. */
export const WriteProgramme = lazyPage(() => import("./programme/WriteProgramme.tsx"), "WriteProgramme");
/** One programme, `/programmes/:id`: review, progress, print. */
export const ProgrammePage = lazyPage(() => import("./programme/ProgrammePage.tsx"), "ProgrammePage");
/** Product catalogues, `/catalogues`. */
export const CataloguesPage = lazyPage(() => import("./catalogue/CataloguesPage.tsx"), "CataloguesPage");
/** One catalogue with its versions and products, `/catalogues/:id`. */
export const CataloguePage = lazyPage(() => import("./catalogue/CataloguePage.tsx"), "CataloguePage");
/** What the tasks of a unit come to, `/work/unit`. */
export const UnitWorkPage = lazyPage(() => import("./unit/UnitWorkPage.tsx"), "UnitWorkPage");
/** Deadlines of a month, `/work/calendar`. */
export const CalendarPage = lazyPage(() => import("./calendar/CalendarPage.tsx"), "CalendarPage");
/** Work plans, `/plans`. */
export const PlansPage = lazyPage(() => import("./plan/PlansPage.tsx"), "PlansPage");
/** One work plan, `/plans/:id`. */
export const PlanPage = lazyPage(() => import("./plan/PlanPage.tsx"), "PlanPage");
/** One's own tasks of a week or month, `/work` and `/work/mine`. */
export const MyWork = lazyPage(() => import("./mine/MyWork.tsx"), "MyWork");
/** One task, `/work/tasks/:id`. */
export const TaskPage = lazyPage(() => import("./task/TaskPage.tsx"), "TaskPage");
/** What waits for a leader, `/work/inbox`. */
export const InboxPage = lazyPage(() => import("./inbox/InboxPage.tsx"), "InboxPage");
