import { eachOne } from "../../audit/index.ts";
import type { ManyOutcome, Work } from "../../kernel/index.ts";
import { disableAccount, enableAccount } from "../account/account.service.ts";
import { approveGrant, revokeGrant } from "../grant/grant.service.ts";
import { messages } from "../identity.messages.ts";
import type { HandleAccountsInput, HandleGrantsInput } from "./identity-many.inputs.ts";

const ACCOUNTS = { DISABLE: disableAccount, ENABLE: enableAccount } as const;
const GRANTS = { APPROVE: approveGrant, REVOKE: revokeGrant } as const;

/**
 * Closes or opens several accounts with exactly the rules of one by one; what is refused is listed, the rest is done.
 *
 * @throws InvalidInput `many.twice` when an account is named twice.
 */
export function handleAccounts(work: Work, { verb, items }: HandleAccountsInput): Promise<ManyOutcome> {
  return eachOne(work, { noun: "Account", items, messages }, ACCOUNTS[verb]);
}

/**
 * Approves or takes back several grants with exactly the rules of one by one; what is refused is listed, the rest is done.
 *
 * @throws InvalidInput `many.twice` when a grant is named twice.
 */
export function handleGrants(work: Work, { verb, items }: HandleGrantsInput): Promise<ManyOutcome> {
  return eachOne(work, { noun: "Grant", items, messages }, GRANTS[verb]);
}
