import type { helpVi } from "./vi/index.ts";

/** What a help text is about: a screen, or several that do the same. */
export type Topic = keyof typeof helpVi;

/** Every route of the console and its help. */
export const TOPIC_OF: Readonly<Record<string, Topic>> = {
  "/": "desk",
  "/first-run": "firstRun",
  "/login": "signIn",
  "/set-password": "signIn",
  "/units": "units",
  "/units/create": "unitForm",
  "/units/:id": "unitForm",
  "/units/:id/show": "unit",
  "/positions": "positions",
  "/positions/create": "positionForm",
  "/positions/:id": "positionForm",
  "/positions/:id/show": "position",
  "/position-descriptions/:id": "description",
  "/persons": "persons",
  "/persons/create": "personForm",
  "/persons/:id": "personForm",
  "/persons/:id/show": "person",
  "/appointments/create": "appointment",
  "/post-targets": "postTargets",
  "/holidays": "holidays",
  "/competencies": "competencies",
  "/competencies/matrix": "competencyMatrix",
  "/competencies/persons/:id": "personCompetencies",
  "/competencies/persons/:id/assess": "assess",
  "/frameworks": "frameworks",
  "/frameworks/create": "frameworkCreate",
  "/frameworks/:id/show": "framework",
  "/frameworkVersions/:id/show": "version",
  "/frameworkVersions/:id": "studio",
  "/framework-diff/:id": "diff",
  "/framework-rebase/:id": "rebase",
  "/framework-usage": "usage",
  "/cycles": "cycles",
  "/cycles/create": "cycleForm",
  "/cycles/:id": "cycleForm",
  "/cycles/:id/show": "cycle",
  "/cycleSeries": "series",
  "/cycleSeries/create": "seriesForm",
  "/cycleSeries/:id": "seriesForm",
  "/roll-ups/:id": "rollUp",
  "/meetings": "meetings",
  "/meetings/:id/show": "meeting",
  "/meetings/:id/screen": "meeting",
  "/evaluations": "board",
  "/evaluations/:id/show": "evaluation",
  "/evaluation-sheet/:id": "evaluation",
  "/my-month": "myMonth",
  "/my-evaluations": "myEvaluations",
  "/my-evaluations/:id": "selfRating",
  "/authority": "authority",
  "/objections": "objections",
  "/former-units": "formerUnits",
  "/quota": "quota",
  "/result-uses": "uses",
  "/catalogues": "catalogues",
  "/catalogues/:id": "catalogue",
  "/plans": "plans",
  "/plans/:id": "plan",
  "/work": "myWork",
  "/work/mine": "myWork",
  "/work/inbox": "inbox",
  "/work/tasks/:id": "task",
  "/tasks/:id": "task",
  "/work/unit": "unitWork",
  "/work/calendar": "calendar",
  "/programmes": "programmes",
  "/programmes/new": "writeProgramme",
  "/programmes/:id": "programme",
  "/programmes/:id/edit": "writeProgramme",
  "/statistics": "statistics",
  "/statistics/overview": "overview",
  "/statistics/unit": "unitDashboard",
  "/statistics/criteria": "criterionDashboard",
  "/statistics/builder": "builder",
  "/progress-tracking": "tracking",
  "/forms": "forms",
  "/lists": "lists",
  "/reporting-duty": "duty",
  "/imports": "imports",
  "/publications": "publications",
  "/publications/:id": "publication",
  "/notices": "notices",
  "/my-account": "myAccount",
  "/my-data": "myData",
  "/data-requests": "dataRequests",
  "/retention": "retention",
  "/api-tokens": "tokens",
  "/accounts": "accounts",
  "/accounts/create": "accountForm",
  "/accounts/:id/show": "account",
  "/grants": "grants",
  "/grants/create": "grantForm",
  "/auditEntries": "audit",
};

/** The help of an address; where several routes fit, the one that names more of it. Example: `/cycles/create` is no `:id`. */
export function topicOf(address: string): Topic | null {
  const parts = partsOf(address);
  const fitting = Object.keys(TOPIC_OF).filter((route) => fits(partsOf(route), parts));
  const [best] = fitting.sort((one, other) => blanksIn(one) - blanksIn(other));
  return best === undefined ? null : (TOPIC_OF[best] ?? null);
}

function partsOf(address: string): string[] {
  return address.split("/").filter((part) => part !== "");
}

function fits(route: readonly string[], parts: readonly string[]): boolean {
  return route.length === parts.length && route.every((part, place) => part.startsWith(":") || part === parts[place]);
}

function blanksIn(route: string): number {
  return partsOf(route).filter((part) => part.startsWith(":")).length;
}
