import FileDownloadOutlinedIcon from "@mui/icons-material/FileDownloadOutlined";
import { Button, ListSubheader, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { UnitTree } from "../../../schema/operations/organization.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useTableWords } from "../../shared/ui/table/words.ts";
import { type ExportName, useExport } from "./useExport.ts";

interface FileOfListProps {
  /** The files that hold what the list shows. */
  readonly names: readonly ExportName[];
  /** These files are of one cycle: they wait until the list is filtered by one. */
  readonly needsCycle?: boolean;
}

const FORMATS = ["XLSX", "CSV"] as const;

interface Filter {
  readonly unitId?: string;
  readonly cycleId?: string;
  readonly includeSubtree?: boolean;
}

/** The list as a file for a spreadsheet: of the unit that it is filtered by, else of all that the viewer may read. */
export function FileOfList({ names, needsCycle = false }: FileOfListProps): ReactElement {
  const translate = useTranslate();
  const words = useTableWords();
  const { unitId, cycleId, includeSubtree = false } = useListContext().filterValues as Filter;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const file = useExport("download.made");
  const roots = useAsk(
    UnitTree,
    { levels: 0 },
    { enabled: anchor !== null && unitId === undefined, staleTime: 60_000 },
  );
  const units =
    unitId === undefined
      ? (roots.data?.unitTree ?? []).map(({ id, name }) => ({ id, name, below: true }))
      : [{ id: unitId, name: "", below: includeSubtree }];
  const take = (name: ExportName, format: (typeof FORMATS)[number], id: string, below: boolean): void => {
    setAnchor(null);
    file.take(name, format, { unitId: id, includeSubtree: below, ...(cycleId === undefined ? {} : { cycleId }) });
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<FileDownloadOutlinedIcon />}
        aria-haspopup="menu"
        disabled={file.busy || (needsCycle && cycleId === undefined)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate("ra.action.export")}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <ListSubheader sx={{ lineHeight: 1.5, py: 1, maxWidth: 320, whiteSpace: "normal" }}>
          {words("fileHint")}
        </ListSubheader>
        {units.flatMap((unit) =>
          names.flatMap((name) =>
            FORMATS.map((format) => (
              <MenuItem
                key={`${unit.id} ${name} ${format}`}
                dense
                onClick={() => take(name, format, unit.id, unit.below)}
              >
                {[
                  names.length > 1 ? words(name === "SCORES" ? "fileScores" : "fileGrades") : "",
                  units.length > 1 ? unit.name : "",
                  translate(`unitWork.export.${format}`),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </MenuItem>
            )),
          ),
        )}
      </Menu>
      {file.progress}
    </>
  );
}
