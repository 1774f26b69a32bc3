import { lazyPage } from "../shared/ui/lazy-page.ts";

/** One's own programmes and those that one follows, `/programmes`. */
export const ProgrammesPage = lazyPage(() => import("./programme/ProgrammesPage.tsx"), "ProgrammesPage");
/** Writing a programme, `/programmes/new` and `/programmes/:id/edit`. */
export const WriteProgramme = lazyPage(() => import("./programme/WriteProgramme.tsx"), "WriteProgramme");
/** One programme, `/programmes/:id`: review, progress, print. */
export const ProgrammePage = lazyPage(() => import("./programme/ProgrammePage.tsx"), "ProgrammePage");
