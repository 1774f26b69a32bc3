import { Alert, MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { OwnPosts } from "../../../schema/operations/work/assign.ts";
import { ReportUnplannedTask } from "../../../schema/operations/work/task-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { contentInput, emptyContent, isComplete } from "../task/assign/content.ts";
import { ContentFields } from "../task/assign/ContentFields.tsx";
import { problemsOf } from "../task/assign/problems.ts";

interface ReportUnplannedProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** Reports work that came up outside the plan; a head confirms it before it counts. */
export function ReportUnplanned({ personId, onClose }: ReportUnplannedProps): ReactElement {
  const translate = useTranslate();
  const today = localToday();
  const { data } = useAsk(OwnPosts, { personId });
  const units = (data?.person.appointments ?? [])
    .filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today))
    .toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary))
    .map(({ unit }) => unit)
    .filter((unit, index, all) => all.findIndex(({ id }) => id === unit.id) === index);
  const [picked, setPicked] = useState<string | null>(null);
  const unitId = picked ?? units[0]?.id ?? null;
  const [form, setForm] = useState(() => emptyContent(today));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const keyOf = useSubmitKey();
  const { act, busy } = useVerb(ReportUnplannedTask, {
    done: "myWork.unplanned.done",
    onDone: onClose,
    onProblem: (error) => {
      const found = problemsOf(error);
      setProblems(found);
      return Object.keys(found).length > 0;
    },
  });
  const send = (): void => {
    const content = { ...contentInput(form), unitId: unitId ?? "" };
    void act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("myWork.unplanned.do")}
      consequence={translate("myWork.unplanned.text")}
      confirm={translate("myWork.unplanned.send")}
      busy={busy}
      disabled={unitId === null || !isComplete(form)}
      onConfirm={send}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        {units.length > 1 && (
          <TextField
            select
            label={translate("task.field.unit")}
            value={unitId ?? ""}
            onChange={({ target }) => setPicked(target.value)}
          >
            {units.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
        <ContentFields unitId={unitId} form={form} problems={problems} onChange={setForm} />
        {problems[""] !== undefined && <Alert severity="error">{problems[""]}</Alert>}
      </Stack>
    </ConfirmVerb>
  );
}
