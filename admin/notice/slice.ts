import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { noticeVi } from "./messages.vi.ts";

/** The inbox: a bell in the bar on top, a page behind it. */
export const notice: ConsoleSlice = {
  resources: [],
  messages: { vi: noticeVi, en: () => import("./english.ts").then(({ english }) => english) },
  menu: [],
};
