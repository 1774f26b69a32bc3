import { Alert, Box, Button, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify, useRefresh, useTranslate } from "react-admin";
import { IssueNotices } from "../../../schema/operations/evaluation/bulk.ts";
import { IssueNotice as IssueNoticeVerb } from "../../../schema/operations/evaluation/process-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { useRun } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { type HeadRow, type Refusal, subjectName } from "../decision/head-rows.ts";
import { Refusals } from "../decision/Refusals.tsx";
import { Grade } from "../Grade.tsx";

interface IssueNoticeProps {
  readonly row: Pick<HeadRow, "id" | "version" | "person" | "unit">;
  readonly onClose: () => void;
}

/** Telling one person the result. */
export function IssueNotice({ row, onClose }: IssueNoticeProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const { act, busy, stale, settle } = useStaleVerb(IssueNoticeVerb, {
    done: "evaluation.notice.done",
    onDone: onClose,
  });
  const confirm = (): void => {
    const content = { evaluationId: row.id, version: row.version };
    settle();
    void act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("evaluation.notice.title", { name: subjectName(row) })}
      consequence={translate("evaluation.notice.consequence")}
      confirm={translate("evaluation.notice.confirm")}
      busy={busy}
      onConfirm={confirm}
      onClose={onClose}
    >
      {stale && <Alert severity="info">{translate("evaluation.bulk.stale")}</Alert>}
    </ConfirmVerb>
  );
}

interface UnitOfRows {
  readonly unitId: string;
  readonly unitName: string;
  readonly cycleId: string;
  readonly rows: readonly HeadRow[];
}

/** Telling whole units their results, one unit after the other; nothing where nobody waits for a notice. */
export function IssueNoticesOf({ rows }: { readonly rows: readonly HeadRow[] }): ReactElement | null {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const waiting = rows.filter(({ abilities }) => abilities.canIssueNotice.allowed);
  if (waiting.length === 0 && !asking) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate("evaluation.notice.many", { smart_count: waiting.length })}
      </Button>
      {asking && <ManyNotices waiting={waiting} onClose={() => setAsking(false)} />}
    </>
  );
}

interface ManyNoticesProps {
  readonly waiting: readonly HeadRow[];
  readonly onClose: () => void;
}

function ManyNotices({ waiting, onClose }: ManyNoticesProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const keyFor = useSubmitKey();
  const [units] = useState(() => unitsOf(waiting));
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const run = useRun();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const names = new Map(units.flatMap(({ rows }) => rows.map((row) => [row.id, subjectName(row)] as const)));
  const confirm = async (): Promise<void> => {
    setBusy(true);
    let told = 0;
    const left: Refusal[] = [];
    try {
      for (const { unitId, cycleId, rows } of units) {
        // The versions make the key: told again after something changed is another act.
        const idempotencyKey = keyFor(rows.map(({ id, version }) => [id, version]));
        const { issueNotices } = await run(IssueNotices, { input: { unitId, cycleId, idempotencyKey } });
        told += issueNotices.accepted.length;
        left.push(...issueNotices.refused);
      }
      setRefused(left);
      if (left.length === 0) onClose();
    } catch (error) {
      if (!isKhungError(error)) throw error;
      notify(error.message, { type: "error", multiLine: true });
    } finally {
      setBusy(false);
      refresh();
      if (told > 0) notify("evaluation.notice.manyDone", { type: "success", messageArgs: { smart_count: told } });
    }
  };
  return (
    <ConfirmVerb
      open
      title={translate("evaluation.notice.manyTitle")}
      consequence={translate("evaluation.notice.manyConsequence")}
      confirm={translate("evaluation.notice.confirm")}
      busy={busy}
      disabled={refused.length > 0}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {units.map(({ unitId, cycleId, unitName, rows }) => (
        <Box key={`${unitId} ${cycleId}`} sx={{ mb: 1.5 }}>
          <Typography variant="subtitle2">{unitName}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
            {rows.map((row) => (
              <li key={row.id}>
                {subjectName(row)}: <Grade full grades={row.grades} code={row.decidedGrade} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
      <Refusals refused={refused} nameOf={(id) => names.get(id) ?? ""} />
    </ConfirmVerb>
  );
}

function unitsOf(waiting: readonly HeadRow[]): UnitOfRows[] {
  const groups = Map.groupBy(waiting, ({ unit, cycle }) => `${unit.id} ${cycle.id}`);
  return [...groups.values()].flatMap((rows) => {
    const first = rows[0];
    return first ? [{ unitId: first.unit.id, unitName: first.unit.name, cycleId: first.cycle.id, rows }] : [];
  });
}
