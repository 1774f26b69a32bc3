import { Button, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { BringImport, PreviewImport } from "../../../schema/operations/exchange/import/import.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import type { UploadedFile } from "../../shared/api/useUpload.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { Asked } from "../../shared/ui/states.tsx";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { changesOf, type Choices, inputOf, type Kind, type Report } from "./import-rows.ts";
import { ImportRows, PER_PAGE, type RowWish } from "./ImportRows.tsx";
import { ImportSummary } from "./ImportSummary.tsx";

/** What was written. */
export type Brought = ResultOf<typeof BringImport>["bringImport"];

interface ImportPreviewProps {
  readonly kind: Kind;
  readonly file: UploadedFile;
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
  readonly onDone: (brought: Brought) => void;
}

const NOTHING: Choices = { sheet: null, mapping: {}, defaults: {} };

/** What the server makes of the file; it is read anew when a column, a value or the sheet is chosen by hand. */
export function ImportPreview({ kind, file, busy, onBusy, onDone }: ImportPreviewProps): ReactElement {
  const [choices, setChoices] = useState<Choices>(NOTHING);
  const [rows, setRows] = useState<RowWish>({ outcome: null, page: 0 });
  const input = inputOf(kind, file.id, choices);
  const query = useAsk(
    PreviewImport,
    { input, outcome: rows.outcome, page: { page: rows.page + 1, perPage: PER_PAGE } },
    { keepFor: [kind, file.id], staleTime: Infinity },
  );
  const choose = (part: Partial<Choices>): void => {
    setChoices((before) => ({ ...before, ...part }));
    setRows({ outcome: null, page: 0 });
  };
  const shown = (report: Report): ReactElement => (
    <Stack sx={{ gap: 2, opacity: query.isPlaceholderData ? 0.6 : 1 }}>
      <ImportSummary report={report} />
      <ColumnChoices report={report} choices={choices} disabled={busy} onChoose={choose} />
      {report.read > 0 && <ImportRows report={report} wish={rows} onWish={setRows} />}
      <Send report={query.isPlaceholderData ? null : report} input={input} onBusy={onBusy} onDone={onDone} />
    </Stack>
  );
  return (
    <Asked query={query} lines={8}>
      {({ previewImport }) => shown(previewImport)}
    </Asked>
  );
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
  const changes = report === null ? 0 : changesOf(report);
  const send = (): void => {
    onBusy(true);
    void act({ input: { ...input, idempotencyKey: keyOf(input) } }).finally(() => onBusy(false));
  };
  return (
    <div>
      <Button variant="contained" disabled={busy || report?.isSound !== true || changes === 0} onClick={send}>
        {changes === 0 ? translate("import.confirmNone") : translate("import.confirm", { smart_count: changes })}
      </Button>
    </div>
  );
}
