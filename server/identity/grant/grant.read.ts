/*
 * Grants as a list: administrators and auditors see all, specialists those in their units, everybody the own.
 */
import { type ExpressionBuilder, type Expression, type SqlBool } from "kysely";
import {
  columns,
  type Look,
  type Page,
  type PageInput,
  Role,
  type Tables,
  today,
  Unauthenticated,
  readPage,
} from "../../kernel/index.ts";
import { inScope, unitScope } from "../../organization/index.ts";
import { readsAllGrants } from "./coverage.read.ts";
import type { Grant } from "./grant.entity.ts";
import type { GrantFilter } from "./grant.inputs.ts";
import { GrantStatus, ROLES_TO_APPROVE } from "./grant.rules.ts";

/** A grant as read; its boolean may come as 0 or 1. */
export interface GrantRow extends Omit<Grant, "includesSubtree"> {
  readonly includesSubtree: boolean | 0 | 1;
}

const GRANT_COLUMNS = columns(
  "access_grant",
  "id",
  "version",
  "accountId",
  "role",
  "unitId",
  "includesSubtree",
  "startsOn",
  "endsOn",
  "grantedBy",
  "grantedAt",
  "approvedBy",
  "approvedAt",
  "revokedBy",
  "revokedAt",
);

/**
 * A page of grants, the newest first.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readGrants(look: Look, filter: GrantFilter | null, page: PageInput): Promise<Page<GrantRow>> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const query = look.sql
    .selectFrom("access_grant")
    .where((where) => visibleTo(where, look))
    .where((where) => where.and(conditions(where, filter, today(look.clock))));
  return readPage(page, query, query.select(GRANT_COLUMNS).orderBy("granted_at", "desc").orderBy("id"));
}

/** Grants of one account that were not taken back, for its owner. */
export async function readOwnGrants(look: Look): Promise<GrantRow[]> {
  const { sql, viewer } = look;
  return sql
    .selectFrom("access_grant")
    .select(GRANT_COLUMNS)
    .where("account_id", "=", viewer.accountId ?? "")
    .where("revoked_at", "is", null)
    .orderBy("starts_on")
    .orderBy("id")
    .execute();
}

type Where = ExpressionBuilder<Tables, "access_grant">;

function visibleTo(where: Where, { viewer, clock }: Look): Expression<SqlBool> {
  if (readsAllGrants(viewer)) return where.lit(true);
  const inUnits = inScope("access_grant.unit_id", unitScope(viewer, [Role.ORG_SPECIALIST]), today(clock));
  return where.or([where("account_id", "=", viewer.accountId), inUnits]);
}

function conditions(where: Where, filter: GrantFilter | null, day: string): Expression<SqlBool>[] {
  const wanted: Expression<SqlBool>[] = [];
  if (filter?.accountId) wanted.push(where("account_id", "=", filter.accountId));
  if (filter?.unitId) wanted.push(where("unit_id", "=", filter.unitId));
  if (filter?.role) wanted.push(where("role", "=", filter.role));
  if (filter?.status) wanted.push(hasStatus(where, filter.status, day));
  return wanted;
}

/** The same cases as `grantStatus`, in SQL. */
function hasStatus(where: Where, status: GrantStatus, day: string): Expression<SqlBool> {
  if (status === GrantStatus.REVOKED) return where("revoked_at", "is not", null);
  const stands = where("revoked_at", "is", null);
  if (status === GrantStatus.ENDED) return where.and([stands, where("ends_on", "<", day)]);
  const open = where.and([stands, where.or([where("ends_on", "is", null), where("ends_on", ">=", day)])]);
  const waits = where.and([where("role", "in", ROLES_TO_APPROVE), where("approved_at", "is", null)]);
  if (status === GrantStatus.PENDING) return where.and([open, waits]);
  return where.and([open, where.not(waits), where("starts_on", status === GrantStatus.UPCOMING ? ">" : "<=", day)]);
}
