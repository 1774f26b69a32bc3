import { Alert, AlertTitle, Box, Link, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { useFormat } from "../../shared/text/format.ts";
import { type FileFault, fileFaults } from "./file-faults.ts";

interface FileFaultsProps {
  readonly error: KhungError;
  readonly onGoTo: (fault: FileFault) => void;
}

/** Every mistake of a file at its line and column; pressed, the text is shown there. */
export function FileFaults({ error, onGoTo }: FileFaultsProps): ReactElement {
  const translate = useTranslate();
  const faults = fileFaults(error.details.fields);
  return (
    <Alert severity="error" sx={{ mb: 2, alignItems: "flex-start" }}>
      <AlertTitle>
        {faults.length === 0 ? error.message : translate("framework.exchange.faults", { smart_count: faults.length })}
      </AlertTitle>
      <Box component="ol" sx={{ m: 0, pl: 2.5, maxHeight: 260, overflowY: "auto" }}>
        {faults.map((fault) => (
          <Line key={`${fault.path} ${fault.message.vi}`} fault={fault} onGoTo={onGoTo} />
        ))}
      </Box>
    </Alert>
  );
}

function Line({
  fault,
  onGoTo,
}: {
  readonly fault: FileFault;
  readonly onGoTo: FileFaultsProps["onGoTo"];
}): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  return (
    <Box component="li" sx={{ mb: 0.75 }}>
      <Typography variant="body2">{locale === "en" ? fault.message.en : fault.message.vi}</Typography>
      {fault.path !== "" && (
        <Typography variant="body2" component="code" sx={{ mr: 1, overflowWrap: "anywhere" }}>
          {fault.path}
        </Typography>
      )}
      {fault.line !== null && (
        <Link
          component="button"
          type="button"
          variant="body2"
          color="inherit"
          underline="always"
          onClick={() => onGoTo(fault)}
        >
          {translate("framework.exchange.goTo", { line: fault.line })}
        </Link>
      )}
    </Box>
  );
}
