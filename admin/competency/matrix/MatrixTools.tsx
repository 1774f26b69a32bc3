import ContentCopyIcon from "@mui/icons-material/ContentCopy";
import FileDownloadOutlinedIcon from "@mui/icons-material/FileDownloadOutlined";
import PrintOutlinedIcon from "@mui/icons-material/PrintOutlined";
import { Button, Menu, MenuItem, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useExport } from "../../exchange/download/useExport.ts";
import { sheetText } from "../../framework/draft/paste/sheet-rows.ts";
import { useOwnUnit } from "../../organization/own-unit.ts";
import { writeClipboard } from "../../shared/ui/table/CopyButton.tsx";
import type { Competency } from "../levels.ts";
import { cellOf } from "./model/matrix-paste.ts";
import { type MatrixRow, type MatrixState, rangesOfPosition } from "./model/matrix-state.ts";
import { useMatrixWords } from "./words.ts";

interface MatrixToolsProps {
  readonly state: MatrixState;
  readonly rows: readonly MatrixRow[];
  readonly competencies: readonly Competency[];
}

const FORMATS = ["XLSX", "CSV"] as const;

/** The matrix for a spreadsheet, on paper and as a file. */
export function MatrixTools({ state, rows, competencies }: MatrixToolsProps): ReactElement {
  const word = useMatrixWords();
  const notify = useNotify();
  const copy = (): void => {
    const head = ["", "", ...competencies.map(({ code }) => code)];
    const lines = rows.map(({ position }) => {
      const ranges = rangesOfPosition(state, position.id);
      return [position.code, position.name, ...competencies.map(({ code }) => cellOf(ranges.get(code)))];
    });
    writeClipboard(sheetText([head, ...lines]))
      .then(() => notify(word("copiedAll"), { type: "success", multiLine: true }))
      .catch(() => notify(word("notCopied"), { type: "warning" }));
  };
  return (
    <Stack direction="row" sx={{ flexWrap: "wrap", displayPrint: "none" }}>
      <Button size="small" startIcon={<ContentCopyIcon />} onClick={copy}>
        {word("copyAll")}
      </Button>
      <Button size="small" startIcon={<PrintOutlinedIcon />} onClick={() => window.print()}>
        {word("print")}
      </Button>
      <FileMenu />
    </Stack>
  );
}

function FileMenu(): ReactElement | null {
  const translate = useTranslate();
  const word = useMatrixWords();
  const unit = useOwnUnit();
  const file = useExport("download.made");
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (unit === null) return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<FileDownloadOutlinedIcon />}
        aria-haspopup="menu"
        disabled={file.busy}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {word("file")}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {FORMATS.map((format) => (
          <MenuItem
            key={format}
            dense
            onClick={() => {
              setAnchor(null);
              file.take("REQUIREMENTS", format, { unitId: unit.id });
            }}
          >
            {translate(`unitWork.export.${format}`)}
          </MenuItem>
        ))}
      </Menu>
      {file.progress}
    </>
  );
}
