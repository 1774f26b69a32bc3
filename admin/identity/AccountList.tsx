import type { ReactElement } from "react";
import { BooleanInput, DataTable, List, SearchInput, useTranslate } from "react-admin";
import { Status } from "../shared/ui/parts.tsx";
import { ResponsiveTable } from "../shared/ui/ResponsiveTable.tsx";
import { useAccountVerbs } from "./many/account-verbs.tsx";
import type { Account } from "./rows.ts";

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <BooleanInput key="isDisabled" source="isDisabled" label="identity.onlyDisabled" />,
];

/** All accounts by name. */
export function AccountList(): ReactElement {
  const verbs = useAccountVerbs();
  return (
    <List filters={filters} exporter={false} perPage={25}>
      <ResponsiveTable<Account>
        many={verbs}
        primary={(account) => account.displayName}
        secondary={(account) => account.username}
        tertiary={(account) => <AccountState account={account} />}
      >
        <DataTable.Col<Account> source="displayName" disableSort />
        <DataTable.Col<Account> source="username" disableSort />
        <DataTable.Col<Account> source="person" disableSort render={(account) => account.person?.fullName ?? "–"} />
        <DataTable.Col<Account> source="state" disableSort render={(account) => <AccountState account={account} />} />
      </ResponsiveTable>
    </List>
  );
}

/** Open or closed, and whether it is one of the demo's. */
export function AccountState({ account }: { readonly account: Account }): ReactElement {
  const translate = useTranslate();
  if (account.disabledAt !== null) return <Status tone="error" label={translate("identity.disabled")} />;
  return account.isDemo ? (
    <Status tone="info" label={translate("identity.demo")} />
  ) : (
    <Status tone="success" label={translate("identity.open")} />
  );
}
