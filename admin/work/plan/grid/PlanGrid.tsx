import AddIcon from "@mui/icons-material/Add";
import { Alert, Box, Button, Stack, Typography } from "@mui/material";
import { type ClipboardEvent, type KeyboardEvent, type ReactElement, useId, useRef, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { sheetRows } from "../../../framework/draft/paste/sheet-rows.ts";
import { TextLine } from "../../../shared/ui/fields.tsx";
import { Section } from "../../../shared/ui/parts.tsx";
import { emptyRow, isBlank, pasted, type Plan, takenRow, withCell } from "../plan-rows.ts";
import { cellAt, stepIn } from "./cells.ts";
import { FromPlanDialog } from "./FromPlanDialog.tsx";
import { GridTable } from "./GridTable.tsx";
import { PlanConflict } from "./PlanConflict.tsx";
import { useLookups } from "./useLookups.ts";
import { usePlanDraft } from "./usePlanDraft.ts";

interface PlanGridProps {
  readonly plan: Plan;
  readonly onUnsaved: (unsaved: boolean) => void;
}

/** The lines of a draft as a sheet: written cell by cell, or pasted from Excel. */
export function PlanGrid({ plan, onUnsaved }: PlanGridProps): ReactElement {
  const translate = useTranslate();
  const area = useRef<HTMLDivElement>(null);
  const names = useId();
  const locale = useLocale();
  const [taking, setTaking] = useState(false);
  const { lookups, isComplete } = useLookups(plan.unitId);
  const draft = usePlanDraft(plan, lookups, onUnsaved);
  const paste = (event: ClipboardEvent): void => {
    const at = cellAt(event.target);
    const text = event.clipboardData.getData("text/plain");
    if (at === null || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    draft.change((rows) => pasted(rows, at, sheetRows(text), { lookups, dueOn: plan.endsOn }));
  };
  const step = (event: KeyboardEvent): void => {
    const next = stepIn(event, area.current);
    if (next === "add") draft.change((rows) => [...rows, emptyRow(plan.endsOn)]);
  };
  return (
    <Section
      flush
      title={translate("plan.items", { count: draft.rows.length })}
      actions={
        <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
          <Typography variant="body2" color="textSecondary" role="status">
            {draft.isUnsaved ? translate("plan.unsaved") : ""}
          </Typography>
          <Button variant="contained" disabled={!draft.isUnsaved || draft.busy || !isComplete} onClick={draft.save}>
            {translate("plan.save")}
          </Button>
        </Stack>
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ px: 2 }}>
        {translate("plan.gridHint")}
      </Typography>
      <Box sx={{ px: 2, pt: 0.5, maxWidth: 640 }}>
        <TextLine required label={translate("plan.name")} value={draft.title} maxLength={500} onChange={draft.rename} />
      </Box>
      {draft.problem !== null && (
        <Alert severity="error" sx={{ mx: 2, my: 1 }}>
          {draft.problem}
        </Alert>
      )}
      <Box ref={area} onPaste={paste} onKeyDown={step}>
        <GridTable
          rows={draft.rows}
          lookups={lookups}
          isComplete={isComplete}
          isPersonal={plan.personId !== null}
          span={{ from: plan.startsOn, to: plan.endsOn }}
          problems={draft.problems}
          listId={names}
          onCell={(index, column, text) =>
            draft.change((rows) =>
              rows.map((row, place) => (place === index ? withCell(row, column, text, lookups) : row)),
            )
          }
          onDrop={(index) => draft.change((rows) => rows.filter((_row, place) => place !== index))}
        />
      </Box>
      <Button
        startIcon={<AddIcon />}
        sx={{ m: 1 }}
        onClick={() => draft.change((rows) => [...rows, emptyRow(plan.endsOn)])}
      >
        {translate("plan.addItem")}
      </Button>
      <Button sx={{ m: 1 }} onClick={() => setTaking(true)}>
        {translate("plan.take.open")}
      </Button>
      {taking && (
        <FromPlanDialog
          plan={plan}
          onClose={() => setTaking(false)}
          onTake={(items) => {
            setTaking(false);
            draft.change((rows) => [
              ...rows.filter((row) => !isBlank(row)),
              ...items.map((item) => takenRow(item, plan, locale)),
            ]);
          }}
        />
      )}
      <PlanConflict draft={draft} />
    </Section>
  );
}
