import { Alert, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { PreviewImport } from "../../../../schema/operations/exchange/import/import.ts";
import { inputOf, sheetFor } from "../../../exchange/import/import-rows.ts";
import { type Brought, ImportPreview } from "../../../exchange/import/ImportPreview.tsx";
import { useAsk } from "../../../shared/api/useRun.ts";
import type { UploadedFile } from "../../../shared/api/useUpload.ts";
import { Asked } from "../../../shared/ui/states.tsx";
import { SHEET_KINDS, type SheetKind } from "../first-run-steps.ts";
import { useWords } from "../useWords.ts";

interface WorkbookImportProps {
  readonly file: UploadedFile;
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
}

const NOTHING = { sheet: null, mapping: {}, defaults: {} } as const;
const FIRST = { page: 1, perPage: 1 };

/** The sheets of a workbook, each previewed and brought in when what it rests on is there. */
export function WorkbookImport({ file, busy, onBusy }: WorkbookImportProps): ReactElement {
  const say = useWords();
  const [done, setDone] = useState<readonly (Brought | null)[]>([]);
  const query = useAsk(
    PreviewImport,
    { input: inputOf("UNITS", file.id, NOTHING), outcome: "FAULT", page: FIRST },
    { staleTime: Infinity },
  );
  const kind = SHEET_KINDS[done.length];
  const next = (brought: Brought | null): void => setDone((before) => [...before, brought]);
  return (
    <Stack sx={{ gap: 1.5 }}>
      {done.map((brought, place) => {
        const name = SHEET_KINDS[place];
        return brought === null || name === undefined ? null : <Done key={name} kind={name} brought={brought} />;
      })}
      {kind === undefined && <Alert severity="success">{say("people.all")}</Alert>}
      {kind !== undefined && (
        <Asked query={query} lines={6}>
          {({ previewImport: { sheets } }) => {
            const sheet = sheetFor(kind, sheets);
            const name = say(`people.sheet.${kind}`);
            return (
              <Stack component="section" aria-label={name} sx={{ gap: 1 }}>
                <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
                  <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600, flexGrow: 1 }}>
                    {name}
                  </Typography>
                  <Button size="small" disabled={busy} onClick={() => next(null)}>
                    {say("people.skip")}
                  </Button>
                </Stack>
                {sheet === null && <Alert severity="warning">{say("people.none", { sheet: name })}</Alert>}
                <ImportPreview key={kind} {...{ kind, file, sheet, busy, onBusy }} onDone={next} />
              </Stack>
            );
          }}
        </Asked>
      )}
    </Stack>
  );
}

function Done({ kind, brought }: { readonly kind: SheetKind; readonly brought: Brought }): ReactElement {
  const say = useWords();
  const { read, created, updated } = brought;
  return (
    <Alert severity="success">
      {say(`people.sheet.${kind}`)}: {say("people.brought", { read, created, updated })}
    </Alert>
  );
}
