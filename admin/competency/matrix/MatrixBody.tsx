import { Alert, Box, Button, type Theme, useMediaQuery } from "@mui/material";
import { type ReactElement, useMemo, useState } from "react";
import { LinkBase, useNotify } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { RequirementMatrix } from "../../../schema/operations/competency/matrix.ts";
import type { Address } from "../../shared/api/useAddress.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { useUnsaved } from "../../shared/trouble/useUnsaved.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { StaleDialog } from "../../shared/ui/StaleDialog.tsx";
import { Quiet, Renewing } from "../../shared/ui/states.tsx";
import { type Competency, nameOf } from "../levels.ts";
import { type CellDifference, cellDifferences, merged } from "./model/matrix-merge.ts";
import { cellOf } from "./model/matrix-paste.ts";
import { changedPositions, type MatrixRow, type MatrixState, takenBack } from "./model/matrix-state.ts";
import type { MatrixVersion } from "./model/matrix-versions.ts";
import { MatrixFilters } from "./MatrixFilters.tsx";
import { MatrixFoot } from "./MatrixFoot.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MatrixTools } from "./MatrixTools.tsx";
import { NarrowMatrix } from "./NarrowMatrix.tsx";
import { useMatrixSaving } from "./useMatrixSaving.ts";
import { useMatrixState } from "./useMatrixState.ts";
import { useMatrixWords } from "./words.ts";

interface MatrixBodyProps {
  readonly address: Address;
  readonly versions: readonly MatrixVersion[];
  readonly version: MatrixVersion;
  readonly competencies: readonly Competency[];
  readonly answer: ResultOf<typeof RequirementMatrix>["requirementMatrix"];
  readonly isRenewing: boolean;
}

/** The matrix with its filters, its tools and what is not saved of it. */
export function MatrixBody(props: MatrixBodyProps): ReactElement {
  const { address, versions, version, competencies, answer, isRenewing } = props;
  const word = useMatrixWords();
  const notify = useNotify();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { state, edit, undo, redo, change } = useMatrixState(answer.items);
  const [startsOn, setStartsOn] = useState(localToday);
  const saving = useMatrixSaving({ versionId: version.id, competencies, startsOn, done: word("saved"), change });
  const rows = useRows(answer.items, version.isDraft);
  const isUnsaved = changedPositions(state).length > 0;
  useUnsaved(isUnsaved);
  const save = (): void => {
    if (isUnsaved && startsOn !== "" && !saving.busy) saving.save(state);
  };
  const discard = (): void => {
    change(takenBack);
    notify(word("discarded"), { type: "info" });
  };
  const put = (next: MatrixState, saves: boolean): void => {
    change(() => next);
    saving.settle();
    if (saves) saving.save(next);
  };
  const grid = { state, rows, competencies, edit };
  return (
    <>
      <MatrixFilters {...{ address, versions, version }} isHeld={isUnsaved} />
      {version.isDraft && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {word("draftHint")}
        </Alert>
      )}
      <Section
        title={word("count", { smart_count: answer.total })}
        {...(answer.total > rows.length
          ? { subtitle: word("shown", { shown: rows.length, total: answer.total }) }
          : {})}
        actions={<MatrixTools {...grid} />}
        flush
      >
        <Box sx={{ position: "relative" }} aria-busy={isRenewing}>
          <Renewing on={isRenewing} />
          {rows.length === 0 && <Nothing address={address} />}
          {rows.length > 0 && isNarrow && <NarrowMatrix {...grid} />}
          {rows.length > 0 && !isNarrow && <MatrixGrid {...grid} {...{ undo, redo, save }} />}
        </Box>
        <MatrixFoot
          {...{ state, startsOn }}
          busy={saving.busy}
          onStartsOn={setStartsOn}
          onSave={save}
          onDiscard={discard}
          onUndo={undo}
          onRedo={redo}
        />
      </Section>
      {saving.stored !== null && (
        <Conflict {...{ state, competencies }} stored={saving.stored} onPut={put} onClose={saving.settle} />
      )}
    </>
  );
}

/** The positions; under a draft all of them are closed. */
function useRows(items: readonly MatrixRow[], isDraft: boolean): readonly MatrixRow[] {
  return useMemo(() => {
    if (!isDraft) return items;
    const canSetRequirements = { allowed: false, rule: "competency.notPublished" };
    return items.map((row) => ({ ...row, position: { ...row.position, canSetRequirements } }));
  }, [items, isDraft]);
}

function Nothing({ address }: { readonly address: Address }): ReactElement {
  const word = useMatrixWords();
  const isFiltered = ["q", "unit", "class"].some((name) => address.get(name) !== null);
  if (!isFiltered)
    return (
      <Quiet
        title={word("noPositions")}
        action={
          <Button component={LinkBase} to="/positions" variant="outlined">
            {word("toPositions")}
          </Button>
        }
      />
    );
  return (
    <Quiet
      title={word("none")}
      hint={word("noneHint")}
      action={
        <Button variant="outlined" onClick={() => address.set({ q: null, unit: null, class: null, below: null })}>
          {word("clearFilters")}
        </Button>
      }
    />
  );
}

interface ConflictProps {
  readonly state: MatrixState;
  readonly competencies: readonly Competency[];
  readonly stored: readonly MatrixRow[];
  readonly onPut: (next: MatrixState, saves: boolean) => void;
  readonly onClose: () => void;
}

/** A colleague saved some of the positions meanwhile: both sides cell by cell. */
function Conflict({ state, competencies, stored, onPut, onClose }: ConflictProps): ReactElement {
  const word = useMatrixWords();
  const format = useFormat();
  const differences = cellDifferences(
    state,
    stored,
    competencies.map(({ code }) => code),
  );
  const labelOf = ({ positionId, code }: CellDifference): string => {
    const position = stored.find((row) => row.position.id === positionId)?.position;
    const competency = competencies.find((one) => one.code === code);
    return word("stale", {
      position: `${position?.name ?? ""} (${position?.code ?? ""})`,
      competency: `${code}. ${competency ? format.text(nameOf(competency)) : ""}`,
    });
  };
  const put = (takesTheirs: (one: CellDifference) => boolean, saves: boolean): void =>
    onPut(merged(state, stored, differences, takesTheirs), saves);
  return (
    <StaleDialog
      open
      differences={differences.map((one) => ({
        ...{ label: labelOf(one), base: cellOf(one.base), mine: cellOf(one.mine), theirs: cellOf(one.theirs) },
      }))}
      onMerge={(theirs) => put((one) => theirs.has(labelOf(one)), true)}
      onKeepMine={() => put(() => false, true)}
      onTakeTheirs={() => put(() => true, false)}
      onClose={onClose}
    />
  );
}
