/*
 * How the installation stands, for system administrators alone: how old the newest backup is and which jobs fail.
 */
import {
  ALLOWED,
  assertAllowed,
  denied,
  hasRole,
  type Look,
  Role,
  type Verdict,
  type Viewer,
} from "../../kernel/index.ts";
import type { BackupState } from "../backup.ts";
import type { SystemState } from "./system-state.views.ts";

/** The state is the administrators' business: messages of jobs may name files and addresses. */
export function canReadSystemState(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.SYSTEM_ADMIN) ? ALLOWED : denied("system.adminOnly");
}

/**
 * Backups and failed jobs.
 *
 * @throws Forbidden `system.adminOnly`.
 */
export async function readSystemState(look: Look, backups: () => Promise<BackupState>): Promise<SystemState> {
  assertAllowed(look.viewer, canReadSystemState(look.viewer));
  const failed = await look.sql
    .selectFrom("job_lease")
    .select(["id as job", "finished_at as finishedAt", "last_error as error"])
    .where("last_error", "is not", null)
    .orderBy("id")
    .execute();
  return {
    ...(await backups()),
    failedJobs: failed.map(({ error, ...job }) => ({ ...job, error: error ?? "" })),
  };
}
