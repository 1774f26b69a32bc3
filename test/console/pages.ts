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
  ["/", SPECIALIST, 4],
  ["/first-run", SPECIALIST, 5],
  ["/units", SPECIALIST, 4],
  ["/units/create", SPECIALIST, 5],
  ["/units/:id", SPECIALIST, 5, "unit"],
  ["/units/:id/show", SPECIALIST, 9, "unit"],
  ["/positions", SPECIALIST, 4],
  ["/positions/create", SPECIALIST, 4],
  ["/positions/:id", SPECIALIST, 5, "position"],
  ["/positions/:id/show", SPECIALIST, 6, "position"],
  ["/position-descriptions/:id", SPECIALIST, 5, "position"],
  ["/persons", SPECIALIST, 5],
  ["/persons/create", SPECIALIST, 4],
  ["/persons/:id", SPECIALIST, 5, "person"],
  ["/persons/:id/show", SPECIALIST, 9, "person"],
  ["/appointments/create", SPECIALIST, 7],
  ["/post-targets", SPECIALIST, 8],
  ["/holidays", ADMINISTRATOR, 5],
  ["/competencies", SPECIALIST, 6],
  ["/competencies/persons/:id", SPECIALIST, 6, "person"],
  ["/competencies/persons/:id/assess", SPECIALIST, 7, "person"],
  ["/frameworks", SPECIALIST, 4],
  ["/frameworks/create", SPECIALIST, 5],
  ["/frameworks/:id/show", SPECIALIST, 7, "framework"],
  ["/frameworkVersions/:id/show", SPECIALIST, 5, "publishedVersion"],
  ["/frameworkVersions/:id", SPECIALIST, 7, "draftVersion"],
  ["/framework-diff/:id", SPECIALIST, 5, "framework"],
  ["/framework-rebase/:id", SPECIALIST, 4, "draftVersion"],
  ["/framework-usage", SPECIALIST, 5],
  ["/cycles", SPECIALIST, 8],
  ["/cycles/create", SPECIALIST, 5],
  ["/cycles/:id", SPECIALIST, 7, "plannedCycle"],
  ["/cycles/:id/show", SPECIALIST, 8, "openCycle"],
  ["/cycleSeries", SPECIALIST, 4],
  ["/cycleSeries/create", SPECIALIST, 5],
  ["/cycleSeries/:id", SPECIALIST, 7, "cycleSeries"],
  ["/roll-ups/:id", SPECIALIST, 5, "evaluation"],
  ["/meetings", VOTER, 7],
  ["/meetings/:id/show", VOTER, 5, "meeting"],
  ["/meetings/:id/screen", VOTER, 3, "meeting"],
  ["/evaluations", HEAD, 11],
  ["/evaluations/:id/show", AUDITOR, 4, "evaluation"],
  ["/evaluation-sheet/:id", AUDITOR, 3, "evaluation"],
  ["/my-month", WORKER, 5],
  ["/my-evaluations", EMPLOYEE, 4],
  ["/my-evaluations/:id", EMPLOYEE, 6, "myEvaluation"],
  ["/authority", SPECIALIST, 4],
  ["/objections", SPECIALIST, 4],
  ["/former-units", HEAD, 4],
  ["/quota", SPECIALIST, 7],
  ["/result-uses", SPECIALIST, 7],
  ["/catalogues", SPECIALIST, 4],
  ["/catalogues/:id", SPECIALIST, 6, "catalogue"],
  ["/plans", HEAD, 4],
  ["/plans/:id", HEAD, 5, "plan"],
  ["/work", WORKER, 4],
  ["/work/mine", WORKER, 4],
  ["/work/inbox", HEAD, 4],
  ["/work/tasks/:id", WORKER, 4, "task"],
  ["/tasks/:id", WORKER, 4, "task"],
  ["/work/unit", HEAD, 6],
  ["/work/calendar", WORKER, 4],
  ["/programmes", AUDITOR, 4],
  ["/programmes/new", SPECIALIST, 4],
  ["/programmes/:id", AUDITOR, 4, "programme"],
  ["/programmes/:id/edit", AUDITOR, 4, "programme"],
  ["/statistics", SPECIALIST, 6],
  ["/statistics/overview", SPECIALIST, 6],
  ["/statistics/unit", SPECIALIST, 7],
  ["/statistics/criteria", SPECIALIST, 6],
  ["/statistics/builder", SPECIALIST, 7],
  ["/progress-tracking", SPECIALIST, 6],
  ["/forms", SPECIALIST, 6],
  ["/lists", SPECIALIST, 6],
  ["/reporting-duty", SPECIALIST, 7],
  ["/imports", SPECIALIST, 3],
  ["/publications", SPECIALIST, 5],
  ["/publications/:id", SPECIALIST, 5, "publication"],
  ["/notices", EMPLOYEE, 4],
  ["/my-account", EMPLOYEE, 6],
  ["/my-data", EMPLOYEE, 8],
  ["/data-requests", SPECIALIST, 8],
  ["/retention", ADMINISTRATOR, 5],
  ["/api-tokens", SPECIALIST, 4],
  ["/accounts", ADMINISTRATOR, 4],
  ["/accounts/create", ADMINISTRATOR, 4],
  ["/accounts/:id/show", ADMINISTRATOR, 7, "account"],
  ["/grants", ADMINISTRATOR, 5],
  ["/grants/create", ADMINISTRATOR, 5],
  ["/auditEntries", AUDITOR, 5],
];

/** Every page of the console; a test holds this table and the console's routes together. */
export const PAGES: readonly ConsolePage[] = LINES.map(([route, who, requests, sample, query]) => ({
  ...{ route, who, requests },
  ...(sample === undefined ? {} : { sample }),
  ...(query === undefined ? {} : { query }),
}));
