/*
 * Rules of retention with what they would erase today, and the erasures that were proposed. No content is shown.
 */
import {
  ability,
  assertAllowed,
  columns,
  type Look,
  type Page,
  type PageInput,
  readPage,
  today,
} from "../../kernel/index.ts";
import { ERASABLE_CLASSES } from "./erasable.ts";
import { type ErasureRun, ErasureState } from "./erasure-run.entity.ts";
import { countOfAge } from "./of-age.read.ts";
import {
  canApproveErasure,
  canDropErasure,
  canProposeErasure,
  canReadRetention,
  canSetRetention,
  type ErasureFacts,
} from "./retention.policy.ts";
import type { RetentionRule } from "./retention-rule.entity.ts";
import type { ErasureAbilities, RetentionClass } from "./retention.views.ts";

const runColumns = columns(
  "erasure_run",
  ...(["id", "version", "recordClass", "untilDay", "basis", "state", "proposedRecords", "erasedRecords"] as const),
  ...(["erasedEntries", "proposedById", "proposedAt", "approvedById", "approvedAt", "doneAt"] as const),
);

/**
 * The first day that is kept. A day that the month does not have is its last.
 *
 * Example: 24 months before 2026-07-15 → "2024-07-15"; 12 before 2024-02-29 → "2023-02-28".
 */
export function keptFrom(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/**
 * The classes with their rules, and how much is of age.
 *
 * @throws Forbidden `retention.administratorOnly`.
 */
export async function readRetentionClasses(look: Look): Promise<RetentionClass[]> {
  assertAllowed(look.viewer, canReadRetention(look.viewer));
  const [rules, open] = [await readRules(look), await readOpenErasures(look)];
  const classes: RetentionClass[] = [];
  for (const each of ERASABLE_CLASSES) {
    const rule = rules.get(each.code) ?? null;
    const untilDay = rule === null ? null : keptFrom(today(look.clock), rule.keepMonths);
    const dueRecords = untilDay === null ? null : await countOfAge(look.sql, each, untilDay);
    const facts = { hasRuleInForce: rule?.isActive === true, hasOpenErasure: open.has(each.code), untilDay };
    classes.push({
      ...{ code: each.code, nameVi: each.name.vi, nameEn: each.name.en, basis: each.basis, rule, untilDay, dueRecords },
      canSetRule: ability(canSetRetention(look.viewer)),
      canProposeErasure: ability(canProposeErasure(look.viewer, { ...facts, dueRecords: dueRecords ?? 0 })),
    });
  }
  return classes;
}

async function readOpenErasures({ sql }: Look): Promise<Set<string>> {
  const rows = await sql
    .selectFrom("erasure_run")
    .select("record_class")
    .where("state", "in", [ErasureState.PROPOSED, ErasureState.APPROVED])
    .execute();
  return new Set(rows.map(({ record_class: code }) => code));
}

/** What a viewer may do to an erasure, with the reason when not. */
export function erasureAbilities({ viewer }: Look, run: ErasureFacts): ErasureAbilities {
  return { approve: ability(canApproveErasure(viewer, run)), drop: ability(canDropErasure(viewer, run)) };
}

/** The rules by class. */
export async function readRules({ sql }: Pick<Look, "sql">): Promise<Map<string, RetentionRule>> {
  const rows = await sql
    .selectFrom("retention_rule")
    .select(
      columns(
        "retention_rule",
        ...(["id", "version", "recordClass", "keepMonths", "basis", "isActive", "decidedById", "decidedAt"] as const),
      ),
    )
    .execute();
  return new Map(rows.map((row) => [row.recordClass, { ...row, isActive: Boolean(row.isActive) }]));
}

/**
 * Erasures, the latest first.
 *
 * @throws Forbidden `retention.administratorOnly`.
 */
export async function readErasures(look: Look, page: PageInput): Promise<Page<ErasureRun>> {
  assertAllowed(look.viewer, canReadRetention(look.viewer));
  const all = look.sql.selectFrom("erasure_run");
  return readPage(page, all, all.select(runColumns).orderBy("proposed_at", "desc").orderBy("id", "desc"));
}
