import { Box, Checkbox, FormControlLabel, MenuItem, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { WorkPlans } from "../../../../schema/operations/work/plan.ts";
import { WorkPlanShow } from "../../../../schema/operations/work/plan-page.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { ConfirmVerb } from "../../../shared/ui/ConfirmVerb.tsx";
import { Asked } from "../../../shared/ui/states.tsx";
import { plain } from "../../task/task-words.ts";
import type { Plan, PlanItem } from "../plan-rows.ts";

interface FromPlanDialogProps {
  readonly plan: Plan;
  readonly onTake: (items: readonly PlanItem[]) => void;
  readonly onClose: () => void;
}

/** Takes lines of a plan in force over the same days, the unit's or a longer one, so that each line tells where it comes from. */
export function FromPlanDialog({ plan, onTake, onClose }: FromPlanDialogProps): ReactElement {
  const translate = useTranslate();
  const [fromId, setFromId] = useState("");
  const [picked, setPicked] = useState<ReadonlyMap<string, PlanItem>>(new Map());
  const filter = { states: ["ADOPTED" as const], from: plan.startsOn, to: plan.endsOn };
  const query = useAsk(WorkPlans, { filter, page: { page: 1, perPage: 100 } });
  return (
    <ConfirmVerb
      open
      title={translate("plan.take.title")}
      consequence={translate("plan.take.text")}
      confirm={translate("plan.take.confirm", { smart_count: picked.size })}
      disabled={picked.size === 0}
      onConfirm={() => onTake([...picked.values()])}
      onClose={onClose}
    >
      <Asked query={query} lines={2}>
        {({ workPlans }) => {
          const offered = workPlans.items.filter(({ id }) => id !== plan.id);
          if (offered.length === 0) return <Typography>{translate("plan.take.none")}</Typography>;
          return (
            <TextField
              select
              label={translate("plan.take.from")}
              value={fromId}
              onChange={(event) => {
                setFromId(event.target.value);
                setPicked(new Map());
              }}
            >
              {offered.map(({ id, title, unit, person }) => (
                <MenuItem key={id} value={id}>
                  {[title, person?.fullName ?? unit.name].join(" · ")}
                </MenuItem>
              ))}
            </TextField>
          );
        }}
      </Asked>
      {fromId !== "" && <Lines planId={fromId} picked={picked} onPick={setPicked} />}
    </ConfirmVerb>
  );
}

interface LinesProps {
  readonly planId: string;
  readonly picked: ReadonlyMap<string, PlanItem>;
  readonly onPick: (picked: ReadonlyMap<string, PlanItem>) => void;
}

function Lines({ planId, picked, onPick }: LinesProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const toggle = (item: PlanItem): void => {
    const next = new Map(picked);
    if (!next.delete(item.id)) next.set(item.id, item);
    onPick(next);
  };
  return (
    <Asked query={useAsk(WorkPlanShow, { id: planId })} lines={4}>
      {({ workPlan: { items } }) => (
        <Box
          tabIndex={0}
          role="group"
          aria-label={translate("plan.itemsLabel")}
          sx={{ maxHeight: 320, overflowY: "auto", border: 1, borderColor: "divider", borderRadius: 1, px: 1.5, mt: 1 }}
        >
          {items.length === 0 && <Typography sx={{ py: 1 }}>{translate("plan.noItems")}</Typography>}
          {items.map((item) => (
            <FormControlLabel
              key={item.id}
              sx={{ display: "flex" }}
              control={<Checkbox size="small" checked={picked.has(item.id)} onChange={() => toggle(item)} />}
              label={`${[item.product?.code ?? null, item.title].filter(Boolean).join(" · ")} (${format.exact(plain(item.quantity))})`}
            />
          ))}
        </Box>
      )}
    </Asked>
  );
}
