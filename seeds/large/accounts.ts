import { randomBytes } from "node:crypto";
import { createAccount, grantRole, hashPassword } from "../../server/identity/index.ts";
import { Role, type Work } from "../../server/kernel/index.ts";

/** An account that one can sign in with; the password is stored only as a hash. */
export interface LargeAccount {
  readonly username: string;
  readonly password: string;
  readonly note: string;
}

/** Accounts of offices, each over the whole province. */
const OFFICES = [
  { username: "quan-tri", displayName: "Quản trị hệ thống", role: Role.SYSTEM_ADMIN, note: "administrator" },
  { username: "to-chuc", displayName: "Chuyên viên tổ chức", role: Role.ORG_SPECIALIST, note: "specialist" },
  { username: "phan-tich", displayName: "Chuyên viên phân tích", role: Role.ANALYST, note: "analyst" },
] as const;

/** Gives the three offices their accounts. The people have accounts without a password. */
export async function writeAccounts(
  work: Work,
  { rootId, startsOn }: { readonly rootId: string; readonly startsOn: string },
): Promise<{ accounts: LargeAccount[] }> {
  const accounts: LargeAccount[] = [];
  for (const { username, displayName, role, note } of OFFICES) {
    const password = randomBytes(9).toString("base64url");
    const account = await createAccount(work, { username, displayName, passwordHash: await hashPassword(password) });
    const unitId = role === Role.SYSTEM_ADMIN ? null : rootId;
    await grantRole(work, { accountId: account.id, role, unitId, includesSubtree: true, startsOn });
    accounts.push({ username, password, note });
  }
  return { accounts };
}
