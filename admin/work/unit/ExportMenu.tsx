import FileDownloadOutlinedIcon from "@mui/icons-material/FileDownloadOutlined";
import { Button, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { type ExportAbout, type ExportName, useExport } from "../../exchange/download/useExport.ts";

interface ExportMenuProps {
  readonly names: readonly ExportName[];
  /** Unit, days and whatever else the file is about. */
  readonly about: ExportAbout;
  readonly disabled?: boolean;
}

const FORMATS = ["XLSX", "CSV"] as const;

/** Files for a spreadsheet, each as Excel or CSV; the address that the server answers serves it once. */
export function ExportMenu({ names, about, disabled = false }: ExportMenuProps): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const file = useExport("unitWork.export.done");
  const take = (name: ExportName, format: (typeof FORMATS)[number]): void => {
    setAnchor(null);
    file.take(name, format, about);
  };
  return (
    <>
      <Button
        startIcon={<FileDownloadOutlinedIcon />}
        aria-haspopup="menu"
        disabled={file.busy || disabled}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate("unitWork.export.open")}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {names.flatMap((name) =>
          FORMATS.map((format) => (
            <MenuItem key={`${name} ${format}`} onClick={() => take(name, format)}>
              {[
                names.length > 1 ? translate(`unitWork.export.name.${name}`) : "",
                translate(`unitWork.export.${format}`),
              ]
                .filter(Boolean)
                .join(": ")}
            </MenuItem>
          )),
        )}
      </Menu>
      {file.progress}
    </>
  );
}
