import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useOwnWords } from "../../../shared/text/own-words.ts";
import { StaleDialog } from "../../../shared/ui/StaleDialog.tsx";
import { mergedProgramme, programmeDifferences, type ProgrammeWords } from "./merge-programme.ts";
import type { WrittenProgramme } from "./useProgrammeDraft.ts";

const WORDS = {
  vi: {
    commitment: "Cam kết %{place}",
    milestone: "Cam kết %{place}, mốc %{step}",
    stored: "%{line} của bản đang lưu",
    cell: "%{line} – %{field}",
  },
  en: {
    commitment: "Commitment %{place}",
    milestone: "Commitment %{place}, milestone %{step}",
    stored: "%{line} of the stored programme",
    cell: "%{line} – %{field}",
  },
};

interface ConflictProps {
  readonly written: WrittenProgramme;
  /** Name of a collective. */
  readonly body: (id: string) => string;
}

/** The programme was saved elsewhere meanwhile: both edits part by part, to be put together. */
export function ProgrammeConflict({ written, body }: ConflictProps): ReactElement | null {
  const words = useProgrammeWords(body);
  const { conflict } = written;
  if (conflict === null) return null;
  const differences = programmeDifferences(conflict, words);
  return (
    <StaleDialog
      open
      saved={conflict.saved}
      differences={differences}
      onMerge={(theirs) => written.saveOver(mergedProgramme(conflict, differences, theirs))}
      onTakeTheirs={written.takeTheirs}
      onKeepMine={() => written.saveOver(mergedProgramme(conflict, differences, new Set()))}
      onClose={written.settle}
    />
  );
}

function useProgrammeWords(body: (id: string) => string): ProgrammeWords {
  const translate = useTranslate();
  const own = useOwnWords("programme.conflict", WORDS);
  const line = (place: number, step: number | null): string =>
    step === null ? own("commitment", { place }) : own("milestone", { place, step });
  const cellKey = (field: string, isStep: boolean): string =>
    field === "text" ? (isStep ? "milestoneText" : "commitmentText") : field;
  return {
    head: (field) => translate(`programme.${field === "bodyId" ? "body" : field}`),
    cell: (field, place, step) =>
      own("cell", {
        line: line(place, step),
        field: translate(`programme.${cellKey(field, step !== null)}`),
      }),
    line: (place, step, isMine) => (isMine ? line(place, step) : own("stored", { line: line(place, step) })),
    body,
  };
}
