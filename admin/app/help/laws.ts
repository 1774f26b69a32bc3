import type { Topic } from "./topics.ts";

/** A place in a decree: its short name, and article, clause and point where the text is about one. */
export type LawRef = `${keyof typeof ACTS}` | `${keyof typeof ACTS}:${string}`;

/** Decrees by the number that everybody calls them by. */
export const ACTS = {
  232: "232/2026/NĐ-CP",
  233: "233/2026/NĐ-CP",
  335: "335/2025/NĐ-CP",
  361: "361/2025/NĐ-CP",
} as const;

const POSITION: readonly LawRef[] = ["361", "232"];
const REGULATION: readonly LawRef[] = ["335:26.1.a", "233:18.3"];
const PRODUCTS: readonly LawRef[] = ["335:13"];
const ASSIGNING: readonly LawRef[] = ["335:18.1"];
const REPORTING: readonly LawRef[] = ["335:26.1.đ"];
const RIGHTS: readonly LawRef[] = ["335:10", "233:13"];
const PERIODS: readonly LawRef[] = ["335:17", "335:19.2"];

/** The places that a screen serves; none for screens of the machine itself. */
export const LAWS: Readonly<Record<Topic, readonly LawRef[]>> = {
  signIn: [],
  desk: ["335:18.2"],
  firstRun: ["335:10", "335:17", "233:18.3"],
  units: RIGHTS,
  unitForm: RIGHTS,
  unit: RIGHTS,
  positions: POSITION,
  positionForm: POSITION,
  position: POSITION,
  description: POSITION,
  persons: ["335:11", "335:19.1"],
  personForm: ["335:11"],
  person: ["335:11", "335:19.1"],
  appointment: ["335:19.1"],
  postTargets: ["361"],
  holidays: ["335:22"],
  competencies: ["335:23.3.c", ...POSITION],
  competencyMatrix: POSITION,
  personCompetencies: ["335:23.3.c", ...POSITION],
  assess: ["335:23.2.c", ...POSITION],
  frameworks: REGULATION,
  frameworkCreate: REGULATION,
  framework: REGULATION,
  version: ["335:12", "335:20", "233:12"],
  studio: ["335:12", "335:20", "233:12"],
  diff: REGULATION,
  rebase: REGULATION,
  usage: ["335:26.1.a", "233:20.1"],
  cycles: PERIODS,
  cycleForm: PERIODS,
  cycle: PERIODS,
  series: ["335:17.1"],
  seriesForm: ["335:17.1"],
  rollUp: ["335:17.3", "233:12.5"],
  meetings: ["335:21", "233:15"],
  meeting: ["335:21", "233:15"],
  board: ["335:10.2", "335:20", "335:21"],
  evaluation: ["335:17.1", "335:24"],
  myMonth: ["335:12", "335:17.2", "335:18.2", "335:22"],
  myEvaluations: ["335:17.2", "335:17.3"],
  selfRating: ["335:12", "335:17.2"],
  authority: RIGHTS,
  objections: ["335:22"],
  formerUnits: ["335:19.1"],
  quota: ["335:20.5", "233:12.6"],
  uses: ["335:23", "233:16"],
  catalogues: PRODUCTS,
  catalogue: ["335:13", "335:26.1.c"],
  plans: ASSIGNING,
  plan: ASSIGNING,
  myWork: ["335:18.2"],
  inbox: ["335:16", "335:18.1"],
  task: ["335:16", "335:18"],
  unitWork: ["335:14", "335:16"],
  calendar: ["335:18.1.b"],
  programmes: [],
  programme: [],
  writeProgramme: [],
  statistics: REPORTING,
  overview: REPORTING,
  unitDashboard: REPORTING,
  criterionDashboard: ["335:12", "335:23.1.b"],
  builder: REPORTING,
  tracking: ["335:26.1.b"],
  forms: ["335:24"],
  lists: REPORTING,
  duty: ["335:26.1.d", "233:18.1"],
  imports: ["335:26.1.d"],
  publications: ["335:21.1.đ", "335:21.2.đ", "233:15"],
  publication: ["335:21.1.đ", "335:21.2.đ", "233:15"],
  notices: ["335:17.3", "335:21"],
  myAccount: [],
  myData: [],
  dataRequests: [],
  retention: [],
  tokens: ["335:26.1.d"],
  accounts: RIGHTS,
  accountForm: RIGHTS,
  account: RIGHTS,
  grants: RIGHTS,
  grantForm: RIGHTS,
  audit: ["335:24"],
};

/** A place in parts: message key and what fills its blanks. */
export function lawParts(ref: LawRef): { readonly key: string; readonly blanks: Readonly<Record<string, string>> } {
  const [name = "", place = ""] = ref.split(":");
  const act = ACTS[Number(name) as keyof typeof ACTS];
  const [article = "", clause, point] = place.split(".");
  if (article === "") return { key: "khung.help.law.act", blanks: { act } };
  if (clause === undefined) return { key: "khung.help.law.article", blanks: { act, article } };
  if (point === undefined) return { key: "khung.help.law.clause", blanks: { act, article, clause } };
  return { key: "khung.help.law.point", blanks: { act, article, clause, point } };
}
