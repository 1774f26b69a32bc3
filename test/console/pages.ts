import type { Sample } from "./samples.ts";

/** A page of the console, who of the demo data looks at it, and what it may ask the server. */
export interface ConsolePage {
  /** As the console's router has it. */
  readonly route: string;
  readonly who: string;
  /** At most so many GraphQL requests for the page and the frame around it. */
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
  ["/login", NOBODY, 3],
  ["/set-password", NOBODY, 3],
  ["/", SPECIALIST, 10],
  ["/units", SPECIALIST, 8],
  ["/units/create", SPECIALIST, 7],
  ["/units/:id", SPECIALIST, 8, "unit"],
  ["/units/:id/show", SPECIALIST, 18, "unit"],
  ["/positions", SPECIALIST, 7],
  ["/positions/create", SPECIALIST, 7],
  ["/positions/:id", SPECIALIST, 7, "position"],
  ["/positions/:id/show", SPECIALIST, 10, "position"],
  ["/position-descriptions/:id", SPECIALIST, 10, "position"],
  ["/persons", SPECIALIST, 8],
  ["/persons/create", SPECIALIST, 7],
  ["/persons/:id", SPECIALIST, 7, "person"],
  ["/persons/:id/show", SPECIALIST, 12, "person"],
  ["/appointments/create", SPECIALIST, 8],
  ["/post-targets", SPECIALIST, 8],
  ["/holidays", ADMINISTRATOR, 7],
  ["/competencies", SPECIALIST, 10],
  ["/competencies/persons/:id", SPECIALIST, 9, "person"],
  ["/competencies/persons/:id/assess", SPECIALIST, 9, "person"],
  ["/frameworks", SPECIALIST, 8],
  ["/frameworks/create", SPECIALIST, 8],
  ["/frameworks/:id/show", SPECIALIST, 9, "framework"],
  ["/frameworkVersions/:id/show", SPECIALIST, 10, "publishedVersion"],
  ["/frameworkVersions/:id", SPECIALIST, 12, "draftVersion"],
  ["/framework-diff/:id", SPECIALIST, 8, "framework"],
  ["/framework-rebase/:id", SPECIALIST, 8, "draftVersion"],
  ["/framework-usage", SPECIALIST, 8],
  ["/cycles", SPECIALIST, 9],
  ["/cycles/create", SPECIALIST, 9],
  ["/cycles/:id", SPECIALIST, 9, "plannedCycle"],
  ["/cycles/:id/show", SPECIALIST, 14, "openCycle"],
  ["/cycleSeries", SPECIALIST, 8],
  ["/cycleSeries/create", SPECIALIST, 9],
  ["/cycleSeries/:id", SPECIALIST, 9, "cycleSeries"],
  ["/roll-ups/:id", SPECIALIST, 9, "evaluation"],
  ["/meetings", VOTER, 9],
  ["/meetings/:id/show", VOTER, 9, "meeting"],
  ["/meetings/:id/screen", VOTER, 9, "meeting"],
  ["/evaluations", HEAD, 14],
  ["/evaluations/:id/show", AUDITOR, 12, "evaluation"],
  ["/evaluation-sheet/:id", AUDITOR, 8, "evaluation"],
  ["/my-evaluations", EMPLOYEE, 9],
  ["/my-evaluations/:id", EMPLOYEE, 10, "myEvaluation"],
  ["/authority", SPECIALIST, 10],
  ["/objections", SPECIALIST, 8],
  ["/former-units", HEAD, 8],
  ["/quota", SPECIALIST, 10],
  ["/result-uses", SPECIALIST, 10],
  ["/catalogues", SPECIALIST, 8],
  ["/catalogues/:id", SPECIALIST, 9, "catalogue"],
  ["/plans", HEAD, 9],
  ["/plans/:id", HEAD, 9, "plan"],
  ["/work", WORKER, 10],
  ["/work/mine", WORKER, 10],
  ["/work/inbox", HEAD, 10],
  ["/work/tasks/:id", WORKER, 9, "task"],
  ["/tasks/:id", WORKER, 9, "task"],
  ["/work/unit", HEAD, 9],
  ["/work/calendar", WORKER, 9],
  ["/programmes", AUDITOR, 8],
  ["/programmes/new", SPECIALIST, 8],
  ["/programmes/:id", AUDITOR, 8, "programme"],
  ["/programmes/:id/edit", AUDITOR, 8, "programme"],
  ["/statistics", SPECIALIST, 10],
  ["/statistics/overview", SPECIALIST, 9],
  ["/statistics/unit", SPECIALIST, 10],
  ["/statistics/criteria", SPECIALIST, 10],
  ["/statistics/builder", SPECIALIST, 10],
  ["/progress-tracking", SPECIALIST, 8],
  ["/forms", SPECIALIST, 8],
  ["/lists", SPECIALIST, 10],
  ["/reporting-duty", SPECIALIST, 9],
  ["/imports", SPECIALIST, 7],
  ["/publications", SPECIALIST, 9],
  ["/publications/:id", SPECIALIST, 8, "publication"],
  ["/notices", EMPLOYEE, 7],
  ["/my-account", EMPLOYEE, 9],
  ["/api-tokens", SPECIALIST, 8],
  ["/accounts", ADMINISTRATOR, 7],
  ["/accounts/create", ADMINISTRATOR, 7],
  ["/accounts/:id/show", ADMINISTRATOR, 9, "account"],
  ["/grants", ADMINISTRATOR, 8],
  ["/grants/create", ADMINISTRATOR, 8],
  ["/auditEntries", AUDITOR, 9],
];

/** Every page of the console; a test holds this table and the console's routes together. */
export const PAGES: readonly ConsolePage[] = LINES.map(([route, who, requests, sample, query]) => ({
  ...{ route, who, requests },
  ...(sample === undefined ? {} : { sample }),
  ...(query === undefined ? {} : { query }),
}));
