import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, Section, Unseen } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { plain } from "../task/task-words.ts";
import { Opened, type Opening } from "../unit/Opened.tsx";
import { AssignItemDialog } from "./AssignItemDialog.tsx";
import { leftOf } from "./assignment-rows.ts";
import type { Plan, PlanItem, PlanLoad } from "./plan-rows.ts";

const COLUMNS = ["title", "quantity", "dueOn", "lead", "progress"] as const;

interface ItemTableProps {
  readonly plan: Plan;
  readonly loads: readonly PlanLoad[];
}

/** The lines of a plan in force: what of each was given to whom and how far it is. */
export function ItemTable({ plan, loads }: ItemTableProps): ReactElement {
  const translate = useTranslate();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [assigning, setAssigning] = useState<PlanItem | null>(null);
  if (plan.items.length === 0)
    return (
      <Section>
        <Quiet dense title={translate("plan.noItems")} />
      </Section>
    );
  return (
    <Section flush title={translate("plan.items", { count: plan.items.length })}>
      <WideTable stacked name="plan.items" label={translate("plan.itemsLabel")}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column} {...(column === "quantity" ? { align: "right" as const } : {})}>
                {translate(`plan.column.${column}`)}
              </TableCell>
            ))}
            <TableCell>
              <Unseen>{translate("plan.column.verbs")}</Unseen>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {plan.items.map((item) => (
            <ItemRow
              key={item.id}
              plan={plan}
              item={item}
              onAssign={() => setAssigning(item)}
              onOpen={() => setOpening({ kind: "tasks", title: item.title, filter: { planItemId: item.id } })}
            />
          ))}
        </TableBody>
      </WideTable>
      {assigning !== null && (
        <AssignItemDialog plan={plan} item={assigning} loads={loads} onClose={() => setAssigning(null)} />
      )}
      {opening !== null && (
        <Opened
          opening={opening}
          place={{ unitId: plan.unitId, from: plan.startsOn, to: plan.endsOn }}
          onClose={() => setOpening(null)}
        />
      )}
    </Section>
  );
}

interface ItemRowProps {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly onAssign: () => void;
  readonly onOpen: () => void;
}

function ItemRow({ plan, item, onAssign, onOpen }: ItemRowProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { progress, parent } = item;
  const left = leftOf(item);
  return (
    <TableRow>
      <TableCell sx={{ minWidth: 240 }}>
        {[item.product?.code ?? null, item.title].filter(Boolean).join(" · ")}
        <Typography variant="body2" color="textSecondary">
          {item.output}
        </Typography>
        {parent?.plan && (
          <Typography variant="body2" color="textSecondary">
            {translate("plan.from")}:
            <br />
            <GoTo to={`/plans/${parent.plan.id}`}>{`${parent.plan.title}: ${parent.title}`}</GoTo>
          </Typography>
        )}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
        {`${format.exact(plain(item.quantity))} × ${format.exact(plain(item.coefficient))}`}
      </TableCell>
      <TableCell>{format.day(item.dueOn)}</TableCell>
      <TableCell>{item.lead?.fullName ?? "–"}</TableCell>
      <TableCell sx={{ minWidth: 150 }}>
        {progress.tasks === 0 ? (
          translate("plan.notAssigned")
        ) : (
          <Button className="is-printed" size="small" onClick={onOpen} sx={{ textAlign: "left", p: 0 }}>
            {translate("plan.progress", {
              ...{ smart_count: progress.tasks, done: progress.done },
              ...{ assigned: format.exact(plain(progress.assigned)), quantity: format.exact(plain(item.quantity)) },
            })}
          </Button>
        )}
        {progress.late > 0 && (
          <Typography variant="body2" color="error">
            {translate("plan.late", { smart_count: progress.late })}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right">
        {plan.state === "ADOPTED" && left > 0 && (
          <AbilityButton
            size="small"
            variant="outlined"
            sx={{ whiteSpace: "nowrap" }}
            ability={plan.abilities.canAssign}
            onClick={onAssign}
          >
            {translate("plan.assign")}
          </AbilityButton>
        )}
      </TableCell>
    </TableRow>
  );
}
