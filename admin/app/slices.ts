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
import { appEn } from "./messages.en.ts";
import { appVi } from "./messages.vi.ts";

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
  { vi: appVi, en: appEn },
  ...slices.map((slice) => slice.messages),
];
