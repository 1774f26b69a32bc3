import { lazyPage } from "../shared/ui/lazy-page.ts";

export { NoticeBell } from "./NoticeBell.tsx";
/** All notices of the person, `/notices`. */
export const NoticesPage = lazyPage(() => import("./NoticesPage.tsx"), "NoticesPage");
