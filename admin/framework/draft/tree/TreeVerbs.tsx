import AddIcon from "@mui/icons-material/Add";
import ArrowDownwardIcon from "@mui/icons-material/ArrowDownward";
import ArrowUpwardIcon from "@mui/icons-material/ArrowUpward";
import ContentCopyIcon from "@mui/icons-material/ContentCopy";
import ContentPasteIcon from "@mui/icons-material/ContentPaste";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import DriveFileMoveOutlinedIcon from "@mui/icons-material/DriveFileMoveOutlined";
import FormatIndentDecreaseIcon from "@mui/icons-material/FormatIndentDecrease";
import FormatIndentIncreaseIcon from "@mui/icons-material/FormatIndentIncrease";
import { Alert, Box, Button, IconButton, Stack, Tooltip } from "@mui/material";
import { lazy, type ReactElement, Suspense, useState } from "react";
import { useTranslate } from "react-admin";
import { addCriteria, criterionCodes } from "../add-parts.ts";
import { type DraftContent, type DraftPlace, groupAt } from "../draft-content.ts";
import { PasteDialog } from "../paste/PasteDialog.tsx";
import { useWorkWords } from "../words/words.ts";
import { fetchPart } from "../../../shared/trouble/parts.ts";
import { stepped } from "./steps.ts";
import type { PartActs } from "./usePartActs.ts";

// What is seldom opened comes over the line when it is.
const TakeDialog = lazy(() =>
  fetchPart(() => import("../copy/TakeDialog.tsx")).then((module) => ({ default: module.TakeDialog })),
);
const TableDialog = lazy(() =>
  fetchPart(() => import("../paste/TableDialog.tsx")).then((module) => ({ default: module.TableDialog })),
);

export interface TreeVerbsProps {
  readonly content: DraftContent;
  readonly place: DraftPlace | null;
  readonly isCompetency: boolean;
  readonly acts: PartActs;
}

const STEPS = [
  ["up", "moveUp", ArrowUpwardIcon],
  ["down", "moveDown", ArrowDownwardIcon],
  ["out", "moveOut", FormatIndentDecreaseIcon],
  ["in", "moveIn", FormatIndentIncreaseIcon],
] as const;

/** What can be done to the tree and to the part that is picked. Buttons keep the focus also where nothing is to be done. */
export function TreeVerbs({ content, place, isCompetency, acts }: TreeVerbsProps): ReactElement {
  const translate = useTranslate();
  const own = useWorkWords();
  const word = (key: string): string => translate(`framework.editor.tree.${key}`);
  const { deepest, removed } = acts;
  return (
    <Box sx={{ p: 1 }}>
      {removed && (
        <Alert
          severity="info"
          sx={{ mb: 1, py: 0, alignItems: "center" }}
          action={
            <Button color="inherit" size="small" onClick={acts.putBack}>
              {own("bar.undo")}
            </Button>
          }
        >
          {own("tree.removed", { code: removed.code })}
        </Alert>
      )}
      <Stack direction="row" sx={{ flexWrap: "wrap", alignItems: "center" }}>
        {STEPS.map(([step, key, Icon]) => (
          <IconVerb
            key={step}
            label={word(key)}
            isIdle={place === null || stepped(content, place, step, deepest) === null}
            onClick={() => acts.step(step)}
          >
            <Icon fontSize="small" />
          </IconVerb>
        ))}
        <IconVerb label={own("tree.double")} isIdle={place === null} onClick={acts.double}>
          <ContentCopyIcon fontSize="small" />
        </IconVerb>
        <IconVerb label={word("remove")} isIdle={place === null} onClick={acts.remove}>
          <DeleteOutlineIcon fontSize="small" />
        </IconVerb>
      </Stack>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap" }}>
        {place && (
          <Add
            label={translate(isCompetency ? "framework.editor.tree.addCompetency" : "framework.draft.addCriterion")}
            onClick={acts.addCriterion}
          />
        )}
        <Add label={translate("framework.draft.addGroup")} onClick={() => acts.addGroup([])} />
        {place && place.groups.length < deepest && (
          <Add label={translate("framework.draft.addSubgroup")} onClick={() => acts.addGroup(place.groups)} />
        )}
        <Paste content={content} place={place} isCompetency={isCompetency} acts={acts} />
        <FromElsewhere content={content} place={place} isCompetency={isCompetency} acts={acts} />
      </Stack>
    </Box>
  );
}

/** A table of criteria into the group that is picked; where none is, a table with its groups. */
function Paste({ content, place, isCompetency, acts }: TreeVerbsProps): ReactElement | null {
  const translate = useTranslate();
  const own = useWorkWords();
  const [isPasting, setPasting] = useState(false);
  const close = (): void => setPasting(false);
  if (place === null && isCompetency) return null;
  return (
    <>
      <Button size="small" startIcon={<ContentPasteIcon />} onClick={() => setPasting(true)}>
        {place === null ? own("tree.pasteTable") : translate("framework.studio.paste.open")}
      </Button>
      {isPasting && place !== null && (
        <PasteDialog
          group={groupAt(content, place.groups)?.code ?? ""}
          taken={criterionCodes(content.groups)}
          hasLevels={isCompetency}
          onAdd={(criteria) => {
            acts.take(addCriteria(content, place.groups, criteria), "added");
            close();
          }}
          onClose={close}
        />
      )}
      {isPasting && place === null && (
        <Suspense>
          <TableDialog
            content={content}
            onAdd={(added) => {
              acts.take(added, "added");
              close();
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}

/** Criteria and groups of another framework, with their legal basis. */
function FromElsewhere({ content, place, isCompetency, acts }: TreeVerbsProps): ReactElement {
  const word = useWorkWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<DriveFileMoveOutlinedIcon />} onClick={() => setOpen(true)}>
        {word("tree.fromElsewhere")}
      </Button>
      {isOpen && (
        <Suspense>
          <TakeDialog
            content={content}
            place={place}
            isCompetency={isCompetency}
            onTake={(taken) => {
              acts.take(taken, "taken");
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function Add({ label, onClick }: { readonly label: string; readonly onClick: () => void }): ReactElement {
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={onClick}>
      {label}
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
