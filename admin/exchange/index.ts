import { lazyPage } from "../shared/ui/lazy-page.ts";

/** Bringing in lists of units, people and more, `/imports`. */
export const ImportPage = lazyPage(() => import("./import/ImportPage.tsx"), "ImportPage");

/** Official forms and the agency's own, `/forms`. */
export const FormsPage = lazyPage(() => import("./forms/FormsPage.tsx"), "FormsPage");

/** Lists and summaries of a unit in a cycle, `/lists`. */
export const ListsPage = lazyPage(() => import("./lists/ListsPage.tsx"), "ListsPage");

/** Results that must be in the national database, `/reporting-duty`. */
export const DutyPage = lazyPage(() => import("./duty/DutyPage.tsx"), "DutyPage");
