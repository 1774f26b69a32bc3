import { Box, Stack, Tab, Tabs } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { UnitPicker } from "../../cycle/pickers.tsx";
import { GoTo, PageHead } from "../../shared/ui/parts.tsx";
import { Tick } from "../../shared/ui/fields.tsx";
import { Quiet, Waiting } from "../../shared/ui/states.tsx";
import { NeedsTable } from "./NeedsTable.tsx";
import { UnitPeople } from "./UnitPeople.tsx";
import { UnitSpread } from "./UnitSpread.tsx";
import { UNIT_TABS, type UnitTab, useOwnUnit, useUnitChoice } from "./useUnitChoice.ts";

/** Competencies of a unit: who stands where, whom to assess, what follows. */
export function UnitCompetencies(): ReactElement {
  const translate = useTranslate();
  const choice = useUnitChoice();
  const own = useOwnUnit();
  const unitId = choice.unitId ?? own;
  if (unitId === null) return <Waiting />;
  return (
    <>
      <Title title="competency.title" />
      <PageHead
        title={translate("competency.unit.title")}
        subtitle={translate("competency.unit.hint")}
        actions={
          <>
            <GoTo to={`/competencies/matrix${unitId === "" ? "" : `?unit=${unitId}`}`}>
              {translate("competency.matrixTitle")}
            </GoTo>
            <GoTo to={`/frameworks?filter=${encodeURIComponent(JSON.stringify({ kind: "COMPETENCY" }))}`}>
              {translate("competency.unit.frameworks")}
            </GoTo>
          </>
        }
      />
      <Stack
        direction={{ xs: "column", sm: "row" }}
        sx={{ gap: { xs: 0, sm: 2 }, alignItems: { sm: "center" }, mb: 1 }}
      >
        <UnitPicker
          value={unitId === "" ? null : unitId}
          onPick={(id) => choice.set({ unitId: id, competency: null })}
        />
        <Tick
          label={translate("competency.unit.includeSubtree")}
          value={choice.includeSubtree}
          onChange={(includeSubtree) => choice.set({ includeSubtree })}
        />
      </Stack>
      {unitId === "" ? (
        <Quiet title={translate("competency.unit.pick")} hint={translate("competency.unit.pickHint")} />
      ) : (
        <>
          <Tabs
            value={choice.tab}
            onChange={(_event, tab: UnitTab) => choice.set({ tab })}
            variant="scrollable"
            sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
          >
            {UNIT_TABS.map((tab) => (
              <Tab key={tab} value={tab} label={translate(`competency.unit.tab.${tab}`)} />
            ))}
          </Tabs>
          <Box key={`${unitId} ${String(choice.includeSubtree)}`}>
            {choice.tab === "spread" && <UnitSpread unitId={unitId} choice={choice} />}
            {choice.tab === "people" && <UnitPeople unitId={unitId} includeSubtree={choice.includeSubtree} />}
            {choice.tab === "needs" && <NeedsTable unitId={unitId} includeSubtree={choice.includeSubtree} />}
          </Box>
        </>
      )}
    </>
  );
}
