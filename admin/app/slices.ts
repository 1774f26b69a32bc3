import { audit } from "../audit/slice.ts";
import { competency } from "../competency/slice.ts";
import { cycle } from "../cycle/slice.ts";
import { evaluation } from "../evaluation/slice.ts";
import { exchange } from "../exchange/slice.ts";
import { framework } from "../framework/slice.ts";
import { identity } from "../identity/slice.ts";
import { notice } from "../notice/slice.ts";
import { organization } from "../organization/slice.ts";
import { publication } from "../publication/slice.ts";
import { statistics } from "../statistics/slice.ts";
import { work } from "../work/slice.ts";
import type { SliceMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { deskVi } from "./desk/messages.vi.ts";
import { helpFrameVi } from "./help/messages.vi.ts";
import { appVi } from "./messages.vi.ts";
import { searchVi } from "./search/messages.vi.ts";

/** Every slice of the console, in the order of the menu. */
export const slices: readonly ConsoleSlice[] = [
  organization,
  competency,
  framework,
  cycle,
  evaluation,
  work,
  statistics,
  publication,
  exchange,
  identity,
  audit,
  notice,
];

export const messageTrees: readonly SliceMessages[] = [
  { vi: appVi, en: () => import("./messages.en.ts").then(({ appEn }) => appEn) },
  { vi: deskVi, en: () => import("./desk/messages.en.ts").then(({ deskEn }) => deskEn) },
  { vi: helpFrameVi, en: () => import("./help/messages.en.ts").then(({ helpFrameEn }) => helpFrameEn) },
  { vi: searchVi, en: () => import("./search/messages.en.ts").then(({ searchEn }) => searchEn) },
  ...slices.map((slice) => slice.messages),
];
