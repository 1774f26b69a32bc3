import { Button, Stack } from "@mui/material";
import { type ReactElement, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { BringImport, PreviewImport } from "../../../schema/operations/exchange/import/import.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import type { UploadedFile } from "../../shared/api/useUpload.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { FileSummary } from "../../shared/ui/sheet/FileSummary.tsx";
import { RowOutcomes, ROWS_PER_PAGE, type RowWish } from "../../shared/ui/sheet/RowOutcomes.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { ColumnChoices } from "./ColumnChoices.tsx";
import {
  changesOf,
  type Choices,
  inputOf,
  type Kind,
  OUTCOMES,
  type Report,
  type ReportRow,
  sheetFor,
} from "./import-rows.ts";

/** What was written. */
export type Brought = ResultOf<typeof BringImport>["bringImport"];

interface ImportPreviewProps {
  readonly kind: Kind;
  readonly file: UploadedFile;
  /** Sheet that is read first; the first one of the file when left out. */
  readonly sheet?: string | null;
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
  readonly onDone: (brought: Brought) => void;
}

const NOTHING: Choices = { sheet: null, mapping: {}, defaults: {} };
type Wish = RowWish<ReportRow["outcome"]>;

const ALL_ROWS: Wish = { outcome: null, page: 0 };

/**
 * What the server makes of the file; it is read anew when a column, a value or the sheet is chosen by hand. It begins
 * with the sheet whose name says that it holds the list, and at the faulty rows where there are any.
 */
export function ImportPreview({ kind, file, sheet = null, busy, onBusy, onDone }: ImportPreviewProps): ReactElement {
  const [choices, setChoices] = useState<Choices>({ ...NOTHING, sheet });
  const [wish, setRows] = useState<Wish | null>(null);
  const rows = wish ?? ALL_ROWS;
  const input = inputOf(kind, file.id, choices);
  const query = useAsk(
    PreviewImport,
    { input, outcome: rows.outcome, page: { page: rows.page + 1, perPage: ROWS_PER_PAGE } },
    { keepFor: [kind, file.id], staleTime: Infinity },
  );
  const report = query.isPlaceholderData ? undefined : query.data?.previewImport;
  const named = report === undefined || report.sheets.length < 2 ? null : sheetFor(kind, report.sheets);
  const isAtSheet = named === null || choices.sheet !== null;
  const isFaulty = (report?.faults ?? 0) > 0;
  useEffect(() => {
    if (!isAtSheet) setChoices((before) => ({ ...before, sheet: before.sheet ?? named }));
    else if (isFaulty && wish === null) setRows({ outcome: "FAULT", page: 0 });
  }, [isAtSheet, named, isFaulty, wish]);
  const choose = (part: Partial<Choices>): void => {
    setChoices((before) => ({ ...before, ...part }));
    setRows(null);
  };
  const shown = (last: Report): ReactElement => (
    <Stack sx={{ gap: 2, opacity: query.isPlaceholderData ? 0.6 : 1 }}>
      <Summary report={last} />
      <ColumnChoices report={last} choices={choices} disabled={busy} onChoose={choose} />
      {last.read > 0 && <RowOutcomes rows={last.rows} words="import" tones={OUTCOMES} wish={rows} onWish={setRows} />}
      <Send report={report ?? null} input={input} onBusy={onBusy} onDone={onDone} />
    </Stack>
  );
  return (
    <Asked query={query} lines={8}>
      {({ previewImport }) => shown(previewImport)}
    </Asked>
  );
}

function Summary({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const { problems, read, created, updated, unchanged, faults } = report;
  const isSame = changesOf(report) === 0;
  const verdict =
    faults > 0
      ? ({ tone: "error", text: translate("import.faulty", { smart_count: faults }) } as const)
      : ({ tone: "success", text: translate(isSame ? "import.same" : "import.sound") } as const);
  const counts = { read, created, updated, unchanged, faults };
  return <FileSummary words="import" problems={problems} counts={counts} verdict={verdict} />;
}

interface SendProps extends Pick<ImportPreviewProps, "onBusy" | "onDone"> {
  /** Null while something else is being read. */
  readonly report: Report | null;
  readonly input: ReturnType<typeof inputOf>;
}

/** Imports what the preview shows: all rows or none. */
function Send({ report, input, onBusy, onDone }: SendProps): ReactElement {
  const translate = useTranslate();
  const keyOf = useSubmitKey();
  const { act, busy } = useVerb(BringImport, {
    done: "import.written",
    onDone: ({ bringImport }) => onDone(bringImport),
  });
  const changes = report?.isSound === true ? changesOf(report) : 0;
  const send = (): void => {
    onBusy(true);
    void act({ input: { ...input, idempotencyKey: keyOf(input) } }).finally(() => onBusy(false));
  };
  return (
    <div>
      <Button variant="contained" disabled={busy || changes === 0} onClick={send}>
        {changes === 0 ? translate("import.confirmNone") : translate("import.confirm", { smart_count: changes })}
      </Button>
    </div>
  );
}
