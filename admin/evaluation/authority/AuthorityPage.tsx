import { Alert, Button, Stack, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, usePermissions, useTranslate } from "react-admin";
import { AuthorityRows } from "../../../schema/operations/evaluation/authority.ts";
import { UnitPicker } from "../../cycle/pickers.tsx";
import { useOwnUnit } from "../../organization/own-unit.ts";
import { useAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { AuthorityLine } from "./AuthorityLine.tsx";
import { Preview } from "./Preview.tsx";
import { AddRowDialog } from "./RowDialog.tsx";

const ACTS = ["SCORING", "RATING"] as const;
export type Act = (typeof ACTS)[number];

/** Who decides on whom: the table of one unit, a plain sentence a row, and what comes of it. */
export function AuthorityPage(): ReactElement {
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const address = useAddress();
  const own = useOwnUnit();
  const unitId = address.get("unit") ?? own?.id ?? null;
  const act = ACTS.find((each) => each === address.get("act")) ?? "SCORING";
  const [adding, setAdding] = useState(false);
  const mayAdd = permissions?.includes("ORG_SPECIALIST") === true && unitId !== null;
  return (
    <>
      <Title defaultTitle={translate("evaluation.authority.title")} />
      <PageHead
        title={translate("evaluation.authority.title")}
        subtitle={translate("evaluation.authority.hint")}
        actions={
          mayAdd && (
            <Button variant="contained" onClick={() => setAdding(true)}>
              {translate("evaluation.authority.add")}
            </Button>
          )
        }
      />
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5, mb: 2, alignItems: { sm: "center" } }}>
        <UnitPicker value={unitId} onPick={(unit) => address.set({ unit })} />
        <ToggleButtonGroup
          exclusive
          size="small"
          value={act}
          aria-label={translate("evaluation.authority.actLabel")}
          onChange={(_event, chosen: Act | null) => chosen && address.set({ act: chosen })}
        >
          {ACTS.map((each) => (
            <ToggleButton key={each} value={each} sx={{ whiteSpace: "nowrap" }}>
              {translate(`evaluation.authority.act.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Stack>
      {unitId === null ? (
        <Alert severity="info">{translate("evaluation.authority.pickUnit")}</Alert>
      ) : (
        <Stack sx={{ gap: 2 }}>
          <Rows unitId={unitId} act={act} {...(mayAdd ? { onAdd: () => setAdding(true) } : {})} />
          <Preview unitId={unitId} />
        </Stack>
      )}
      {adding && unitId !== null && <AddRowDialog unitId={unitId} act={act} onClose={() => setAdding(false)} />}
    </>
  );
}

interface RowsProps {
  readonly unitId: string;
  readonly act: Act;
  readonly onAdd?: () => void;
}

function Rows({ unitId, act, onAdd }: RowsProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(AuthorityRows, { filter: { unitId, act }, page: { page: 1, perPage: 200 } });
  return (
    <Section
      flush
      title={translate(`evaluation.authority.act.${act}`)}
      subtitle={translate("evaluation.authority.order")}
    >
      <Asked query={query}>
        {({ authorityRows: { items } }) => {
          const rows = items.filter(({ endsOn }) => endsOn === null || endsOn >= localToday());
          return rows.length === 0 ? (
            <Quiet
              title={translate("evaluation.authority.none")}
              hint={translate("evaluation.authority.noneHint")}
              {...(onAdd === undefined
                ? {}
                : { action: <Button onClick={onAdd}>{translate("evaluation.authority.add")}</Button> })}
            />
          ) : (
            <Stack component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
              {rows.map((row, place) => (
                <AuthorityLine
                  key={row.id}
                  row={row}
                  shown={place + 1}
                  before={rows[place - 1]}
                  after={rows[place + 1]}
                />
              ))}
            </Stack>
          );
        }}
      </Asked>
    </Section>
  );
}
