import AddIcon from "@mui/icons-material/Add";
import ArrowDownwardIcon from "@mui/icons-material/ArrowDownward";
import ArrowUpwardIcon from "@mui/icons-material/ArrowUpward";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, Divider, IconButton, ListItemButton, Stack, Tooltip, Typography } from "@mui/material";
import { memo, type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { addCriteria, addCriterion, addGroup, criterionCodes, movePart } from "./add-parts.ts";
import {
  type DraftContent,
  type DraftGroup,
  type DraftPlace,
  groupAt,
  withCriterion,
  withGroup,
} from "./draft-content.ts";
import { PasteDialog } from "./paste/PasteDialog.tsx";

interface DraftTreeProps {
  readonly content: DraftContent;
  readonly place: DraftPlace | null;
  readonly onPick: (place: DraftPlace) => void;
  readonly onEdit: (next: { content: DraftContent; place: DraftPlace | null }) => void;
}

/** Groups nest three deep here, as deep as the version was read. */
const DEEPEST = 3;

/** The tree of the draft with what can be done to the part that is picked. */
export function DraftTree(props: DraftTreeProps): ReactElement {
  const translate = useTranslate();
  const { content, place, onEdit } = props;
  return (
    <>
      <Box
        component="ul"
        sx={{ listStyle: "none", p: 0, m: 0, maxHeight: { md: "calc(100vh - 330px)" }, overflowY: "auto" }}
      >
        {content.groups.map((group, index) => (
          <Branch key={index} group={group} path={String(index)} place={place} onPick={props.onPick} />
        ))}
      </Box>
      <Divider />
      <Stack direction="row" sx={{ p: 1, gap: 0.5, flexWrap: "wrap", alignItems: "center" }}>
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => onEdit(addGroup(content, [], translate("framework.draft.newGroup")))}
        >
          {translate("framework.draft.addGroup")}
        </Button>
        {place && <PartVerbs {...props} place={place} />}
      </Stack>
    </>
  );
}

function PartVerbs({ content, place, onEdit }: DraftTreeProps & { readonly place: DraftPlace }): ReactElement {
  const translate = useTranslate();
  const remove = (): void => {
    const without =
      place.criterion === null
        ? withGroup(content, place.groups, () => null)
        : withCriterion(content, place, () => null);
    onEdit({ content: without, place: null });
  };
  return (
    <>
      {place.groups.length < DEEPEST && (
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => onEdit(addGroup(content, place.groups, translate("framework.draft.newGroup")))}
        >
          {translate("framework.draft.addSubgroup")}
        </Button>
      )}
      <Button
        size="small"
        startIcon={<AddIcon />}
        onClick={() => onEdit(addCriterion(content, place.groups, translate("framework.draft.newCriterion")))}
      >
        {translate("framework.draft.addCriterion")}
      </Button>
      <PasteButton content={content} place={place} onEdit={onEdit} />
      <Box sx={{ flexGrow: 1 }} />
      <Icon label={translate("framework.draft.moveUp")} onClick={() => onEdit(movePart(content, place, -1))}>
        <ArrowUpwardIcon fontSize="small" />
      </Icon>
      <Icon label={translate("framework.draft.moveDown")} onClick={() => onEdit(movePart(content, place, 1))}>
        <ArrowDownwardIcon fontSize="small" />
      </Icon>
      <Icon label={translate("framework.draft.remove")} onClick={remove}>
        <DeleteOutlineIcon fontSize="small" />
      </Icon>
    </>
  );
}

function PasteButton({
  content,
  place,
  onEdit,
}: Pick<DraftTreeProps, "content" | "onEdit"> & { readonly place: DraftPlace }): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate("framework.studio.paste.open")}
      </Button>
      {open && (
        <PasteDialog
          group={groupAt(content, place.groups)?.code ?? ""}
          taken={criterionCodes(content.groups)}
          onAdd={(criteria) => {
            onEdit(addCriteria(content, place.groups, criteria));
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface BranchProps {
  readonly group: DraftGroup;
  /** Indexes from the outside in, such as "0.2". */
  readonly path: string;
  readonly place: DraftPlace | null;
  readonly onPick: (place: DraftPlace) => void;
}

/** A group with what is in it; drawn again only when something in it changed or another part of it is picked. */
const Branch = memo(
  function Branch({ group, path, place, onPick }: BranchProps): ReactElement {
    const format = useFormat();
    const indent = path.split(".").length;
    const isPicked = (criterion: number | null): boolean =>
      place?.groups.join(".") === path && place.criterion === criterion;
    return (
      <li>
        <Row
          indent={indent}
          picked={isPicked(null)}
          strong
          points={format.exact(group.maxPoints)}
          text={`${group.code}. ${group.text.vi}`}
          path={path}
          index={null}
          onPick={onPick}
        />
        <Box component="ul" sx={{ listStyle: "none", p: 0 }}>
          {(group.criteria ?? []).map((criterion, index) => (
            <li key={index}>
              <Row
                indent={indent + 1}
                picked={isPicked(index)}
                points={format.exact(criterion.max ?? criterion.points)}
                text={`${criterion.code} ${criterion.text.vi}`}
                path={path}
                index={index}
                onPick={onPick}
              />
            </li>
          ))}
          {(group.groups ?? []).map((inner, index) => (
            <Branch
              key={`g${String(index)}`}
              group={inner}
              path={`${path}.${String(index)}`}
              place={place}
              onPick={onPick}
            />
          ))}
        </Box>
      </li>
    );
  },
  (before, after) =>
    before.group === after.group &&
    before.path === after.path &&
    before.onPick === after.onPick &&
    (before.place === after.place || (!holds(before) && !holds(after))),
);

/** Whether the part that is picked is this group or in it. */
function holds({ path, place }: BranchProps): boolean {
  return place !== null && `${place.groups.join(".")}.`.startsWith(`${path}.`);
}

interface RowProps {
  readonly indent: number;
  readonly picked: boolean;
  readonly strong?: boolean;
  readonly points: string;
  readonly text: string;
  readonly path: string;
  readonly index: number | null;
  readonly onPick: (place: DraftPlace) => void;
}

const Row = memo(function Row({
  indent,
  picked,
  strong = false,
  points,
  text,
  path,
  index,
  onPick,
}: RowProps): ReactElement {
  return (
    <ListItemButton
      dense
      selected={picked}
      onClick={() => onPick({ groups: path.split(".").map(Number), criterion: index })}
      sx={{ pl: indent * 2, gap: 1 }}
    >
      <Typography variant="body2" component="span" noWrap sx={{ flexGrow: 1, fontWeight: strong ? 600 : 400 }}>
        {text}
      </Typography>
      <Typography variant="body2" component="span" color="textSecondary">
        {points === "–" ? "" : points}
      </Typography>
    </ListItemButton>
  );
});

function Icon({
  label,
  onClick,
  children,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactElement;
}): ReactElement {
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={onClick}>
        {children}
      </IconButton>
    </Tooltip>
  );
}
