import { lazyPage } from "../shared/ui/lazy-page.ts";

export const MyDataPage = lazyPage(() => import("./MyDataPage.tsx"), "MyDataPage");
export const RetentionPage = lazyPage(() => import("./retention/RetentionPage.tsx"), "RetentionPage");
export const DataRequestsPage = lazyPage(() => import("./DataRequestsPage.tsx"), "DataRequestsPage");
