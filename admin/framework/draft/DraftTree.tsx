import AddIcon from "@mui/icons-material/Add";
import ArrowDownwardIcon from "@mui/icons-material/ArrowDownward";
import ArrowUpwardIcon from "@mui/icons-material/ArrowUpward";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, Divider, IconButton, ListItemButton, Stack, Tooltip, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { addCriterion, addGroup, movePart } from "./add-parts.ts";
import { type DraftContent, type DraftGroup, type DraftPlace, withCriterion, withGroup } from "./draft-content.ts";

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
          <Branch key={index} {...props} group={group} path={[index]} />
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

interface BranchProps extends DraftTreeProps {
  readonly group: DraftGroup;
  readonly path: readonly number[];
}

function Branch(props: BranchProps): ReactElement {
  const { group, path, place, onPick } = props;
  const format = useFormat();
  const isPicked = (criterion: number | null): boolean =>
    place?.groups.join(".") === path.join(".") && place.criterion === criterion;
  return (
    <li>
      <Row
        indent={path.length}
        picked={isPicked(null)}
        strong
        points={format.exact(group.maxPoints)}
        onClick={() => onPick({ groups: path, criterion: null })}
      >
        {group.code}. {group.text.vi}
      </Row>
      <Box component="ul" sx={{ listStyle: "none", p: 0 }}>
        {(group.criteria ?? []).map((criterion, index) => (
          <li key={index}>
            <Row
              indent={path.length + 1}
              picked={isPicked(index)}
              points={format.exact(criterion.max ?? criterion.points)}
              onClick={() => onPick({ groups: path, criterion: index })}
            >
              {criterion.code} {criterion.text.vi}
            </Row>
          </li>
        ))}
        {(group.groups ?? []).map((inner, index) => (
          <Branch key={`g${String(index)}`} {...props} group={inner} path={[...path, index]} />
        ))}
      </Box>
    </li>
  );
}

interface RowProps {
  readonly indent: number;
  readonly picked: boolean;
  readonly strong?: boolean;
  readonly points: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Row({ indent, picked, strong = false, points, onClick, children }: RowProps): ReactElement {
  return (
    <ListItemButton dense selected={picked} onClick={onClick} sx={{ pl: indent * 2, gap: 1 }}>
      <Typography variant="body2" component="span" noWrap sx={{ flexGrow: 1, fontWeight: strong ? 600 : 400 }}>
        {children}
      </Typography>
      <Typography variant="body2" component="span" color="textSecondary">
        {points === "–" ? "" : points}
      </Typography>
    </ListItemButton>
  );
}

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
