import { Refused, type Sql, type Work } from "../../kernel/index.ts";
import { MeetingState } from "../meeting/meeting.entity.ts";
import type { BallotKeys } from "./ballot-keys.ts";

/**
 * The key store that the program was started with.
 *
 * @throws Refused `meeting.noKeyStore` when there is none.
 */
export function ballotKeysOf(work: Work): BallotKeys {
  const keys = work.hooks.ballotKeys;
  if (!keys) throw new Refused("meeting.noKeyStore");
  return keys;
}

/**
 * Destroys keys of meetings that are counted, left behind when the program stopped between count and destruction.
 *
 * @returns number of keys destroyed.
 */
export async function destroySpentKeys(sql: Sql, keys: BallotKeys): Promise<number> {
  const held = await keys.list();
  if (held.length === 0) return 0;
  const spent = await sql
    .selectFrom("meeting")
    .select("id")
    .where("id", "in", held)
    .where("state", "=", MeetingState.CLOSED)
    .execute();
  for (const { id } of spent) await keys.destroy(id);
  return spent.length;
}
