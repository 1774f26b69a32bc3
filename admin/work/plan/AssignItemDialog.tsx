import { Alert, Box, Checkbox, FormControlLabel, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { PlanChoices } from "../../../schema/operations/work/plan-page.ts";
import { AssignPlanItems } from "../../../schema/operations/work/plan.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../shared/text/format.ts";
import { DocumentPicker } from "../../shared/document/DocumentPicker.tsx";
import { DayField } from "../../shared/ui/fields.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { plain, typedNumber } from "../task/task-words.ts";
import { leftOf, type Parts, sumOf, toggled } from "./assignment-rows.ts";
import type { Plan, PlanItem, PlanLoad } from "./plan-rows.ts";

interface AssignItemDialogProps {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly loads: readonly PlanLoad[];
  readonly onClose: () => void;
}

/** One line of a plan becomes tasks: one person owns each, and the quantities make no more than what is left. */
export function AssignItemDialog({ plan, item, loads, onClose }: AssignItemDialogProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyOf = useSubmitKey();
  const [opened] = useState(item);
  const left = leftOf(item);
  const [parts, setParts] = useState<Parts>(() =>
    item.leadPersonId === null ? {} : { [item.leadPersonId]: String(left) },
  );
  const [dueOn, setDueOn] = useState(item.dueOn);
  const [documentId, setDocumentId] = useState("");
  const verb = useStaleVerb(AssignPlanItems, { done: "plan.assigned", onDone: onClose });
  const sum = sumOf(parts);
  const isOver = sum !== null && sum > left;
  const count = Object.keys(parts).length;
  const send = (): void => {
    const assignments = Object.entries(parts).map(([ownerPersonId, quantity]) => ({
      ...{ itemId: item.id, ownerPersonId, quantity: typedNumber(quantity), dueOn },
    }));
    const document = documentId.trim() === "" ? null : documentId.trim();
    const content = { id: plan.id, version: plan.version, documentId: document, assignments };
    void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("plan.assignTitle", { title: item.title })}
      consequence={translate("plan.assignText", {
        left: format.exact(String(left)),
        coefficient: format.exact(plain(item.coefficient)),
      })}
      confirm={translate("plan.assignConfirm", { smart_count: count })}
      disabled={count === 0 || sum === null || isOver || (plan.abilities.needsDocument && documentId.trim() === "")}
      verb={verb}
      facts={[
        { label: translate("plan.column.quantity"), before: plain(opened.quantity), now: plain(item.quantity) },
        { label: translate("plan.notAssigned"), before: String(leftOf(opened)), now: String(left) },
        { label: translate("plan.column.dueOn"), before: format.day(opened.dueOn), now: format.day(item.dueOn) },
      ]}
      onConfirm={send}
      onClose={onClose}
    >
      <Owners plan={plan} loads={loads} parts={parts} left={left} onChange={setParts} />
      {isOver && (
        <Alert severity="error" sx={{ my: 1 }}>
          {translate("plan.over", { sum: format.exact(String(sum)), left: format.exact(String(left)) })}
        </Alert>
      )}
      <DayField name="assignments.0.dueOn" label={translate("plan.column.dueOn")} value={dueOn} onChange={setDueOn} />
      {plan.abilities.needsDocument && (
        <DocumentPicker required label={translate("plan.document")} value={documentId} onChange={setDocumentId} />
      )}
    </VersionedVerb>
  );
}

interface OwnersProps {
  readonly plan: Plan;
  readonly loads: readonly PlanLoad[];
  readonly parts: Parts;
  readonly left: number;
  readonly onChange: (parts: Parts) => void;
}

function Owners({ plan, loads, parts, left, onChange }: OwnersProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(PlanChoices, { unitId: plan.unitId }, { staleTime: 60_000 });
  return (
    <Asked query={query} lines={4}>
      {({ persons }) => (
        <Box
          tabIndex={0}
          role="group"
          aria-label={translate("plan.owners")}
          sx={{
            maxHeight: 300,
            overflowY: "auto",
            border: 1,
            borderColor: "divider",
            borderRadius: 1,
            px: 1.5,
            py: 0.5,
          }}
        >
          {persons.items.map(({ id, fullName }) => (
            <Stack key={id} direction="row" sx={{ gap: 1, alignItems: "center", minHeight: 58 }}>
              <FormControlLabel
                sx={{ flexGrow: 1, minWidth: 0 }}
                control={
                  <Checkbox size="small" checked={id in parts} onChange={() => onChange(toggled(parts, id, left))} />
                }
                label={<Owner name={fullName} load={loads.find(({ personId }) => personId === id)} />}
              />
              {id in parts && (
                <TextField
                  margin="none"
                  label={translate("plan.column.quantity")}
                  value={parts[id] ?? ""}
                  onChange={(event) => onChange({ ...parts, [id]: event.target.value })}
                  sx={{ width: 110 }}
                  slotProps={{
                    htmlInput: {
                      maxLength: 40,
                      inputMode: "decimal",
                      "aria-label": translate("plan.quantityOf", { name: fullName }),
                    },
                  }}
                />
              )}
            </Stack>
          ))}
          {persons.total > persons.items.length && (
            <Typography variant="body2" color="textSecondary">
              {translate("plan.morePeople", { count: persons.total - persons.items.length })}
            </Typography>
          )}
        </Box>
      )}
    </Asked>
  );
}

/** Somebody with what there is to do in the period already. */
function Owner({ name, load }: { readonly name: string; readonly load: PlanLoad | undefined }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      {name}
      <Typography variant="caption" component="span" color="textSecondary" sx={{ display: "block" }}>
        {translate("plan.load.has", {
          smart_count: load?.tasks ?? 0,
          assigned: format.exact(plain(load?.assigned ?? "0")),
        })}
      </Typography>
    </>
  );
}
