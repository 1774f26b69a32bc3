import type { Sample } from "./samples.ts";

/** A page of the console, who of the demo data looks at it, and what it may ask the server. */
export interface ConsolePage {
  /** As the console's router has it. */
  readonly route: string;
  readonly who: string;
  /** At most so many GraphQL requests for the page and the frame around it: as many as were counted, and one. */
  readonly requests: number;
  /** What the blank of the route stands for. */
  readonly sample?: Sample;
  /** Filters in the address, without which the page has nothing to show. */
  readonly query?: string;
}

const SPECIALIST = "to-chuc";
const HEAD = "truong-phong-xa";
const EMPLOYEE = "chuyen-vien";
const WORKER = "cong-chuc-xa";
const VOTER = "dang-vien";
const AUDITOR = "thanh-tra";
const ADMINISTRATOR = "quan-tri";
const NOBODY = "";

type Line = readonly [route: string, who: string, requests: number, sample?: Sample, query?: string];

const LINES: readonly Line[] = [
  ["/login", NOBODY, 4],
  ["/set-password", NOBODY, 1],
  ["/", SPECIALIST, 3],
  ["/first-run", SPECIALIST, 4],
  ["/units", SPECIALIST, 3],
  ["/units/create", SPECIALIST, 2],
  ["/units/:id", SPECIALIST, 3, "unit"],
  ["/units/:id/show", SPECIALIST, 5, "unit"],
  ["/positions", SPECIALIST, 3],
  ["/positions/create", SPECIALIST, 2],
  ["/positions/:id", SPECIALIST, 3, "position"],
  ["/positions/:id/show", SPECIALIST, 4, "position"],
  ["/position-descriptions/:id", SPECIALIST, 3, "position"],
  ["/persons", SPECIALIST, 3],
  ["/persons/create", SPECIALIST, 2],
  ["/persons/:id", SPECIALIST, 3, "person"],
  ["/persons/:id/show", SPECIALIST, 4, "person"],
  ["/appointments/create", SPECIALIST, 2],
  ["/post-targets", SPECIALIST, 4],
  ["/holidays", ADMINISTRATOR, 3],
  ["/competencies", SPECIALIST, 4],
  ["/competencies/matrix", SPECIALIST, 5],
  ["/competencies/persons/:id", SPECIALIST, 5, "person"],
  ["/competencies/persons/:id/assess", SPECIALIST, 6, "person"],
  ["/frameworks", SPECIALIST, 3],
  ["/frameworks/create", SPECIALIST, 3],
  ["/frameworks/:id/show", SPECIALIST, 5, "framework"],
  ["/frameworkVersions/:id/show", SPECIALIST, 3, "publishedVersion"],
  ["/frameworkVersions/:id", SPECIALIST, 5, "draftVersion"],
  ["/framework-diff/:id", SPECIALIST, 4, "framework"],
  ["/framework-rebase/:id", SPECIALIST, 3, "draftVersion"],
  ["/framework-usage", SPECIALIST, 3],
  ["/cycles", SPECIALIST, 4],
  ["/cycles/create", SPECIALIST, 3],
  ["/cycles/:id", SPECIALIST, 4, "plannedCycle"],
  ["/cycles/:id/show", SPECIALIST, 5, "openCycle"],
  ["/cycleSeries", SPECIALIST, 3],
  ["/cycleSeries/create", SPECIALIST, 3],
  ["/cycleSeries/:id", SPECIALIST, 4, "cycleSeries"],
  ["/roll-ups/:id", SPECIALIST, 4, "evaluation"],
  ["/meetings", VOTER, 4],
  ["/meetings/:id/show", VOTER, 3, "meeting"],
  ["/meetings/:id/screen", VOTER, 3, "meeting"],
  ["/evaluations", HEAD, 6],
  ["/evaluations/:id/show", AUDITOR, 3, "evaluation"],
  ["/evaluation-sheet/:id", AUDITOR, 3, "evaluation"],
  ["/my-month", WORKER, 4],
  ["/my-evaluations", EMPLOYEE, 3],
  ["/my-evaluations/:id", EMPLOYEE, 4, "myEvaluation"],
  ["/authority", SPECIALIST, 3],
  ["/objections", SPECIALIST, 3],
  ["/former-units", HEAD, 3],
  ["/quota", SPECIALIST, 5],
  ["/result-uses", SPECIALIST, 5],
  ["/catalogues", SPECIALIST, 3],
  ["/catalogues/:id", SPECIALIST, 4, "catalogue"],
  ["/plans", HEAD, 3],
  ["/plans/:id", HEAD, 3, "plan"],
  ["/work", WORKER, 3],
  ["/work/mine", WORKER, 3],
  ["/work/inbox", HEAD, 3],
  ["/work/tasks/:id", WORKER, 3, "task"],
  ["/tasks/:id", WORKER, 3, "task"],
  ["/work/unit", HEAD, 3],
  ["/work/calendar", WORKER, 3],
  ["/programmes", AUDITOR, 3],
  ["/programmes/new", SPECIALIST, 3],
  ["/programmes/:id", AUDITOR, 3, "programme"],
  ["/programmes/:id/edit", AUDITOR, 3, "programme"],
  ["/statistics", SPECIALIST, 4],
  ["/statistics/overview", SPECIALIST, 4],
  ["/statistics/unit", SPECIALIST, 5],
  ["/statistics/criteria", SPECIALIST, 4],
  ["/statistics/builder", SPECIALIST, 5],
  ["/progress-tracking", SPECIALIST, 3],
  ["/forms", SPECIALIST, 4],
  ["/lists", SPECIALIST, 4],
  ["/reporting-duty", SPECIALIST, 4],
  ["/imports", SPECIALIST, 2],
  ["/publications", SPECIALIST, 3],
  ["/publications/:id", SPECIALIST, 3, "publication"],
  ["/notices", EMPLOYEE, 3],
  ["/my-account", EMPLOYEE, 5],
  ["/my-data", EMPLOYEE, 3],
  ["/data-requests", SPECIALIST, 3],
  ["/retention", ADMINISTRATOR, 4],
  ["/api-tokens", SPECIALIST, 3],
  ["/accounts", ADMINISTRATOR, 3],
  ["/accounts/create", ADMINISTRATOR, 2],
  ["/accounts/:id/show", ADMINISTRATOR, 5, "account"],
  ["/grants", ADMINISTRATOR, 4],
  ["/grants/create", ADMINISTRATOR, 2],
  ["/auditEntries", AUDITOR, 4],
];

/** Every page of the console; a test holds this table and the console's routes together. */
export const PAGES: readonly ConsolePage[] = LINES.map(([route, who, requests, sample, query]) => ({
  ...{ route, who, requests },
  ...(sample === undefined ? {} : { sample }),
  ...(query === undefined ? {} : { query }),
}));
