/*
 * The file behind a piece of evidence, for downloads: whoever may read the task may read its evidence, nobody else.
 */
import { readFilesByIds, type StoredFileRow } from "../../../files/index.ts";
import { assertAllowed, type Look, NotFound } from "../../../kernel/index.ts";
import { canReadStructure } from "../../../organization/index.ts";
import { visibleTask } from "../task.read.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The stored file of a piece of evidence.
 *
 * @throws Unauthenticated when nobody is signed in, NotFound when there is none, or not for this viewer.
 */
export async function openEvidence(look: Look, evidenceId: string): Promise<StoredFileRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  if (!UUID.test(evidenceId)) throw new NotFound("TaskEvidence", evidenceId);
  const row = await look.sql
    .selectFrom("task_evidence")
    .innerJoin("task", "task.id", "task_evidence.task_id")
    .select("task_evidence.file_id as fileId")
    .where("task_evidence.id", "=", evidenceId)
    .where(await visibleTask(look))
    .executeTakeFirst();
  const file = row && (await readFilesByIds(look, [row.fileId])).get(row.fileId);
  if (!file) throw new NotFound("TaskEvidence", evidenceId);
  return file;
}
