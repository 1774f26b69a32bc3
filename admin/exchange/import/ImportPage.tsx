import { Alert, Button, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { useOneInAddress } from "../../shared/api/useAddress.ts";
import type { UploadedFile } from "../../shared/api/useUpload.ts";
import { useFormat } from "../../shared/text/format.ts";
import { PageHead, Section } from "../../shared/ui/parts.tsx";
import { FileDrop } from "../../shared/ui/sheet/FileDrop.tsx";
import { type Kind, KINDS } from "./import-rows.ts";
import { type Brought, ImportPreview } from "./ImportPreview.tsx";

/** Brings in a list: what it holds, the file, where its columns are, what each row becomes, and only then the import. */
export function ImportPage(): ReactElement {
  const translate = useTranslate();
  // A link says which list is meant. Example: `/imports?kind=ACCOUNTS`.
  const [kind, setKind] = useOneInAddress<Kind>("kind", KINDS);
  const [file, setFile] = useState<UploadedFile | null>(null);
  const [busy, setBusy] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const start = (next: Kind): void => {
    setKind(next);
    setBrought(null);
  };
  return (
    <>
      <Title title="import.title" />
      <PageHead title={translate("import.title")} subtitle={translate("import.hint")} />
      <Section>
        <Stack sx={{ gap: 1.5 }}>
          <TextField
            select
            label={translate("import.kind")}
            value={kind}
            disabled={busy}
            onChange={(event) => start(event.target.value as Kind)}
            sx={{ maxWidth: 420 }}
          >
            {KINDS.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`import.kinds.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          <Typography color="textSecondary">{translate(`import.about.${kind}`)}</Typography>
          {brought === null ? (
            <FileDrop file={file} disabled={busy} onFile={setFile} />
          ) : (
            <Done
              brought={brought}
              onMore={() => {
                setBrought(null);
                setFile(null);
              }}
            />
          )}
          {file !== null && brought === null && (
            <ImportPreview
              key={`${kind} ${file.id}`}
              kind={kind}
              file={file}
              busy={busy}
              onBusy={setBusy}
              onDone={setBrought}
            />
          )}
        </Stack>
      </Section>
    </>
  );
}

function Done({ brought, onMore }: { readonly brought: Brought; readonly onMore: () => void }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { read, created, updated, unchanged } = brought;
  const numbers = { read, created, updated, unchanged };
  const shown = Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, format.exact(count)]));
  return (
    <Alert
      severity="success"
      role="status"
      action={
        <Button color="inherit" onClick={onMore}>
          {translate("import.another")}
        </Button>
      }
    >
      {translate("import.result", shown)}
    </Alert>
  );
}
