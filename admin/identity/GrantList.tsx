import type { ReactElement } from "react";
import { DataTable, List, SelectInput, useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { Status } from "../shared/ui/parts.tsx";
import { ResponsiveTable } from "../shared/ui/ResponsiveTable.tsx";
import { GrantVerbs } from "./GrantVerbs.tsx";
import { useGrantVerbs } from "./many/grant-verbs.tsx";
import { type Grant, GRANT_TONE, ROLE_CHOICES } from "./rows.ts";

const STATUSES = Object.keys(GRANT_TONE).map((id) => ({ id, name: `identity.status.${id}` }));
const filters = [
  <SelectInput key="status" source="status" choices={STATUSES} alwaysOn />,
  <SelectInput key="role" source="role" choices={ROLE_CHOICES} alwaysOn />,
];

/** All grants that the viewer may see, the newest first. */
export function GrantList(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const state = (grant: Grant): ReactElement => (
    <Status tone={GRANT_TONE[grant.status]} label={translate(`identity.status.${grant.status}`)} />
  );
  const unit = (grant: Grant): string => grant.unit?.name ?? translate("identity.whereAll");
  const verbs = useGrantVerbs();
  return (
    <List filters={filters} exporter={false} perPage={25}>
      <ResponsiveTable<Grant>
        rowClick={false}
        many={verbs}
        primary={(grant) => grant.account.displayName}
        secondary={(grant) => (
          <>
            {translate(`khung.role.${grant.role}`)} · {unit(grant)} <GrantVerbs grant={grant} />
          </>
        )}
        tertiary={state}
      >
        <DataTable.Col<Grant> source="account" disableSort render={(grant) => grant.account.displayName} />
        <DataTable.Col<Grant> source="role" disableSort render={(grant) => translate(`khung.role.${grant.role}`)} />
        <DataTable.Col<Grant> source="unit" disableSort render={unit} />
        <DataTable.Col<Grant>
          source="period"
          disableSort
          render={(grant) => format.span(grant.startsOn, grant.endsOn)}
        />
        <DataTable.Col<Grant> source="status" disableSort render={state} />
        <DataTable.Col<Grant>
          label="khung.words.actions"
          disableSort
          render={(grant) => <GrantVerbs grant={grant} />}
        />
      </ResponsiveTable>
    </List>
  );
}
