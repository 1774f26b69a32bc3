import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { CyclePicker, UnitPicker } from "../../cycle/pickers.tsx";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Quiet, Waiting } from "../../shared/ui/states.tsx";
import { FormsButton } from "../forms/FormsButton.tsx";
import { useUnitAndCycle } from "../useUnitAndCycle.ts";
import { Collection } from "./Collection.tsx";

/** Lists and summaries of a unit in a cycle, and the yearly numbers that units below send by file. */
export function ListsPage(): ReactElement {
  const translate = useTranslate();
  const { unitId, cycleId, pickUnit, pickCycle, isPending } = useUnitAndCycle();
  const place = unitId === null || cycleId === null ? null : { unitId, cycleId };
  return (
    <>
      <Title title="lists.title" />
      <PageHead
        title={translate("lists.title")}
        subtitle={translate("lists.hint")}
        actions={place === null ? undefined : <FormsButton about={place} label={translate("lists.make")} />}
      />
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 2, mb: 2, "& > *": { flex: 1 } }}>
        <UnitPicker value={unitId} onPick={pickUnit} />
        <CyclePicker value={cycleId} onPick={pickCycle} pickFirst />
      </Stack>
      {isPending && <Waiting />}
      {place === null ? (
        !isPending && <Quiet title={translate("lists.choose")} />
      ) : (
        <Collection key={`${place.unitId} ${place.cycleId}`} place={place} />
      )}
    </>
  );
}
