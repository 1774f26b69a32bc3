import { Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { CyclePicker, UnitPicker } from "../../cycle/pickers.tsx";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { FormsButton } from "../forms/FormsButton.tsx";
import { Collection } from "./Collection.tsx";

/** Lists and summaries of a unit in a cycle, and the yearly numbers that units below send by file. */
export function ListsPage(): ReactElement {
  const translate = useTranslate();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [cycleId, setCycleId] = useState<string | null>(null);
  const place = unitId === null || cycleId === null ? null : { unitId, cycleId };
  return (
    <>
      <Title title="lists.title" />
      <PageHead
        title={translate("lists.title")}
        subtitle={translate("lists.hint")}
        actions={place === null ? undefined : <FormsButton about={place} />}
      />
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 2, mb: 2, "& > *": { flex: 1 } }}>
        <UnitPicker value={unitId} onPick={setUnitId} />
        <CyclePicker value={cycleId} onPick={setCycleId} pickFirst />
      </Stack>
      {place === null ? (
        <Quiet title={translate("lists.choose")} />
      ) : (
        <Collection key={`${place.unitId} ${place.cycleId}`} place={place} />
      )}
    </>
  );
}
