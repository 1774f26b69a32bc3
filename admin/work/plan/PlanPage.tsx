import { Alert, Box, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { WorkPlanShow } from "../../../schema/operations/work/plan-page.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, PageHead, Status } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { PlanGrid } from "./grid/PlanGrid.tsx";
import { ItemTable } from "./ItemTable.tsx";
import { LoadBars } from "./LoadBars.tsx";
import { type Plan, type PlanLoad, STATE_TONES } from "./plan-rows.ts";
import { PlanVerbs } from "./PlanVerbs.tsx";

/** One work plan: its lines, who has how much, and what can be done with it. */
export function PlanPage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(WorkPlanShow, { id })} lines={10}>
      {({ workPlan, planLoad }) => <Page key={workPlan.id} plan={workPlan} loads={planLoad.items} />}
    </Asked>
  );
}

interface PageProps {
  readonly plan: Plan;
  readonly loads: readonly PlanLoad[];
}

function Page({ plan, loads }: PageProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [unsaved, setUnsaved] = useState(false);
  const whose = [plan.person?.fullName ?? null, plan.unit.name].filter(Boolean).join(" · ");
  const writes = plan.abilities.canSave.allowed;
  return (
    <>
      <Title defaultTitle={plan.title} />
      <PageHead
        title={plan.title}
        subtitle={
          <>
            {`${whose} · ${translate(`plan.kind.${plan.kind}`)}, ${format.span(plan.startsOn, plan.endsOn)}`}
            <Box component="span" sx={{ display: "block" }}>
              <GoTo to="/plans">{translate("plan.back")}</GoTo>
            </Box>
          </>
        }
        status={<Status tone={STATE_TONES[plan.state]} label={translate(`plan.state.${plan.state}`)} />}
        actions={<PlanVerbs plan={plan} unsaved={unsaved} />}
      />
      {plan.state === "RETURNED" && plan.returnNote !== null && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("plan.returnedFor", { note: plan.returnNote })}
        </Alert>
      )}
      {plan.adoptedBy !== null && (
        <Alert severity="info" icon={false} sx={{ mb: 2 }}>
          {translate("plan.adoptedBy", { name: plan.adoptedBy.fullName, at: format.moment(plan.adoptedAt) })}
        </Alert>
      )}
      <Stack sx={{ gap: 2 }}>
        {writes ? <PlanGrid plan={plan} onUnsaved={setUnsaved} /> : <ItemTable plan={plan} loads={loads} />}
        <LoadBars plan={plan} loads={loads} />
      </Stack>
    </>
  );
}
