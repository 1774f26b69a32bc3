import { Button, Stack, Tooltip } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { CyclePicker, UnitPicker } from "../../cycle/pickers.tsx";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Quiet, Waiting } from "../../shared/ui/states.tsx";
import { useUnitAndCycle } from "../useUnitAndCycle.ts";
import { DutyResults } from "./DutyResults.tsx";
import { Packages } from "./Packages.tsx";
import { PreparePackage } from "./PackageVerbs.tsx";

/** Results that must be in the national database: what is due, what was sent when, and the packages. */
export function DutyPage(): ReactElement {
  const translate = useTranslate();
  const [preparing, setPreparing] = useState(false);
  const { unitId, cycleId, pickUnit, pickCycle, isPending } = useUnitAndCycle();
  return (
    <>
      <Title title="duty.title" />
      <PageHead
        title={translate("duty.title")}
        subtitle={translate("duty.hint")}
        actions={
          <Tooltip title={cycleId === null ? translate("duty.cycleFirst") : ""}>
            <span>
              <Button
                variant="contained"
                disabled={unitId === null || cycleId === null}
                onClick={() => setPreparing(true)}
              >
                {translate("duty.prepare")}
              </Button>
            </span>
          </Tooltip>
        }
      />
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 2, mb: 2, "& > *": { flex: 1 } }}>
        <UnitPicker value={unitId} onPick={pickUnit} />
        <CyclePicker value={cycleId} onPick={pickCycle} />
      </Stack>
      {isPending && <Waiting />}
      {unitId === null ? (
        !isPending && <Quiet title={translate("duty.choose")} />
      ) : (
        <Stack sx={{ gap: 2 }} key={`${unitId} ${cycleId ?? ""}`}>
          <DutyResults unitId={unitId} cycleId={cycleId} />
          <Packages unitId={unitId} cycleId={cycleId} />
        </Stack>
      )}
      {preparing && unitId !== null && cycleId !== null && (
        <PreparePackage unitId={unitId} cycleId={cycleId} onClose={() => setPreparing(false)} />
      )}
    </>
  );
}
