import AddIcon from "@mui/icons-material/Add";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, IconButton } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { TextLine } from "../../../shared/ui/fields.tsx";
import { type GroupDraft, MOST_GROUPS, nextGroup } from "./version-content.ts";

interface GroupFieldsProps {
  readonly groups: readonly GroupDraft[];
  readonly onChange: (groups: readonly GroupDraft[]) => void;
}

/** The complexity groups of a draft, at most five, each with its frame of points. */
export function GroupFields({ groups, onChange }: GroupFieldsProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box sx={{ gridColumn: "1 / -1" }}>
      {groups.map((group, index) => (
        <GroupLine
          key={group.number}
          group={group}
          onChange={(next) => onChange(groups.map((one, place) => (place === index ? next : one)))}
          onDrop={() => onChange(groups.filter((_one, place) => place !== index))}
        />
      ))}
      {groups.length < MOST_GROUPS && (
        <Button startIcon={<AddIcon />} onClick={() => onChange([...groups, nextGroup(groups)])}>
          {translate("catalogue.addGroup")}
        </Button>
      )}
    </Box>
  );
}

interface GroupLineProps {
  readonly group: GroupDraft;
  readonly onChange: (group: GroupDraft) => void;
  readonly onDrop: () => void;
}

function GroupLine({ group, onChange, onDrop }: GroupLineProps): ReactElement {
  const translate = useTranslate();
  const code = `N${String(group.number)}`;
  return (
    <Box
      role="group"
      aria-label={translate("catalogue.groupOf", { code })}
      sx={{
        display: "grid",
        gap: 1,
        alignItems: "center",
        gridTemplateColumns: "32px minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) 40px",
      }}
    >
      <strong>{code}</strong>
      <TextLine
        label={translate("catalogue.groupName")}
        value={group.name}
        maxLength={200}
        onChange={(name) => onChange({ ...group, name })}
      />
      <TextLine
        label={translate("catalogue.pointsFrom")}
        value={group.pointsFrom}
        maxLength={20}
        onChange={(pointsFrom) => onChange({ ...group, pointsFrom })}
      />
      <TextLine
        label={translate("catalogue.pointsTo")}
        value={group.pointsTo}
        maxLength={20}
        onChange={(pointsTo) => onChange({ ...group, pointsTo })}
      />
      <IconButton aria-label={translate("catalogue.dropGroup", { code })} onClick={onDrop}>
        <DeleteOutlineIcon />
      </IconButton>
    </Box>
  );
}
