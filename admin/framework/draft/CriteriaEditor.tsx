import { Box, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { type KeyboardEvent, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import type { EditDraft, Undoing } from "./changes/useHistory.ts";
import { CriterionForm } from "./CriterionForm.tsx";
import { criterionAt, type DraftContent, type DraftPlace, groupAt, withCriterion, withGroup } from "./draft-content.ts";
import { DraftTree } from "./DraftTree.tsx";
import { GroupForm } from "./GroupForm.tsx";
import { Matrix } from "./matrix/Matrix.tsx";
import { keyOf } from "./tree/tree-rows.ts";

interface CriteriaEditorProps {
  readonly undoing: Undoing;
  readonly isCompetency: boolean;
  readonly place: DraftPlace | null;
  readonly onPick: (place: DraftPlace | null) => void;
  readonly way: CriteriaWay;
  readonly onWay: (way: CriteriaWay) => void;
}

export type CriteriaWay = "tree" | "matrix";

/** Groups and criteria: as a tree beside the one that is being edited, or as a matrix of the levels. */
export function CriteriaEditor({
  undoing,
  isCompetency,
  place,
  onPick,
  way,
  onWay,
}: CriteriaEditorProps): ReactElement {
  const translate = useTranslate();
  const { content, edit } = undoing;
  return (
    <Box onKeyDown={(event) => undoKey(event, undoing)}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={way}
        aria-label={translate("framework.editor.way")}
        onChange={(_event, next: CriteriaWay | null) => next && onWay(next)}
        sx={{ mb: 2 }}
      >
        <ToggleButton value="tree">{translate("framework.editor.ways.tree")}</ToggleButton>
        <ToggleButton value="matrix">{translate("framework.editor.ways.matrix")}</ToggleButton>
      </ToggleButtonGroup>
      {way === "matrix" ? (
        <Matrix content={content} edit={edit} isCompetency={isCompetency} />
      ) : (
        <Box
          sx={{
            display: "grid",
            gap: 2,
            alignItems: "start",
            gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(300px, 2fr) minmax(0, 3fr)" },
          }}
        >
          <Section title={translate("framework.draft.groups")} flush>
            <DraftTree undoing={undoing} place={place} isCompetency={isCompetency} onPick={onPick} />
          </Section>
          <Box data-part-form tabIndex={-1} sx={{ position: { md: "sticky" }, top: { md: 64 }, outline: 0 }}>
            <PartForm content={content} edit={edit} place={place} />
          </Box>
        </Box>
      )}
    </Box>
  );
}

/** Ctrl+Z and its sisters outside of fields, which undo their own typing. */
function undoKey(event: KeyboardEvent, { undo, redo }: Undoing): void {
  const key = event.key.toLowerCase();
  const isField = (event.target as Element).matches("input, textarea, [contenteditable=true]");
  if (isField || event.altKey || !(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) redo();
  else undo();
}

interface PartFormProps {
  readonly content: DraftContent;
  readonly edit: EditDraft;
  readonly place: DraftPlace | null;
}

function PartForm({ content, edit, place }: PartFormProps): ReactElement {
  const translate = useTranslate();
  const criterion = place && criterionAt(content, place);
  const group = place?.criterion === null ? groupAt(content, place.groups) : undefined;
  if (place && criterion)
    return (
      <CriterionForm
        key={keyOf(place)}
        criterion={criterion}
        onChange={(next) => edit((now) => withCriterion(now, place, () => next))}
      />
    );
  if (place && group)
    return (
      <GroupForm
        key={keyOf(place)}
        group={group}
        onChange={(next) => edit((now) => withGroup(now, place.groups, () => next))}
      />
    );
  return <Quiet title={translate("framework.draft.pick")} />;
}
