import { randomBytes } from "node:crypto";
import { createAccount, grantRole, hashPassword, type NewAccount } from "../../../server/identity/index.ts";
import { SYSTEM, type Work } from "../../../server/kernel/index.ts";
import type { SeedDeps } from "../../deps.ts";
import type { CastMember } from "../cast.ts";
import { idOf } from "../id-of.ts";

/** A demo account as it is printed after the first start. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly note: string;
  readonly noteEn: string;
}

/** A member of the cast with the password that this installation gave. */
export interface CastAccount extends DemoAccount {
  readonly member: CastMember;
  readonly passwordHash: string;
}

/** Gives every member of the cast a random password. */
export function castAccounts(cast: readonly CastMember[]): Promise<CastAccount[]> {
  return Promise.all(
    cast.map(async (member) => {
      const { username, note, noteEn } = member;
      const password = randomBytes(9).toString("base64url");
      return { username, password, note, noteEn, member, passwordHash: await hashPassword(password) };
    }),
  );
}

/** The account of a person of the cast, for `createAccount`. */
export function accountOf(
  { member, passwordHash }: CastAccount,
  displayName: string,
  personId: string | null,
): NewAccount {
  const { username, note, noteEn } = member;
  return {
    username,
    displayName: member.displayName ?? displayName,
    personId,
    passwordHash,
    isDemo: true,
    demoNote: note,
    demoNoteEn: noteEn,
  };
}

/** Makes the accounts without a person and gives everybody of the cast the rights of the part. */
export async function writeRights(
  deps: SeedDeps,
  accounts: readonly CastAccount[],
  known: { readonly unitIds: ReadonlyMap<string, string>; readonly accountIds: ReadonlyMap<string, string> },
): Promise<void> {
  await deps.write("seedRights", SYSTEM, deps.clock, seedRights, { accounts, ...known });
}

interface RightsInput {
  readonly accounts: readonly CastAccount[];
  readonly unitIds: ReadonlyMap<string, string>;
  readonly accountIds: ReadonlyMap<string, string>;
}

async function seedRights(work: Work, { accounts, unitIds, accountIds }: RightsInput): Promise<object> {
  for (const account of accounts) {
    const { person, grants } = account.member;
    const accountId =
      person === null ? (await createAccount(work, accountOf(account, "", null))).id : idOf(accountIds, person);
    for (const { role, unit, startsOn, endsOn } of grants) {
      const unitId = unit === null ? null : idOf(unitIds, unit);
      await grantRole(work, { accountId, role, unitId, includesSubtree: true, startsOn, endsOn });
    }
  }
  return {};
}
