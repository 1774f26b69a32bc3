import { type FrozenRule, frozenTriggers, unchangedBut } from "../../framework/index.ts";

/** Columns of a published version that its end may change. */
const ENDING = new Set(["state", "ends_on", "retired_at", "version"]);

const COLUMNS = [
  ...["id", "catalogue_id", "number", "state", "document_id", "starts_on", "ends_on", "standard_name"],
  ...["standard_points", "save_count", "published_at", "published_by", "retired_at", "version"],
];

const ends = `old.state = 'PUBLISHED' and new.state in ('PUBLISHED', 'RETIRED') and ${unchangedBut(COLUMNS, ENDING)}`;

function isFrozen(version: string): string {
  return `exists (select 1 from catalogue_version where id = ${version} and state <> 'DRAFT')`;
}

const CITED = "exists (select 1 from catalogue_version where document_id = old.id and state <> 'DRAFT')";

const rules: readonly FrozenRule[] = [
  { table: "catalogue_version", event: "insert", when: "new.state <> 'DRAFT'" },
  { table: "catalogue_version", event: "update", when: `old.state <> 'DRAFT' and not (${ends})` },
  { table: "catalogue_version", event: "delete", when: "old.state <> 'DRAFT'" },
  { table: "legal_document", event: "update", when: CITED },
  { table: "legal_document", event: "delete", when: CITED },
  ...["complexity_group", "product"].flatMap((table): FrozenRule[] => [
    { table, event: "insert", when: isFrozen("new.version_id") },
    { table, event: "update", when: `${isFrozen("old.version_id")} or ${isFrozen("new.version_id")}` },
    { table, event: "delete", when: isFrozen("old.version_id") },
  ]),
];

/** A version of a catalogue that is not a draft never changes, whoever writes to the database; its end is the exception. */
export const catalogueTriggers = frozenTriggers(rules, "catalogue_frozen");
