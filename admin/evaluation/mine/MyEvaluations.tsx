import { Box, Stack, Tab, Tabs, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { MyEvaluations as OwnQuery, UnitEvaluations as UnitQuery } from "../../../schema/operations/evaluation.ts";
import { useAddress, usePageInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import type { MyRow } from "../answers/rows.ts";
import { useLedUnits } from "../useLedUnits.ts";
import { MyPeriod } from "./MyPeriod.tsx";
import { Pages } from "./Pages.tsx";

const PER_PAGE = 12;

/** My own evaluations and, for a head, those of the unit: what waits on top, then the running periods, then the past. */
export function MyEvaluations(): ReactElement {
  const translate = useTranslate();
  const units = useLedUnits()?.units ?? [];
  const address = useAddress();
  const unitId = units.find(({ id }) => id === address.get("unit"))?.id ?? null;
  return (
    <>
      <Title title="evaluation.mine.title" />
      <PageHead title={translate("evaluation.mine.title")} subtitle={translate("evaluation.mine.hint")} />
      {units.length > 0 && (
        <Tabs
          value={unitId ?? ""}
          onChange={(_event, next: string) => address.set({ unit: next, page: null })}
          variant="scrollable"
          allowScrollButtonsMobile
          aria-label={translate("evaluation.mine.whose")}
          sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
        >
          <Tab value="" label={translate("evaluation.mine.me")} />
          {units.map(({ id, name }) => (
            <Tab key={id} value={id} label={name} />
          ))}
        </Tabs>
      )}
      {unitId === null ? <Own /> : <OfUnit key={unitId} unitId={unitId} />}
    </>
  );
}

function Own(): ReactElement {
  const translate = useTranslate();
  const [page, setPage] = usePageInAddress();
  return (
    <Asked query={useAsk(OwnQuery, { page: { page, perPage: PER_PAGE } })} lines={8}>
      {({ myEvaluations }) =>
        myEvaluations.total === 0 ? (
          <Quiet title={translate("evaluation.mine.none")} hint={translate("evaluation.mine.noneHint")} />
        ) : (
          <Rows rows={myEvaluations.items}>
            <Pages page={page} total={myEvaluations.total} perPage={PER_PAGE} onPage={setPage} />
          </Rows>
        )
      }
    </Asked>
  );
}

function OfUnit({ unitId }: { readonly unitId: string }): ReactElement {
  const translate = useTranslate();
  const [page, setPage] = usePageInAddress();
  return (
    <Asked query={useAsk(UnitQuery, { unitId, page: { page, perPage: PER_PAGE } })} lines={8}>
      {({ evaluations }) =>
        evaluations.total === 0 ? (
          <Quiet title={translate("evaluation.mine.noneOfUnit")} hint={translate("evaluation.mine.noneOfUnitHint")} />
        ) : (
          <Rows rows={evaluations.items}>
            <Pages page={page} total={evaluations.total} perPage={PER_PAGE} onPage={setPage} />
          </Rows>
        )
      }
    </Asked>
  );
}

function Rows({ rows, children }: { readonly rows: readonly MyRow[]; readonly children: ReactElement }): ReactElement {
  const running = rows.filter(({ cycle }) => cycle.status === "OPEN");
  const past = rows.filter(({ cycle }) => cycle.status !== "OPEN");
  return (
    <Stack sx={{ gap: 2.5 }}>
      <Group title="evaluation.mine.running" rows={running} />
      <Group title="evaluation.mine.past" rows={past} />
      {children}
    </Stack>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly MyRow[] }): ReactElement | null {
  const translate = useTranslate();
  if (rows.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {translate(title)}
      </Typography>
      <Stack sx={{ gap: 1.25 }}>
        {rows.map((row) => (
          <MyPeriod key={row.id} row={row} />
        ))}
      </Stack>
    </Box>
  );
}
