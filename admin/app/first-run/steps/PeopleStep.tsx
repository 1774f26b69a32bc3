import DownloadIcon from "@mui/icons-material/Download";
import { Alert, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import type { UploadedFile } from "../../../shared/api/useUpload.ts";
import { GoTo } from "../../../shared/ui/parts.tsx";
import { FileDrop } from "../../../shared/ui/sheet/FileDrop.tsx";
import { type Agency, type AgencyUnit, headless } from "../first-run-steps.ts";
import { useWords } from "../useWords.ts";
import { WorkbookImport } from "./WorkbookImport.tsx";

export interface AgencyStepProps {
  readonly agency: Agency;
  readonly unit: AgencyUnit;
}

const SHOWN = 5;

/** Units, positions and people out of one workbook; accounts when somebody wants them. */
export function PeopleStep({ agency, unit }: AgencyStepProps): ReactElement {
  const say = useWords();
  const [file, setFile] = useState<UploadedFile | null>(null);
  const [busy, setBusy] = useState(false);
  const without = headless(agency.deciders).map(({ unitName }) => unitName);
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="body2" color="textSecondary">
        {say("people.hint")}
      </Typography>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
        <Button
          component="a"
          variant="outlined"
          startIcon={<DownloadIcon />}
          href={`/exports/import-template/${unit.id}`}
          download
        >
          {say("people.template")}
        </Button>
        <GoTo to="/persons/create">{say("people.byHand")}</GoTo>
      </Stack>
      <FileDrop file={file} disabled={busy} onFile={setFile} />
      {file !== null && <WorkbookImport key={file.id} file={file} busy={busy} onBusy={setBusy} />}
      {agency.people > 0 && without.length > 0 && (
        <Alert severity="warning">
          {say("people.headless", {
            units: [...without.slice(0, SHOWN), ...(without.length > SHOWN ? ["…"] : [])].join(", "),
          })}
        </Alert>
      )}
      {agency.people > 0 && (
        <Alert severity="info">
          {say("people.accounts", { with: agency.withAccount, all: agency.people })} {say("people.accountsHint")}
        </Alert>
      )}
    </Stack>
  );
}
