import FileDownloadOutlinedIcon from "@mui/icons-material/FileDownloadOutlined";
import { Button, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { RequestExport } from "../../../schema/operations/statistics.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useFile } from "../../exchange/download/useFile.tsx";
import { useVerb } from "../../shared/api/useRun.ts";
import { askedBoard } from "./board-choice.ts";
import type { TrackingChoice } from "./useTrackingChoice.ts";

interface TrackingExportProps {
  readonly unitId: string;
  readonly choice: TrackingChoice;
}

const FORMATS = ["XLSX", "CSV", "JSON"] as const;

/** The board as a file, a row each unit below. */
export function TrackingExport({ unitId, choice }: TrackingExportProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const file = useFile();
  const { act, busy } = useVerb(RequestExport, {
    done: "statistics.export.done",
    onDone: ({ requestExport }) => file.take(requestExport),
  });
  const take = (format: (typeof FORMATS)[number]): void => {
    setAnchor(null);
    void act({
      input: {
        ...{ name: "PROGRESS_TRACKING", format, ...askedBoard(unitId, choice) },
        ...{ language: locale === "en" ? "EN" : "VI", includeSubtree: true, separator: "SEMICOLON" },
        idempotencyKey: newIdempotencyKey(),
      },
    });
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FileDownloadOutlinedIcon />}
        aria-haspopup="menu"
        disabled={busy || file.busy}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flexShrink: 0 }}
      >
        {translate("statistics.export.open")}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {FORMATS.map((format) => (
          <MenuItem key={format} onClick={() => take(format)}>
            {translate(`tracking.exportAs.${format}`)}
          </MenuItem>
        ))}
      </Menu>
      {file.progress}
    </>
  );
}
