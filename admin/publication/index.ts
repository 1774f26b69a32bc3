import { lazyPage } from "../shared/ui/lazy-page.ts";

/** What is shown and what was shown when, `/publications`. */
export const PublicationsPage = lazyPage(() => import("./PublicationsPage.tsx"), "PublicationsPage");

/** One publication, `/publications/:id`. */
export const PublicationPage = lazyPage(() => import("./PublicationPage.tsx"), "PublicationPage");
