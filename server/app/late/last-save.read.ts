/*
 * Who changed a record last, for somebody whose own change of it came too late. It looks at the newest entries of the
 * trail alone, so that it costs the same however long that is.
 */
import { OptimisticLockError } from "@mikro-orm/core";
import { type Clock, type Look, type RuleValues, Stale, type Viewer } from "../../kernel/index.ts";

/** Records whose editors know each other by name; nothing is said of evaluations, meetings and votes. */
const TOLD: ReadonlySet<string> = new Set([
  ...["Unit", "Position", "Person", "Appointment", "Absence", "Discipline", "Delegation", "Holiday"],
  ...["PostTarget", "Cycle", "CycleSeries", "AuthorityRow", "Body"],
  ...["ProductCatalogue", "CatalogueVersion", "WorkPlan", "Task", "ActionProgramme"],
]);

const HOURS = 24;
const MOST_ENTRIES = 2_000;

interface Asking {
  readonly sql: Look["sql"];
  readonly clock: Clock;
  readonly viewer: Viewer;
}

/** A change that came too late, with who was faster and when; every other error as it is. */
export async function withLastSave(error: unknown, { sql, clock, viewer }: Asking): Promise<unknown> {
  const stale = asStale(error);
  if (stale === null || viewer.accountId === null) return error;
  const { noun, id } = stale.values;
  if (typeof noun !== "string" || typeof id !== "string" || !TOLD.has(noun) || "savedAt" in stale.values) return error;
  const since = new Date(clock.now().getTime() - HOURS * 3_600_000).toISOString();
  const saved = await sql
    .selectFrom((from) =>
      from
        .selectFrom("audit_entry")
        .select(["at", "actor_name as name", "changes", "id"])
        .where("at", ">=", since)
        .orderBy("at", "desc")
        .orderBy("id", "desc")
        .limit(MOST_ENTRIES)
        .as("newest"),
    )
    .select(["newest.at", "newest.name"])
    .where("newest.changes", "like", `%"entity":"${noun}","id":"${id}"%`)
    .orderBy("newest.at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (saved === undefined) return error;
  const more: RuleValues = { savedAt: saved.at, savedByName: saved.name };
  const current = stale.values["current"];
  return new Stale(noun, id, typeof current === "number" ? current : null, more);
}

function asStale(error: unknown): Stale | null {
  if (error instanceof Stale) return error;
  if (!(error instanceof OptimisticLockError)) return null;
  const entity = error.getEntity() as
    { readonly id?: unknown; readonly constructor: { readonly name: string } } | undefined;
  return entity === undefined ? null : new Stale(entity.constructor.name, String(entity.id ?? ""));
}
