import { Role, today, type Work } from "../../kernel/index.ts";
import { grantRole } from "../grant/grant.service.ts";
import { issuePasswordLink } from "../password/password.service.ts";
import { Account } from "./account.entity.ts";
import { createAccount } from "./account.service.ts";

const USERNAME = "admin";

/**
 * Makes the first administrator of an empty installation and a one-time link to come in by.
 *
 * A link that nobody used before the next start is replaced by a new one.
 *
 * @returns the token, or null as soon as any account has a password: from then on administrators make each other.
 */
export async function issueFirstAdministratorLink(work: Work, _input: object): Promise<{ token: string | null }> {
  if ((await work.em.count(Account, { passwordHash: { $ne: null } })) > 0) return { token: null };
  const known = await work.em.findOne(Account, { username: USERNAME });
  const account = known ?? (await makeAdministrator(work));
  const { token } = await issuePasswordLink(work, { accountId: account.id });
  return { token };
}

async function makeAdministrator(work: Work): Promise<Account> {
  const account = await createAccount(work, { username: USERNAME, displayName: "Quản trị hệ thống" });
  const startsOn = today(work.clock);
  await grantRole(work, {
    accountId: account.id,
    role: Role.SYSTEM_ADMIN,
    unitId: null,
    includesSubtree: true,
    startsOn,
  });
  return account;
}
