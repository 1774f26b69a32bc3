import { addDays, InvalidInput, NotFound, Refused, today, type Work } from "../../kernel/index.ts";
import { ReportingReader } from "./reporting-reader.entity.ts";

/** A role of the database server, and the unit whose exact numbers it reads. */
export interface ReportingRole {
  readonly roleName: string;
  /** Null: only published tables, units and cycles. */
  readonly unitCode: string | null;
}

/** A registration as it is listed. */
export interface RegisteredRole extends ReportingRole {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Names that need no quotes in SQL. */
const ROLE_NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Registers a role for the reporting views from today on; the role itself is made by whoever runs the database.
 *
 * @throws InvalidInput `reporting.roleName` when the name is none that SQL takes without quotes.
 * @throws NotFound when there is no such unit.
 * @throws Refused `reporting.registered` when it is registered for the unit already.
 */
export async function registerReportingRole(work: Work, role: ReportingRole): Promise<RegisteredRole> {
  const { roleName, unitCode } = role;
  if (!ROLE_NAME.test(roleName)) throw new InvalidInput([{ path: "roleName", rule: "reporting.roleName" }]);
  const unitId = await findUnitId(work, unitCode);
  if ((await findOpen(work, roleName, unitId)).length > 0) throw new Refused("reporting.registered", { roleName });
  const reader = Object.assign(new ReportingReader(), { roleName, unitId, startsOn: today(work.clock) });
  work.em.persist(reader);
  await work.em.flush();
  return { roleName, unitCode, startsOn: reader.startsOn, endsOn: null };
}

/**
 * Ends the registration of a role: from this moment on it finds no rows of the unit.
 *
 * @throws NotFound when there is no such unit, or the role is not registered for it.
 */
export async function endReportingRole(work: Work, { roleName, unitCode }: ReportingRole): Promise<RegisteredRole> {
  const unitId = await findUnitId(work, unitCode);
  const [reader] = await findOpen(work, roleName, unitId);
  if (!reader) throw new NotFound("ReportingReader", roleName);
  reader.endsOn = addDays(today(work.clock), -1);
  await work.em.flush();
  return { roleName, unitCode, startsOn: reader.startsOn, endsOn: reader.endsOn };
}

async function findUnitId(work: Work, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const found = await work.sql.selectFrom("unit").select("id").where("code", "=", code).executeTakeFirst();
  if (!found) throw new NotFound("Unit", code);
  return found.id;
}

function findOpen(work: Work, roleName: string, unitId: string | null): Promise<ReportingReader[]> {
  return work.em.find(ReportingReader, { roleName, unitId, endsOn: null });
}
