/**
 * Roles as the server names them, and two that need no grant: HEAD, who heads a unit today, and PERSON, behind whose
 * account a person of the organization stands.
 */
export type RoleName =
  | "SYSTEM_ADMIN"
  | "ORG_SPECIALIST"
  | "AUTHORITY"
  | "COLLECTIVE_MEMBER"
  | "EMPLOYEE"
  | "ANALYST"
  | "AUDITOR"
  | "HEAD"
  | "PERSON";

export type Act = "list" | "show" | "create" | "edit";

const READ: readonly Act[] = ["list", "show"];
const WRITE: readonly Act[] = ["list", "show", "create", "edit"];
const EVERYBODY = "EVERYBODY";

type Row = Readonly<Partial<Record<RoleName | typeof EVERYBODY, readonly Act[]>>>;

/**
 * Which pages a role is offered: one row a resource of the console.
 *
 * It only tidies menu and buttons. What a person may really do, and to which unit's records, the server decides and
 * says with each record's abilities.
 */
export const ACCESS: Readonly<Record<string, Row>> = {
  units: { [EVERYBODY]: READ, ORG_SPECIALIST: WRITE },
  positions: { [EVERYBODY]: READ, ORG_SPECIALIST: WRITE },
  persons: { [EVERYBODY]: READ, ORG_SPECIALIST: WRITE },
  appointments: { [EVERYBODY]: READ, ORG_SPECIALIST: WRITE },
  postTargets: { [EVERYBODY]: READ },
  competencies: { ORG_SPECIALIST: READ, HEAD: READ, AUTHORITY: READ, AUDITOR: READ },
  myCompetencies: { PERSON: READ },
  frameworks: { [EVERYBODY]: READ, ORG_SPECIALIST: WRITE },
  frameworkVersions: { [EVERYBODY]: READ, ORG_SPECIALIST: WRITE },
  cycles: { ORG_SPECIALIST: WRITE, HEAD: READ, AUTHORITY: READ, AUDITOR: READ },
  cycleSeries: { ORG_SPECIALIST: WRITE, HEAD: READ, AUTHORITY: READ, AUDITOR: READ },
  myEvaluations: { PERSON: READ },
  catalogues: { [EVERYBODY]: READ, ORG_SPECIALIST: WRITE, HEAD: WRITE },
  plans: { PERSON: WRITE, HEAD: WRITE, ORG_SPECIALIST: WRITE, AUDITOR: READ },
  taskCalendar: { PERSON: READ },
  unitWork: { HEAD: READ, ORG_SPECIALIST: READ, AUDITOR: READ },
  myWork: { PERSON: READ },
  taskInbox: { HEAD: READ },
  programmes: { PERSON: READ, ORG_SPECIALIST: READ, AUDITOR: READ },
  meetings: { PERSON: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ },
  // Members of committees, delegates and whom the authority table names come to the board from their first page.
  evaluations: { PERSON: READ, HEAD: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ },
  decisionBoard: { HEAD: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ },
  authorityRows: { [EVERYBODY]: READ, ORG_SPECIALIST: WRITE },
  quota: { HEAD: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ },
  resultUses: { HEAD: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ },
  statistics: { HEAD: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ, ANALYST: READ },
  progressTracking: { HEAD: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ, ANALYST: READ },
  publications: { PERSON: READ, ORG_SPECIALIST: WRITE, HEAD: WRITE, AUDITOR: READ },
  forms: { ORG_SPECIALIST: READ },
  lists: { HEAD: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ },
  reportingDuty: { HEAD: READ, ORG_SPECIALIST: READ, AUTHORITY: READ, AUDITOR: READ },
  imports: { ORG_SPECIALIST: READ, SYSTEM_ADMIN: READ },
  accounts: { SYSTEM_ADMIN: WRITE, ORG_SPECIALIST: READ },
  grants: { SYSTEM_ADMIN: WRITE, ORG_SPECIALIST: WRITE, AUDITOR: READ },
  holidays: { SYSTEM_ADMIN: WRITE, ORG_SPECIALIST: READ },
  retention: { SYSTEM_ADMIN: READ, AUDITOR: READ },
  dataRequests: { ORG_SPECIALIST: READ, AUDITOR: READ },
  auditEntries: { AUDITOR: READ },
};

/**
 * Whether somebody with these roles is offered the act.
 *
 * A resource without a row is closed to everybody, so that a new screen must say whom it is for.
 */
export function mayAccess(roles: readonly string[], resource: string, action: string): boolean {
  const row = ACCESS[resource];
  if (row === undefined) return false;
  const act = ALIASES[action] ?? action;
  const acts = [row[EVERYBODY], ...roles.map((role) => row[role as RoleName])];
  return acts.some((allowed) => allowed?.some((one) => one === act) === true);
}

const ALIASES: Readonly<Record<string, Act>> = { export: "list", delete: "edit" };
