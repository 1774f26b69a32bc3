import ArrowUpwardIcon from "@mui/icons-material/ArrowUpward";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, IconButton, Stack, Tooltip, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { CriterionForm } from "../draft/CriterionForm.tsx";
import {
  criterionAt,
  type DraftContent,
  type DraftPlace,
  moved,
  withCriterion,
  withGroup,
} from "../draft/draft-content.ts";

interface OwnCriterionProps {
  readonly place: DraftPlace;
  /** The first own one cannot move up among what is inherited. */
  readonly isFirst: boolean;
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

/** A criterion that the unit added: a line that opens to its form. */
export function OwnCriterion({ place, isFirst, content, onChange }: OwnCriterionProps): ReactElement | null {
  const criterion = criterionAt(content, place);
  if (!criterion) return null;
  return (
    <li>
      <OwnEntry
        title={`${criterion.code} ${criterion.text.vi}`}
        points={criterion.max ?? criterion.points}
        {...(isFirst ? {} : { onMoveUp: () => onChange(movedUp(content, place)) })}
        onRemove={() => onChange(withCriterion(content, place, () => null))}
      >
        <CriterionForm criterion={criterion} onChange={(next) => onChange(withCriterion(content, place, () => next))} />
      </OwnEntry>
    </li>
  );
}

function movedUp(content: DraftContent, { groups, criterion }: DraftPlace): DraftContent {
  return withGroup(content, groups, (group) => ({
    ...group,
    criteria: moved(group.criteria ?? [], criterion ?? 0, -1),
  }));
}

interface OwnEntryProps {
  readonly title: string;
  readonly points: string | null | undefined;
  readonly onMoveUp?: () => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** An own part as a line with its verbs; pressed, its form opens below. */
export function OwnEntry({ title, points, onMoveUp, onRemove, children }: OwnEntryProps): ReactElement {
  const translate = useTranslate();
  const { exact } = useFormat();
  const [open, setOpen] = useState(false);
  const remove = `${translate("framework.draft.remove")}: ${title}`;
  return (
    <Box sx={{ borderBottom: 1, borderColor: "divider", py: 0.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
        <Typography sx={{ flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" }}>{title}</Typography>
        {points && (
          <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: "nowrap" }}>
            {translate("framework.part.points", { points: exact(points) })}
          </Typography>
        )}
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(`framework.extension.${open ? "closePart" : "editPart"}`)}
        </Button>
        {onMoveUp && (
          <IconButton size="small" aria-label={translate("framework.draft.moveUp")} onClick={onMoveUp}>
            <ArrowUpwardIcon fontSize="small" />
          </IconButton>
        )}
        <Tooltip title={translate("framework.draft.remove")}>
          <IconButton size="small" aria-label={remove} onClick={onRemove}>
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Stack>
      {open && <Box sx={{ my: 1 }}>{children}</Box>}
    </Box>
  );
}
