import { Alert, LinearProgress, Stack, Typography } from "@mui/material";
import { type ReactElement, useRef, useState } from "react";
import { useNotify, useRefresh, useTranslate } from "react-admin";
import { AcceptTask } from "../../../schema/operations/work/task-verbs.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { useRun } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { converted } from "../task/task-words.ts";
import { submissionOf, type Submitted } from "./waiting.ts";

interface AcceptManyProps {
  readonly tasks: readonly Submitted[];
  readonly onClose: () => void;
}

interface Failure {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** Accepts several products as they were handed in, without errors: one after the other, each on its own. */
export function AcceptMany({ tasks, onClose }: AcceptManyProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  // The list shrinks while it is worked off: what was chosen stays chosen.
  const [chosen] = useState(tasks);
  const { start, busy, done, failures } = useAccepting(chosen, onClose);
  const sum = chosen.reduce((total, task) => {
    const quantity = submissionOf(task)?.quantity ?? task.quantity;
    return total + Number(converted(quantity, task.coefficient));
  }, 0);
  return (
    <ConfirmVerb
      open
      title={translate("taskInbox.many.title", { count: chosen.length })}
      consequence={translate("taskInbox.many.text", { whole: format.exact(String(Math.round(sum * 1000) / 1000)) })}
      confirm={translate("task.verb.accept.do")}
      busy={busy}
      disabled={failures.length > 0}
      onConfirm={() => void start()}
      onClose={onClose}
    >
      <Stack component="ul" sx={{ m: 0, pl: 2.5, gap: 0.5 }}>
        {chosen.map(({ id, title, owner }) => (
          <Typography key={id} component="li" variant="body2">
            {title} – {owner?.fullName}
          </Typography>
        ))}
      </Stack>
      {busy && <LinearProgress variant="determinate" value={(done / chosen.length) * 100} sx={{ mt: 2 }} />}
      {failures.map(({ id, title, why }) => (
        <Alert key={id} severity="error" sx={{ mt: 1 }}>
          {title}: {why}
        </Alert>
      ))}
    </ConfirmVerb>
  );
}

function useAccepting(tasks: readonly Submitted[], onClose: () => void) {
  const run = useRun();
  const refresh = useRefresh();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(0);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const key = useRef(newIdempotencyKey());
  const start = async (): Promise<void> => {
    setBusy(true);
    const failed: Failure[] = [];
    for (const [index, { id, version, title }] of tasks.entries()) {
      const input = { id, version, verdict: "NONE" as const, idempotencyKey: `${key.current}-${String(index)}` };
      await run(AcceptTask, { input }).catch((error: unknown) => {
        if (!isKhungError(error)) throw error;
        failed.push({ id, title, why: error.message });
      });
      setDone(index + 1);
    }
    setBusy(false);
    setFailures(failed);
    refresh();
    if (failed.length < tasks.length)
      notify("taskInbox.many.done", { type: "success", messageArgs: { count: tasks.length - failed.length } });
    if (failed.length === 0) onClose();
  };
  return { start, busy, done, failures };
}
