import { AccountById, Accounts, CreateAccount, GrantRole, Grants } from "../../schema/operations/identity.ts";
import { createdBy, listOf, oneOf, pickFields, type ResourceDefinition } from "../shared/api/resource.ts";

/** How accounts and grants are read and written. */
export const identityResources: readonly ResourceDefinition[] = [
  {
    name: "accounts",
    list: listOf(Accounts, { pick: (result) => result.accounts, sort: {} }),
    one: oneOf(AccountById, (result) => result.account),
    create: createdBy(
      CreateAccount,
      (data) => pickFields(data, "username", "displayName", "personId", "idempotencyKey"),
      (result) => result.createAccount,
    ),
  },
  {
    name: "grants",
    list: listOf(Grants, { pick: (result) => result.grants, sort: {} }),
    create: createdBy(
      GrantRole,
      (data) => ({
        ...pickFields(data, "accountId", "role", "unitId", "startsOn", "endsOn", "idempotencyKey"),
        includesSubtree: data["includesSubtree"] !== false,
      }),
      (result) => result.grantRole,
    ),
  },
];
