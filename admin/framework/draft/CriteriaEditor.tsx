import { Box, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { type ReactElement, useMemo, useRef } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import type { EditDraft, Undoing } from "./changes/useHistory.ts";
import { DraftAround } from "./criterion/draft-access.ts";
import { CriterionForm } from "./CriterionForm.tsx";
import { criterionAt, type DraftContent, type DraftPlace, groupAt, withCriterion, withGroup } from "./draft-content.ts";
import { DraftTree } from "./DraftTree.tsx";
import { GroupForm } from "./GroupForm.tsx";
import { useFormKeys, useWriting } from "./keys/useFormKeys.ts";
import { Matrix } from "./matrix/Matrix.tsx";
import { keyOf } from "./tree/tree-rows.ts";
import { usePartActs } from "./tree/usePartActs.ts";

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
    <Box>
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
        <TreeAndForm {...{ undoing, isCompetency, place, onPick }} />
      )}
    </Box>
  );
}

/** The tree beside the form of the part that is picked; keys lead from one to the other. */
function TreeAndForm({
  undoing,
  isCompetency,
  place,
  onPick,
}: Omit<CriteriaEditorProps, "way" | "onWay">): ReactElement {
  const translate = useTranslate();
  const { content, edit } = undoing;
  const tree = useRef<HTMLDivElement>(null);
  const { area, write } = useWriting();
  const acts = usePartActs({ undoing, place, isCompetency, onPick, onWrite: write });
  const onOut = (): void => tree.current?.querySelector<HTMLElement>("[role=treeitem][tabindex='0']")?.focus();
  const keys = useFormKeys({ content, place, acts, onPick, onWrite: write, onOut });
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(300px, 2fr) minmax(0, 3fr)" },
      }}
    >
      <Box ref={tree} sx={{ minWidth: 0 }}>
        <Section title={translate("framework.draft.groups")} flush>
          <DraftTree {...{ undoing, place, isCompetency, acts, onPick }} onWrite={() => write("text")} />
        </Section>
      </Box>
      <Box
        ref={area}
        data-part-form
        tabIndex={-1}
        {...keys}
        sx={{ position: { md: "sticky" }, top: { md: 116 }, outline: 0, minWidth: 0 }}
      >
        <PartForm content={content} edit={edit} place={place} isCompetency={isCompetency} />
      </Box>
    </Box>
  );
}

interface PartFormProps {
  readonly content: DraftContent;
  readonly edit: EditDraft;
  readonly place: DraftPlace | null;
  readonly isCompetency: boolean;
}

function PartForm({ content, edit, place, isCompetency }: PartFormProps): ReactElement {
  const translate = useTranslate();
  const criterion = place && criterionAt(content, place);
  const group = place?.criterion === null ? groupAt(content, place.groups) : undefined;
  const latest = useRef(content);
  latest.current = content;
  const around = useMemo(
    () => place && { read: () => latest.current, place, isCompetency, edit },
    [place, isCompetency, edit],
  );
  if (place && (criterion || group))
    return (
      <DraftAround.Provider value={around}>
        {criterion && (
          <CriterionForm
            key={keyOf(place)}
            criterion={criterion}
            onChange={(next) => edit((now) => withCriterion(now, place, () => next))}
          />
        )}
        {group && (
          <GroupForm
            key={keyOf(place)}
            group={group}
            onChange={(next) => edit((now) => withGroup(now, place.groups, () => next))}
          />
        )}
      </DraftAround.Provider>
    );
  return <Quiet title={translate("framework.draft.pick")} />;
}
