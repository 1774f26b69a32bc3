import { type FrozenRule, frozenTriggers, unchangedBut } from "../content/frozen-triggers.ts";

/** Columns of a published version that retiring it may change. */
const RETIRING = new Set(["status", "retired_at", "effective_to", "version"]);

const COLUMNS = [
  ...[
    "id",
    "framework_id",
    "number",
    "status",
    "name_vi",
    "name_en",
    "issuer",
    "effective_from",
    "effective_to",
    "scope",
  ],
  ...[
    "forms",
    "notes",
    "scheme",
    "is_sample",
    "save_count",
    "content_hash",
    "published_at",
    "published_by",
    "retired_at",
  ],
  ...["based_on_version_id", "extends_version_id", "slots", "draft_saved_at", "draft_saved_by", "version"],
];

const retires = `old.status = 'PUBLISHED' and new.status = 'RETIRED' and ${unchangedBut(COLUMNS, RETIRING)}`;

/** Tables whose rows belong to a version, with the version's id as seen from a row. */
const PARTS: readonly [table: string, version: (row: "old" | "new") => string][] = [
  ["criteria_group", (row) => `${row}.version_id`],
  ["criterion", (row) => `${row}.version_id`],
  ["framework_version_scope", (row) => `${row}.version_id`],
  ["framework_version_document", (row) => `${row}.version_id`],
  ["level", (row) => `(select version_id from criterion where id = ${row}.criterion_id)`],
];

function isFrozen(version: string): string {
  return `exists (select 1 from framework_version where id = ${version} and status <> 'DRAFT')`;
}

const CITED = `exists (select 1 from framework_version_document d join framework_version v on v.id = d.version_id where d.document_id = old.id and v.status <> 'DRAFT')`;

const rules: readonly FrozenRule[] = [
  { table: "framework_version", event: "insert", when: "new.status <> 'DRAFT'" },
  { table: "framework_version", event: "update", when: `old.status <> 'DRAFT' and not (${retires})` },
  { table: "framework_version", event: "delete", when: "old.status <> 'DRAFT'" },
  { table: "legal_document", event: "update", when: CITED },
  { table: "legal_document", event: "delete", when: CITED },
  ...PARTS.flatMap(([table, version]): FrozenRule[] => [
    { table, event: "insert", when: isFrozen(version("new")) },
    { table, event: "update", when: `${isFrozen(version("old"))} or ${isFrozen(version("new"))}` },
    { table, event: "delete", when: isFrozen(version("old")) },
  ]),
];

/**
 * A version that is not a draft never changes, whoever writes to the database; retiring is the one exception.
 * Services say so in their own words before these would.
 */
export const triggers = frozenTriggers(rules, "frozen");
