/*
 * Reads of stored files. Who may see a file is decided by the record that it is attached to; only one's own upload is
 * found by its id.
 */
import { columns, type Look } from "../kernel/index.ts";

/** A file as records show it. */
export interface StoredFileRow {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly contentType: string;
  readonly name: string;
  readonly uploadedAt: string;
}

const shown = columns("stored_file", "id", "sha256", "size", "contentType", "name", "uploadedAt");

/** Files by id, for nested fields of records that the viewer may read. */
export async function readFilesByIds(look: Look, ids: readonly string[]): Promise<Map<string, StoredFileRow>> {
  const rows = await look.sql
    .selectFrom("stored_file")
    .select(shown)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** One's own upload, or undefined. */
export async function readUpload({ sql, viewer }: Look, id: string): Promise<StoredFileRow | undefined> {
  const query = sql.selectFrom("stored_file").select(shown).where("id", "=", id);
  if (viewer.isSystem) return query.executeTakeFirst();
  if (viewer.accountId === null) return undefined;
  return query.where("uploaded_by_id", "=", viewer.accountId).executeTakeFirst();
}
