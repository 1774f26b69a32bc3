import { Alert, Box, Button, FormControlLabel, Stack, Switch, type Theme, useMediaQuery } from "@mui/material";
import { type ReactElement, useEffect, useMemo, useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { FileOfList } from "../../exchange/download/FileOfList.tsx";
import { Quiet, Trouble, Waiting } from "../../shared/ui/states.tsx";
import { searchOf } from "../../shared/ui/table/saved-views.ts";
import { SavedViews } from "../../shared/ui/table/SavedViews.tsx";
import { useAddressOfList } from "../../shared/ui/table/useAddressOfList.ts";
import { type HeadRow, isLate } from "../decision/head-rows.ts";
import { type Asked, AskingContext } from "../decision/verb/asking.tsx";
import { AskedDialog } from "../decision/verb/VerbDialog.tsx";
import { IssueNoticesOf } from "../notice/IssueNotice.tsx";
import { InSequence } from "../opinion/InSequence.tsx";
import { BoardCards } from "./BoardCards.tsx";
import { BulkBar } from "./bulk/BulkBar.tsx";
import { BulkDialog } from "./bulk/BulkDialog.tsx";
import type { BulkAsk } from "./bulk/bulk-rows.ts";
import { ColumnMenu, useColumns } from "./ColumnMenu.tsx";
import type { Column } from "./columns.ts";
import { BoardGrid } from "./grid/BoardGrid.tsx";
import { useGrid } from "./grid/grid-store.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { PrintAll } from "./paper/PrintAll.tsx";
import { QuotaBand, useQuotaGroups } from "./QuotaBand.tsx";
import { useClipboard } from "./useClipboard.ts";
import { useLoaded } from "./useLoaded.ts";

const FILES = ["EVALUATIONS", "SCORES"] as const;

/** The board of a unit and a period: quota, verbs for all, the grid, and what can be done with what is chosen. */
export function Board(): ReactElement {
  const { isPending, error, refetch, data } = useListContext<HeadRow>();
  if (isPending || (data === undefined && !error)) return <Waiting lines={8} />;
  if (error && data === undefined) return <Trouble dense error={error} onRetry={() => void refetch()} />;
  return <Loaded />;
}

function Loaded(): ReactElement {
  const loaded = useLoaded();
  const { filterValues } = useListContext();
  const { unitId, cycleId } = filterValues as { unitId?: string; cycleId?: string };
  const [onlyLate, setOnlyLate] = useState(false);
  const [bulk, setBulk] = useState<BulkAsk | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const columns = useColumns();
  const all = loaded.rows;
  const rows = useMemo(() => (onlyLate ? all.filter(isLate) : all), [onlyLate, all]);
  const fresh = useMemo(() => new Map(all.map((row) => [row.id, row])), [all]);
  const groups = useQuotaGroups({ unitId, cycleId });
  const inExcess = useMemo(
    () => new Set(groups.flatMap((group) => (group.excess > 0 ? group.evaluationIds : []))),
    [groups],
  );
  const about = asked === null ? undefined : fresh.get(asked.id);
  return (
    <AskingContext value={ask}>
      <QuotaBand groups={groups} rows={all} unitId={unitId} cycleId={cycleId} />
      <Tools rows={all} onlyLate={onlyLate} onOnlyLate={setOnlyLate} columns={columns} loaded={loaded} />
      <Rows rows={rows} all={all} columns={columns.columns} loaded={loaded} inExcess={inExcess} onAsk={setBulk} />
      <BulkBar rows={all} onAsk={setBulk} />
      {asked && about && <AskedDialog asked={asked} row={about} onClose={() => ask(null)} />}
      {bulk && (
        <BulkDialog
          key={`${bulk.verb} ${bulk.lines.map(({ row }) => row.id).join(" ")}`}
          ask={bulk}
          fresh={fresh}
          onAsk={setBulk}
          onClose={() => setBulk(null)}
        />
      )}
    </AskingContext>
  );
}

interface RowsProps {
  readonly rows: readonly HeadRow[];
  readonly all: readonly HeadRow[];
  readonly columns: readonly Column[];
  readonly loaded: ReturnType<typeof useLoaded>;
  readonly inExcess: ReadonlySet<string>;
  readonly onAsk: (ask: BulkAsk) => void;
}

/** A grid on a desk, cards on a phone. */
function Rows({ rows, all, columns, loaded, inExcess, onAsk }: RowsProps): ReactElement {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const grid = useGrid();
  const [keys, setKeys] = useState(false);
  const [picksAll, setPicksAll] = useState(false);
  const clipboard = useClipboard(rows, columns, onAsk);
  const { hasMore } = loaded;
  useEffect(() => {
    if (!picksAll) return;
    grid.pick(rows.map(({ id }) => id));
    if (!hasMore) setPicksAll(false);
  }, [picksAll, rows, hasMore, grid]);
  const pickAll = (): void => {
    loaded.wantAll();
    setPicksAll(true);
  };
  if (rows.length === 0)
    return <Quiet dense title={translate("evaluation.table.none")} hint={translate("evaluation.table.noneHint")} />;
  return (
    <>
      {wide ? (
        <BoardGrid
          rows={rows}
          all={all}
          total={loaded.total}
          columns={columns}
          inExcess={inExcess}
          onNearEnd={loaded.more}
          onPickAll={pickAll}
          onHelp={() => setKeys(true)}
          onCopy={clipboard.copy}
          onPaste={clipboard.paste}
        />
      ) : (
        <BoardCards rows={rows} all={all} />
      )}
      {!wide && hasMore && (
        <Button fullWidth onClick={loaded.more}>
          {translate("evaluation.board.more", { smart_count: loaded.total - all.length })}
        </Button>
      )}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </>
  );
}

interface ToolsProps {
  readonly rows: readonly HeadRow[];
  readonly onlyLate: boolean;
  readonly onOnlyLate: (only: boolean) => void;
  readonly columns: ReturnType<typeof useColumns>;
  readonly loaded: ReturnType<typeof useLoaded>;
}

/** What can be done for many in sequence, the order that holds, columns and keys. */
function Tools({ rows, onlyLate, onOnlyLate, columns, loaded }: ToolsProps): ReactElement {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [keys, setKeys] = useState(false);
  const late = rows.filter(isLate).length;
  const list = useListContext();
  useAddressOfList();
  return (
    <Box sx={{ px: 1.5, pt: 1 }}>
      {rows.some(({ subject }) => subject === "UNIT") && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("evaluation.table.order")}
        </Alert>
      )}
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", mb: 1 }}>
        <InSequence kind="PARTY" rows={rows} />
        <InSequence kind="HR" rows={rows} />
        <IssueNoticesOf rows={rows} />
        {(late > 0 || onlyLate) && (
          <FormControlLabel
            sx={{ ml: 0 }}
            control={<Switch size="small" checked={onlyLate} onChange={(_event, only) => onOnlyLate(only)} />}
            label={translate("evaluation.table.onlyLate", { smart_count: late })}
          />
        )}
        <Stack direction="row" className="not-printed" sx={{ ml: "auto", gap: 0.5, flexWrap: "wrap" }}>
          <SavedViews list={list.resource} search={searchOf(list)} />
          <FileOfList names={FILES} needsCycle />
        </Stack>
        {wide && (
          <Stack direction="row" sx={{ gap: 0.5, alignItems: "center" }}>
            <PrintAll loaded={loaded} />
            <ColumnMenu hidden={columns.hidden} hide={columns.hide} />
            <Button size="small" onClick={() => setKeys(true)}>
              {translate("evaluation.board.keys.open")}
            </Button>
          </Stack>
        )}
      </Stack>
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </Box>
  );
}
