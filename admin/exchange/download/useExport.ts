import type { ReactElement } from "react";
import { useLocale } from "react-admin";
import type { VariablesOf } from "../../../schema/graphql.ts";
import { RequestExport } from "../../../schema/operations/statistics.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useFile } from "./useFile.tsx";

type Input = VariablesOf<typeof RequestExport>["input"];

/** What a file holds. */
export type ExportName = Input["name"];

/** Unit, days and whatever else a file is about. */
export type ExportAbout = Pick<Input, "unitId"> & Partial<Input>;

interface Export {
  readonly take: (name: ExportName, format: Input["format"], about: ExportAbout) => void;
  readonly busy: boolean;
  /** How far a long file is; stands in the screen. */
  readonly progress: ReactElement | null;
}

/** A list as a file: the server writes it, and notes in its record who took what. */
export function useExport(done: string): Export {
  const locale = useLocale();
  const file = useFile();
  const { act, busy } = useVerb(RequestExport, { done, onDone: ({ requestExport }) => file.take(requestExport) });
  return {
    busy: busy || file.busy,
    progress: file.progress,
    take: (name, format, about) => {
      void act({
        input: {
          ...{ includeSubtree: true, separator: "SEMICOLON", ...about, name, format },
          ...{ language: locale === "en" ? "EN" : "VI", idempotencyKey: newIdempotencyKey() },
        },
      });
    },
  };
}
