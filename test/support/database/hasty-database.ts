import { type Database, openDatabase } from "../../../server/app/database.ts";
import type { Settings } from "../../../server/app/settings.ts";

/** Opens a database that does not wait for the disk: what a power cut would leave of it is nobody's concern. */
export async function openHasty(address: Settings["database"]): Promise<Database> {
  const database = await openDatabase(address);
  if (database.kind === "sqlite") await database.orm.em.getConnection("write").execute("pragma synchronous = off");
  return database;
}
