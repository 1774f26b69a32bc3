import { Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { UnitWork } from "../../../schema/operations/work/unit-work.ts";
import { UnitPicker } from "../../cycle/pickers.tsx";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet, Waiting } from "../../shared/ui/states.tsx";
import { SavedViews } from "../../shared/ui/table/SavedViews.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { LateLongest } from "./LateLongest.tsx";
import { Opened, type Opening } from "./Opened.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { SpanBar } from "./SpanBar.tsx";
import { SubUnits } from "./SubUnits.tsx";
import { Tiles } from "./Tiles.tsx";
import type { Report } from "./unit-rows.ts";
import { type ReportChoice, useReportChoice } from "./useReportChoice.ts";

/** How the work of a unit stands: a page that a head reads in a minute, each number with its tasks behind it. */
export function UnitWorkPage(): ReactElement {
  const translate = useTranslate();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const choice = useReportChoice();
  const viewer = me.data?.me;
  const unitId =
    choice.unitId ??
    viewer?.headedUnits[0]?.id ??
    viewer?.grants.find((grant) => grant.status === "IN_FORCE" && grant.unit !== null)?.unit?.id ??
    null;
  return (
    <>
      <Title defaultTitle={translate("unitWork.title")} />
      <PageHead
        title={translate("unitWork.title")}
        subtitle={translate("unitWork.subtitle")}
        actions={
          <>
            <SavedViews list="work.unit" />
            {unitId !== null && (
              <ExportMenu
                names={["WORK_RESULTS", "TASKS", "PLANS"]}
                about={{ unitId, from: choice.span.from, to: choice.span.to }}
              />
            )}
          </>
        }
      />
      <Stack sx={{ gap: 2 }}>
        <Stack direction="row" sx={{ gap: 2, alignItems: "center", flexWrap: "wrap" }}>
          <UnitPicker value={unitId} onPick={choice.pickUnit} />
          <SpanBar choice={choice} />
        </Stack>
        {me.isPending ? (
          <Waiting />
        ) : unitId === null ? (
          <Quiet title={translate("unitWork.pick")} />
        ) : (
          <OfUnit unitId={unitId} choice={choice} />
        )}
      </Stack>
    </>
  );
}

interface OfUnitProps {
  readonly unitId: string;
  readonly choice: ReportChoice;
}

function OfUnit({ unitId, choice }: OfUnitProps): ReactElement {
  const { from, to } = choice.span;
  const query = useAsk(UnitWork, { unitId, from, to });
  return (
    <Asked query={query} lines={10}>
      {(report) => <Shown report={report} choice={choice} unitId={unitId} />}
    </Asked>
  );
}

function Shown({ report, choice, unitId }: OfUnitProps & { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const [opening, setOpening] = useState<Opening | null>(null);
  const { from, to } = choice.span;
  const place = { unitId, from, to };
  const part = { report, place, today: choice.today, onOpen: setOpening };
  const { parent } = report.unit;
  if (report.workProgress.total.tasks === 0 && report.workMeasures.total === 0)
    return <Quiet title={translate("unitWork.none")} hint={translate("unitWork.noneHint")} />;
  return (
    <>
      {parent !== null && choice.unitId !== null && (
        <GoTo to={`/work/unit?unit=${parent.id}&span=${choice.span.kind}&on=${from}`}>
          {translate("unitWork.up", { name: parent.name })}
        </GoTo>
      )}
      <Tiles {...part} />
      <LateLongest {...part} />
      <SubUnits {...part} span={choice.span} />
      <PeopleTable {...part} />
      {opening !== null && <Opened opening={opening} place={place} onClose={() => setOpening(null)} />}
    </>
  );
}
