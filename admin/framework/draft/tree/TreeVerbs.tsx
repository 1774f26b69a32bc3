import AddIcon from "@mui/icons-material/Add";
import ArrowDownwardIcon from "@mui/icons-material/ArrowDownward";
import ArrowUpwardIcon from "@mui/icons-material/ArrowUpward";
import ContentPasteIcon from "@mui/icons-material/ContentPaste";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import FormatIndentDecreaseIcon from "@mui/icons-material/FormatIndentDecrease";
import FormatIndentIncreaseIcon from "@mui/icons-material/FormatIndentIncrease";
import RedoIcon from "@mui/icons-material/Redo";
import UndoIcon from "@mui/icons-material/Undo";
import { Box, Button, IconButton, Stack, Tooltip } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { addCriteria, addCriterion, addGroup, criterionCodes } from "../add-parts.ts";
import { type DraftContent, type DraftPlace, groupAt } from "../draft-content.ts";
import { PasteDialog } from "../paste/PasteDialog.tsx";
import type { Moved } from "./relocate.ts";
import { type Step, stepped } from "./steps.ts";

export interface TreeVerbsProps {
  readonly content: DraftContent;
  readonly place: DraftPlace | null;
  readonly deepest: number;
  readonly isCompetency: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onAdd: (added: Moved) => void;
  readonly onStep: (step: Step) => void;
  readonly onRemove: () => void;
}

const STEPS = [
  ["up", "moveUp", ArrowUpwardIcon],
  ["down", "moveDown", ArrowDownwardIcon],
  ["out", "moveOut", FormatIndentDecreaseIcon],
  ["in", "moveIn", FormatIndentIncreaseIcon],
] as const;

/** What can be done to the tree and to the part that is picked. Buttons keep the focus also where nothing is to be done. */
export function TreeVerbs(props: TreeVerbsProps): ReactElement {
  const translate = useTranslate();
  const { content, place, deepest, onStep, onAdd } = props;
  const word = (key: string): string => translate(`framework.editor.tree.${key}`);
  return (
    <Box sx={{ p: 1 }}>
      <Stack direction="row" sx={{ flexWrap: "wrap", alignItems: "center" }}>
        {STEPS.map(([step, key, Icon]) => (
          <IconVerb
            key={step}
            label={word(key)}
            isIdle={place === null || stepped(content, place, step, deepest) === null}
            onClick={() => onStep(step)}
          >
            <Icon fontSize="small" />
          </IconVerb>
        ))}
        <IconVerb label={word("remove")} isIdle={place === null} onClick={props.onRemove}>
          <DeleteOutlineIcon fontSize="small" />
        </IconVerb>
        <Box sx={{ flexGrow: 1 }} />
        <IconVerb label={word("undo")} isIdle={!props.canUndo} onClick={props.onUndo}>
          <UndoIcon fontSize="small" />
        </IconVerb>
        <IconVerb label={word("redo")} isIdle={!props.canRedo} onClick={props.onRedo}>
          <RedoIcon fontSize="small" />
        </IconVerb>
      </Stack>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap" }}>
        <Add label="addGroup" onClick={() => onAdd(addGroup(content, [], translate("framework.draft.newGroup")))} />
        {place && place.groups.length < deepest && (
          <Add
            label="addSubgroup"
            onClick={() => onAdd(addGroup(content, place.groups, translate("framework.draft.newGroup")))}
          />
        )}
        {place && <AddCriterion {...props} place={place} />}
      </Stack>
    </Box>
  );
}

function AddCriterion({
  content,
  place,
  isCompetency,
  onAdd,
}: TreeVerbsProps & { readonly place: DraftPlace }): ReactElement {
  const translate = useTranslate();
  const [isPasting, setPasting] = useState(false);
  const name = translate(isCompetency ? "framework.editor.tree.newCompetency" : "framework.draft.newCriterion");
  return (
    <>
      <Add
        label={isCompetency ? "../editor.tree.addCompetency" : "addCriterion"}
        onClick={() => onAdd(addCriterion(content, place.groups, name, isCompetency ? "LEVEL" : "POINTS"))}
      />
      <Button size="small" startIcon={<ContentPasteIcon />} onClick={() => setPasting(true)}>
        {translate("framework.studio.paste.open")}
      </Button>
      {isPasting && (
        <PasteDialog
          group={groupAt(content, place.groups)?.code ?? ""}
          taken={criterionCodes(content.groups)}
          hasLevels={isCompetency}
          onAdd={(criteria) => {
            onAdd(addCriteria(content, place.groups, criteria));
            setPasting(false);
          }}
          onClose={() => setPasting(false)}
        />
      )}
    </>
  );
}

function Add({ label, onClick }: { readonly label: string; readonly onClick: () => void }): ReactElement {
  const translate = useTranslate();
  const key = label.startsWith("../") ? `framework.${label.slice(3)}` : `framework.draft.${label}`;
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={onClick}>
      {translate(key)}
    </Button>
  );
}

interface IconVerbProps {
  readonly label: string;
  readonly isIdle: boolean;
  readonly onClick: () => void;
  readonly children: ReactElement;
}

function IconVerb({ label, isIdle, onClick, children }: IconVerbProps): ReactElement {
  return (
    <Tooltip title={label}>
      <IconButton
        aria-label={label}
        aria-disabled={isIdle}
        onClick={() => !isIdle && onClick()}
        sx={isIdle ? { opacity: 0.38 } : {}}
      >
        {children}
      </IconButton>
    </Tooltip>
  );
}
