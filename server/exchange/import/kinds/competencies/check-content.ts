import {
  type CompetencyFile,
  FrameworkKind,
  loadFile,
  readFrameworkYaml,
  VersionStatus,
} from "../../../../framework/index.ts";
import type { Look } from "../../../../kernel/index.ts";
import type { CompetencyRecord } from "./fields.ts";

/** What a framework is checked with. */
interface CheckedRows {
  readonly records: readonly CompetencyRecord[];
  readonly rowsByPath: ReadonlyMap<string, number>;
  readonly owner: string | null;
}

/**
 * Checks the framework as a framework file is checked, and against the one of its code; faults are said of their rows.
 *
 * @returns false when the newest version holds the same groups already.
 */
export async function checkContent(look: Look, file: CompetencyFile, rows: CheckedRows): Promise<boolean> {
  const [first] = rows.records;
  const read = readFrameworkYaml(JSON.stringify(file));
  for (const { path, message } of read.defects)
    recordAt(rows, path)?.fault(null, "import.contentWrong", { detailVi: message.vi, detailEn: message.en });
  const known = await look.sql
    .selectFrom("framework")
    .innerJoin("framework_version", "framework_version.framework_id", "framework.id")
    .select(["framework.kind", "framework_version.id as versionId", "framework_version.status"])
    .where("framework.code", "=", file.code)
    .orderBy("framework_version.number", "desc")
    .execute();
  const [newest] = known;
  if (!newest) return true;
  if (newest.kind !== FrameworkKind.COMPETENCY) first?.fault("framework", "framework.otherKind", { code: file.code });
  const stored = await loadFile(look.sql, newest.versionId);
  if (read.file && JSON.stringify(stored.groups) === JSON.stringify(read.file.groups)) return false;
  if (known.some(({ status }) => status === VersionStatus.DRAFT)) first?.fault("framework", "framework.draftExists");
  return true;
}

/** The row behind a part of the file: the longest path that begins it. */
function recordAt({ records, rowsByPath }: CheckedRows, path: string): CompetencyRecord | undefined {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const row = rowsByPath.get(parts.slice(0, length).join("."));
    if (row !== undefined) return records.find((record) => record.row === row);
  }
  return records[0];
}
