import type { ReactElement } from "react";
import { type ExportName, useExport } from "../../exchange/download/useExport.ts";
import type { Query } from "./table.ts";

export const FILE_FORMATS = ["XLSX", "CSV", "JSON"] as const;
type FileFormat = (typeof FILE_FORMATS)[number];

interface TableFile {
  readonly busy: boolean;
  readonly take: (format: FileFormat, query: Query, name?: ExportName) => void;
  /** How far a long file is; stands in the screen. */
  readonly progress: ReactElement | null;
}

/** A table as a file: the server answers the very query that stands on the screen. */
export function useTableFile(): TableFile {
  const { take, ...file } = useExport("statistics.export.done");
  return {
    ...file,
    take: (format, query, name = "STATISTICS") => take(name, format, { unitId: query.unitId, statistics: query }),
  };
}
