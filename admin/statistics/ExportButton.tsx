import FileDownloadOutlinedIcon from "@mui/icons-material/FileDownloadOutlined";
import { Button, FormControlLabel, MenuItem, Radio, RadioGroup, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { VariablesOf } from "../../schema/graphql.ts";
import { RequestExport } from "../../schema/operations/statistics.ts";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import { useFile } from "../exchange/download/useFile.tsx";
import { useVerb } from "../shared/api/useRun.ts";
import { ConfirmVerb } from "../shared/ui/ConfirmVerb.tsx";
import type { Choice } from "./useChoice.ts";

interface ExportButtonProps {
  readonly unitId: string;
  readonly cycleId: string | null;
  readonly positionClass: Choice["positionClass"];
}

type Input = VariablesOf<typeof RequestExport>["input"];

const NAMES = ["UNIT_STATISTICS", "UNIT_STATISTICS_OVER_TIME", "EVALUATIONS"] as const;
const FORMATS = ["XLSX", "CSV", "JSON"] as const;
const SEPARATORS = ["SEMICOLON", "COMMA"] as const;

/** A file for a spreadsheet: which numbers, in which format; the address that the server answers serves it once. */
export function ExportButton({ unitId, cycleId, positionClass }: ExportButtonProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState<(typeof NAMES)[number]>("UNIT_STATISTICS");
  const [format, setFormat] = useState<(typeof FORMATS)[number]>("XLSX");
  const [separator, setSeparator] = useState<(typeof SEPARATORS)[number]>("SEMICOLON");
  const file = useFile();
  const request = useVerb(RequestExport, {
    done: "statistics.export.done",
    onDone: ({ requestExport }) => {
      setAsking(false);
      file.take(requestExport);
    },
  });
  const input: Input = {
    name,
    unitId,
    cycleId,
    positionClass,
    separator,
    format,
    includeSubtree: true,
    language: locale === "en" ? "EN" : "VI",
    idempotencyKey: null,
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FileDownloadOutlinedIcon />}
        disabled={file.busy}
        onClick={() => setAsking(true)}
        sx={{ flexShrink: 0 }}
      >
        {translate("statistics.export.open")}
      </Button>
      <ConfirmVerb
        open={asking}
        title={translate("statistics.export.title")}
        consequence={translate("statistics.export.consequence")}
        confirm={translate("statistics.export.open")}
        busy={request.busy}
        disabled={cycleId === null && name !== "UNIT_STATISTICS_OVER_TIME"}
        onConfirm={() => void request.act({ input: { ...input, idempotencyKey: newIdempotencyKey() } })}
        onClose={() => setAsking(false)}
      >
        <TextField
          select
          label={translate("statistics.export.what")}
          value={name}
          onChange={(event) => setName(event.target.value as typeof name)}
        >
          {NAMES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`statistics.export.name.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate("statistics.export.format")}
          value={format}
          onChange={(event) => setFormat(event.target.value as typeof format)}
          sx={{ mt: 1.5 }}
        >
          {FORMATS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`statistics.export.formatOf.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {format === "CSV" && (
          <>
            <Typography variant="subtitle2" component="h3" id="export-separator" sx={{ mt: 1.5 }}>
              {translate("statistics.export.separator")}
            </Typography>
            <RadioGroup
              aria-labelledby="export-separator"
              value={separator}
              onChange={(_event, next) => setSeparator(next as typeof separator)}
            >
              {SEPARATORS.map((one) => (
                <FormControlLabel
                  key={one}
                  value={one}
                  control={<Radio size="small" />}
                  label={translate(`statistics.export.separatorOf.${one}`)}
                />
              ))}
            </RadioGroup>
          </>
        )}
      </ConfirmVerb>
      {file.progress}
    </>
  );
}
