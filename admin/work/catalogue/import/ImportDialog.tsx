import { Dialog, DialogContent, DialogTitle, Stack, type Theme, Typography, useMediaQuery } from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { PreviewCatalogueImport } from "../../../../schema/operations/work/catalogue.ts";
import type { UploadedFile } from "../../../shared/api/useUpload.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { FileDrop } from "../../../shared/ui/sheet/FileDrop.tsx";
import { FileSummary } from "../../../shared/ui/sheet/FileSummary.tsx";
import { RowOutcomes, ROWS_PER_PAGE, type RowWish } from "../../../shared/ui/sheet/RowOutcomes.tsx";
import { Asked, Renewing } from "../../../shared/ui/states.tsx";
import type { Report, Version } from "../catalogue-rows.ts";
import { ColumnMapping } from "./ColumnMapping.tsx";
import { GroupCounts } from "./GroupCounts.tsx";
import { ImportFoot } from "./ImportFoot.tsx";
import { type Choices, OUTCOMES } from "./import-choices.ts";

interface ImportDialogProps {
  readonly version: Version;
  readonly onClose: () => void;
}

type Row = Report["rows"]["items"][number];

const GROUP = { name: "group", of: (row: Row): string => (row.group === null ? "–" : `N${String(row.group)}`) };
const NOTHING: Choices = { sheet: null, mapping: {} };

/** Brings a spreadsheet into a draft: the file, where its columns are, what each row becomes, and only then the import. */
export function ImportDialog({ version, onClose }: ImportDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  const [file, setFile] = useState<UploadedFile | null>(null);
  const [busy, setBusy] = useState(false);
  const foot = { version, busy, onBusy: setBusy, onClose };
  return (
    <Dialog
      open
      onClose={busy ? undefined : onClose}
      maxWidth="lg"
      fullWidth
      fullScreen={narrow}
      aria-labelledby={heading}
    >
      <DialogTitle id={heading}>{translate("catalogue.import.title", { number: version.number })}</DialogTitle>
      <DialogContent sx={{ pb: 0 }}>
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {translate("catalogue.import.hint")}
        </Typography>
        <FileDrop file={file} disabled={busy} onFile={setFile} />
        {file !== null && <Preview key={file.id} file={file} version={version} foot={foot} />}
      </DialogContent>
      {file === null && <ImportFoot {...foot} report={null} input={null} />}
    </Dialog>
  );
}

interface PreviewProps {
  readonly file: UploadedFile;
  readonly version: Version;
  readonly foot: Omit<Parameters<typeof ImportFoot>[0], "report" | "input">;
}

/** What the server makes of the file; it is read anew when a column or the sheet is chosen by hand. */
function Preview({ file, version, foot }: PreviewProps): ReactElement {
  const [choices, setChoices] = useState<Choices>(NOTHING);
  const [rows, setRows] = useState<RowWish<Row["outcome"]>>({ outcome: null, page: 0 });
  const mapping = Object.entries(choices.mapping).map(([field, column]) => ({ field, column }));
  const input = { fileId: file.id, versionId: version.id, sheet: choices.sheet, mapping };
  const query = useAsk(
    PreviewCatalogueImport,
    { input, outcome: rows.outcome, page: { page: rows.page + 1, perPage: ROWS_PER_PAGE } },
    { keepFor: [file.id, version.id], staleTime: Infinity },
  );
  const choose = (part: Partial<Choices>): void => {
    setChoices((before) => ({ ...before, ...part }));
    setRows({ outcome: null, page: 0 });
  };
  const shown = (report: Report): ReactElement => (
    <Stack aria-busy={query.isPlaceholderData} sx={{ gap: 2, mt: 2, position: "relative" }}>
      <Renewing on={query.isPlaceholderData} />
      <Summary report={report} />
      <ColumnMapping report={report} choices={choices} onChoose={choose} />
      {report.read > 0 && (
        <>
          <GroupCounts report={report} />
          <RowOutcomes
            rows={report.rows}
            words="catalogue.import"
            tones={OUTCOMES}
            extra={GROUP}
            wish={rows}
            onWish={setRows}
          />
        </>
      )}
      <ImportFoot {...foot} report={query.isPlaceholderData ? null : report} input={input} />
    </Stack>
  );
  return (
    <Asked query={query} lines={8}>
      {({ previewCatalogueImport }) => shown(previewCatalogueImport)}
    </Asked>
  );
}

function Summary({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const { problems, read, imported, skipped, faults, warnings } = report;
  const [tone, sentence, count] =
    faults > 0
      ? (["error", "faulty", faults] as const)
      : warnings > 0
        ? (["warning", "warned", warnings] as const)
        : (["success", "sound", 0] as const);
  const verdict = { tone, text: translate(`catalogue.import.${sentence}`, { smart_count: count }) };
  const counts = { read, imported, skipped, faults, warnings };
  return <FileSummary words="catalogue.import" problems={problems} counts={counts} verdict={verdict} />;
}
