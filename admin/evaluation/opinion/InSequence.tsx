import { Button } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { HeadRow } from "../decision/head-rows.ts";
import { OpinionDialog, type OpinionKind } from "./OpinionDialog.tsx";

const ABILITY = { PARTY: "canRecordPartyOpinion", HR: "canProposeByHr" } as const;

/** Going through everybody who waits for an opinion or a proposal of the viewer; nothing where nobody does. */
export function InSequence({
  kind,
  rows,
}: {
  readonly kind: OpinionKind;
  readonly rows: readonly HeadRow[];
}): ReactElement | null {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const waiting = rows.filter(({ abilities }) => abilities[ABILITY[kind]].allowed);
  if (waiting.length === 0 && !asking) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate(`evaluation.opinion.${kind}.many`, { smart_count: waiting.length })}
      </Button>
      {asking && <Frozen kind={kind} rows={rows} waiting={waiting} onClose={() => setAsking(false)} />}
    </>
  );
}

interface FrozenProps {
  readonly kind: OpinionKind;
  readonly rows: readonly HeadRow[];
  readonly waiting: readonly HeadRow[];
  readonly onClose: () => void;
}

/** Keeps the queue while those who were gone through leave the step. */
function Frozen({ kind, rows, waiting, onClose }: FrozenProps): ReactElement {
  const [queue] = useState(() => waiting.map(({ id }) => id));
  const queued = queue.flatMap((id) => rows.filter((row) => row.id === id));
  return <OpinionDialog kind={kind} rows={queued} onClose={onClose} />;
}
