import { useRef, useState } from "react";
import { RequirementMatrix, SetRequirementsOfPositions } from "../../../schema/operations/competency/matrix.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useRun, useVerb } from "../../shared/api/useRun.ts";
import type { Competency } from "../levels.ts";
import { rowsOf } from "../requirement/requirement-rows.ts";
import {
  afterSaving,
  changedPositions,
  type MatrixRow,
  type MatrixState,
  rangesOfPosition,
} from "./model/matrix-state.ts";

interface SavingOf {
  readonly versionId: string;
  readonly competencies: readonly Competency[];
  readonly startsOn: string;
  readonly done: string;
  readonly change: (how: (state: MatrixState) => MatrixState) => void;
}

interface Saving {
  readonly save: (state: MatrixState) => void;
  readonly busy: boolean;
  /** What is stored of the unsaved positions, when a colleague changed one of them meanwhile. */
  readonly stored: readonly MatrixRow[] | null;
  readonly settle: () => void;
}

/** Positions in one request: what they require must fit into its size. */
const MOST = 100;

/** Saving everything unsaved in one request, all or none; only a very large change is sent in portions. */
export function useMatrixSaving({ versionId, competencies, startsOn, done, change }: SavingOf): Saving {
  const run = useRun();
  const keyFor = useSubmitKey();
  const [stored, setStored] = useState<readonly MatrixRow[] | null>(null);
  const sent = useRef<readonly string[]>([]);
  const verb = useVerb(SetRequirementsOfPositions, {
    done,
    onProblem: ({ code }) => {
      if (code !== "STALE") return false;
      void look(sent.current);
      return true;
    },
  });
  const look = async (ids: readonly string[]): Promise<void> => {
    const filter = { ids: [...ids], includeSubtree: true };
    const answer = await run(RequirementMatrix, { versionId, filter, page: { page: 1, perPage: 200 } });
    setStored(answer.requirementMatrix.items);
  };
  const save = async (state: MatrixState): Promise<void> => {
    const ids = changedPositions(state);
    sent.current = ids;
    for (let first = 0; first < ids.length; first += MOST) {
      const portion = new Map(ids.slice(first, first + MOST).map((id) => [id, rangesOfPosition(state, id)]));
      const positions = [...portion].map(([positionId, ranges]) => ({
        positionId,
        rows: rowsOf(ranges, competencies),
        asRead: [...(state.read.get(positionId)?.rows ?? [])],
      }));
      const content = { versionId, startsOn, positions };
      if (!(await verb.act({ input: { ...content, idempotencyKey: keyFor(content) } }))) return;
      change((now) => afterSaving(now, portion, competencies));
    }
  };
  return { save: (state) => void save(state), busy: verb.busy, stored, settle: () => setStored(null) };
}
