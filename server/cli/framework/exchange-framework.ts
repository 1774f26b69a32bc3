import { openDatabase } from "../../app/database.ts";
import { askOwner, own } from "../../app/owner-lock.ts";
import { openReader } from "../../app/reader.ts";
import { makeHooks } from "../../app/services.ts";
import type { Settings } from "../../app/settings.ts";
import { runWrite } from "../../app/write.ts";
import { bringCase, loadCase, NO_ORIGIN } from "../../exchange/index.ts";
import {
  extensionYaml,
  type FrameworkVersion,
  importFramework,
  loadFile,
  writeFrameworkYaml,
} from "../../framework/index.ts";
import { SYSTEM, systemClock, type Work } from "../../kernel/index.ts";

/** What became of an imported file. */
export interface ImportedFramework {
  readonly versionId: string;
  readonly number: number;
  readonly status: string;
}

/**
 * Imports through the server that owns the data folder, or owns it for the while when none runs.
 *
 * @throws Error with the server's answer when it refuses.
 */
export function importFile(settings: Settings, file: string, publish: boolean): Promise<ImportedFramework> {
  const input = { file, publish };
  return importAs(settings, "importFramework", input, (work) => importFramework(work, input));
}

/**
 * Imports a CASE package as a draft, in the same way.
 *
 * @param code code of the framework; none: the one that the package names.
 * @throws Error with the server's answer when it refuses.
 */
export function importCaseFile(settings: Settings, file: string, code: string | null): Promise<ImportedFramework> {
  const options = { code, ownerUnitId: null };
  return importAs(settings, "importCase", { file, code }, (work) => bringCase(work, Buffer.from(file), options));
}

async function importAs(
  settings: Settings,
  verb: string,
  input: object,
  run: (work: Work) => Promise<FrameworkVersion>,
): Promise<ImportedFramework> {
  const answer = await askOwner(settings.dataFolder, { verb, input });
  if (answer?.ok === true) return answer.value as ImportedFramework;
  if (answer !== null) throw new Error(answer.error ?? "the running server refused");
  const lock = await own(settings.dataFolder, async () => ({ ok: false, error: "a framework is being imported" }));
  try {
    const database = await openDatabase(settings.database);
    try {
      const options = { database, viewer: SYSTEM, clock: systemClock, hooks: makeHooks(settings), actor: "khung" };
      return await runWrite(options, verb, input, async (work) => {
        const { id, number, status } = await run(work);
        return { versionId: id, number, status };
      });
    } finally {
      await database.close();
    }
  } finally {
    await lock.release();
  }
}

/**
 * The file of a framework's version, read-only; a server may run beside it. An extension is its pin and its own part.
 *
 * @param format `case`: as a CASE 1.1 package.
 * @param number the version; none: the newest published one, or the newest draft when none is.
 * @throws Error when there is no such framework or version.
 */
export async function exportFile(
  settings: Settings,
  code: string,
  number: number | null,
  format: "yaml" | "case" = "yaml",
): Promise<string> {
  const reader = await openReader(settings.database);
  try {
    const versions = await reader.sql
      .selectFrom("framework_version")
      .innerJoin("framework", "framework.id", "framework_version.framework_id")
      .select([
        ...(["framework_version.id", "framework_version.number", "framework_version.status"] as const),
        "framework_version.extends_version_id as superiorId",
      ])
      .where("framework.code", "=", code)
      .orderBy("framework_version.number", "desc")
      .execute();
    const wanted =
      number === null
        ? (versions.find(({ status }) => status !== "DRAFT") ?? versions[0])
        : versions.find((version) => version.number === number);
    if (!wanted)
      throw new Error(
        `there is no ${number === null ? "version" : `version ${String(number)}`} of a framework ${code}`,
      );
    if (format === "case") {
      const origin = settings.publicUrl === null ? NO_ORIGIN : new URL(settings.publicUrl).origin;
      return `${JSON.stringify(await loadCase(reader.sql, wanted.id, origin), null, 2)}\n`;
    }
    const file = await loadFile(reader.sql, wanted.id);
    return wanted.superiorId === null
      ? writeFrameworkYaml(file)
      : await extensionYaml(reader.sql, wanted.superiorId, file);
  } finally {
    await reader.close();
  }
}
