import { openReader } from "../../app/reader.ts";
import type { Settings } from "../../app/settings.ts";
import { findPinned, type FrameworkFile, loadFile, type Pin } from "../../framework/index.ts";

/**
 * A published version of the database, read-only; a server may run beside it.
 *
 * @returns null where there is no such version, or nothing that can be read; the latter is told on standard error.
 */
export async function findStored(pin: Pin, database: Settings["database"]): Promise<FrameworkFile | null> {
  try {
    const reader = await openReader(database);
    try {
      const id = await findPinned(reader.sql, pin);
      return id === null ? null : await loadFile(reader.sql, id);
    } finally {
      await reader.close();
    }
  } catch (error) {
    process.stderr.write(`the database cannot be read: ${(error as Error).message}\n`);
    return null;
  }
}
