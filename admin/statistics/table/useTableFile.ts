import type { ReactElement } from "react";
import { useLocale } from "react-admin";
import { RequestExport } from "../../../schema/operations/statistics.ts";
import { useFile } from "../../exchange/download/useFile.tsx";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import type { Query } from "./table.ts";

export const FILE_FORMATS = ["XLSX", "CSV", "JSON"] as const;
type FileFormat = (typeof FILE_FORMATS)[number];

interface TableFile {
  readonly busy: boolean;
  readonly take: (format: FileFormat, query: Query) => void;
  /** How far a long file is; stands in the screen. */
  readonly progress: ReactElement | null;
}

/** A table as a file: the server answers the very query that stands on the screen. */
export function useTableFile(): TableFile {
  const locale = useLocale();
  const file = useFile();
  const { act, busy } = useVerb(RequestExport, {
    done: "statistics.export.done",
    onDone: ({ requestExport }) => file.take(requestExport),
  });
  return {
    busy: busy || file.busy,
    progress: file.progress,
    take: (format, query) => {
      void act({
        input: {
          ...{ name: "STATISTICS", format, unitId: query.unitId, statistics: query },
          ...{ language: locale === "en" ? "EN" : "VI", includeSubtree: true, separator: "SEMICOLON" },
          idempotencyKey: newIdempotencyKey(),
        },
      });
    },
  };
}
