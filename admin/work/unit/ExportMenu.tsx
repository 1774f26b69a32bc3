import FileDownloadOutlinedIcon from "@mui/icons-material/FileDownloadOutlined";
import { Button, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { VariablesOf } from "../../../schema/graphql.ts";
import { RequestExport } from "../../../schema/operations/statistics.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useFile } from "../../exchange/download/useFile.tsx";
import { useVerb } from "../../shared/api/useRun.ts";

type Input = VariablesOf<typeof RequestExport>["input"];

/** What a file holds. */
export type ExportName = Input["name"];

interface ExportMenuProps {
  readonly names: readonly ExportName[];
  /** Unit, days and whatever else the file is about. */
  readonly about: Pick<Input, "unitId"> & Partial<Input>;
  readonly disabled?: boolean;
}

const FORMATS = ["XLSX", "CSV"] as const;

/** Files for a spreadsheet, each as Excel or CSV; the address that the server answers serves it once. */
export function ExportMenu({ names, about, disabled = false }: ExportMenuProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const file = useFile();
  const { act, busy } = useVerb(RequestExport, {
    done: "unitWork.export.done",
    onDone: ({ requestExport }) => file.take(requestExport),
  });
  const take = (name: ExportName, format: (typeof FORMATS)[number]): void => {
    setAnchor(null);
    void act({
      input: {
        ...{ includeSubtree: true, separator: "SEMICOLON", ...about, name, format },
        ...{ language: locale === "en" ? "EN" : "VI", idempotencyKey: newIdempotencyKey() },
      },
    });
  };
  return (
    <>
      <Button
        startIcon={<FileDownloadOutlinedIcon />}
        aria-haspopup="menu"
        disabled={busy || file.busy || disabled}
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
