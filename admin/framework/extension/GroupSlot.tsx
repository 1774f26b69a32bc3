import AddIcon from "@mui/icons-material/Add";
import { Box, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { toNumber } from "../../shared/text/format.ts";
import { addCriteria, addCriterion, addGroup, criterionCodes } from "../draft/add-parts.ts";
import { type DraftContent, type DraftGroup, groupAt, withGroup } from "../draft/draft-content.ts";
import { GroupForm } from "../draft/GroupForm.tsx";
import { PasteDialog } from "../draft/paste/PasteDialog.tsx";
import { inheritedGroup, ownPoints, type Slot, type Superior } from "./own-parts.ts";
import { OwnCriterion, OwnEntry } from "./OwnCriterion.tsx";
import { slotText } from "./slot-text.ts";

interface GroupSlotProps {
  readonly slot: Slot;
  readonly superior: Superior;
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

/** What a unit adds to one group of the superior, below what it inherits there. */
export function GroupSlot({ slot, superior, content, onChange }: GroupSlotProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const place = inheritedGroup(superior.groups, slot.groupCode ?? "");
  const group = place && groupAt(content, place.path);
  if (!place || !group) return null;
  const own = (group.criteria ?? []).slice(place.criteria);
  const groups = (group.groups ?? []).slice(place.groups);
  return (
    <Section title={`${group.code}. ${group.text.vi}`} subtitle={slotText(slot, translate, format)}>
      <Typography color="textSecondary">{format.text(slot.label)}</Typography>
      <Inherited group={group} count={place.criteria} />
      {own.length + groups.length === 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ py: 1 }}>
          {translate("framework.extension.noOwn")}
        </Typography>
      ) : (
        <Used used={ownPoints(own, groups)} max={slot.maxPoints} />
      )}
      <OwnCriteria path={place.path} from={place.criteria} content={content} onChange={onChange} />
      {groups.map((inner, index) => (
        <OwnGroup
          key={index}
          group={inner}
          path={[...place.path, place.groups + index]}
          content={content}
          onChange={onChange}
        />
      ))}
      {place.path.length < 3 && (
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => onChange(addGroup(content, place.path, translate("framework.draft.newGroup")).content)}
        >
          {translate("framework.extension.addGroup")}
        </Button>
      )}
    </Section>
  );
}

function Inherited({ group, count }: { readonly group: DraftGroup; readonly count: number }): ReactElement | null {
  const translate = useTranslate();
  if (count === 0) return null;
  return (
    <Box sx={{ my: 1 }}>
      <Typography variant="overline" color="textSecondary" component="div">
        {translate("framework.extension.inheritedCriteria")}
      </Typography>
      {(group.criteria ?? []).slice(0, count).map((criterion) => (
        <Typography key={criterion.code} variant="body2" color="textSecondary">
          {criterion.code} {criterion.text.vi}
        </Typography>
      ))}
    </Box>
  );
}

function Used({
  used,
  max,
}: {
  readonly used: string | undefined;
  readonly max: string | null | undefined;
}): ReactElement | null {
  const translate = useTranslate();
  const { exact } = useFormat();
  if (used === undefined) return null;
  const isOver = max ? (toNumber(used) ?? 0) > (toNumber(max) ?? 0) : false;
  const values = { points: exact(used), max: exact(max) };
  return (
    <Typography variant="body2" color={isOver ? "error" : "textSecondary"} role="status">
      {translate(`framework.extension.${max ? "used" : "usedOpen"}`, values)}
      {isOver && ` · ${translate("framework.extension.over", values)}`}
    </Typography>
  );
}

interface OwnProps {
  readonly path: readonly number[];
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

function OwnGroup({ group, path, content, onChange }: OwnProps & { readonly group: DraftGroup }): ReactElement {
  const put = (next: DraftGroup | null): void => onChange(withGroup(content, path, () => next));
  return (
    <OwnEntry title={`${group.code}. ${group.text.vi}`} points={group.maxPoints} onRemove={() => put(null)}>
      <GroupForm group={group} onChange={put} />
      <Box sx={{ pl: 2, borderLeft: 3, borderColor: "divider" }}>
        <OwnCriteria path={path} from={0} content={content} onChange={onChange} />
      </Box>
    </OwnEntry>
  );
}

/** The unit's own criteria of a group: those from an index on. */
function OwnCriteria({ path, from, content, onChange }: OwnProps & { readonly from: number }): ReactElement {
  const translate = useTranslate();
  const [pasting, setPasting] = useState(false);
  const group = groupAt(content, path);
  return (
    <>
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {(group?.criteria ?? []).slice(from).map((_criterion, index) => (
          <OwnCriterion
            key={index}
            place={{ groups: path, criterion: from + index }}
            isFirst={index === 0}
            content={content}
            onChange={onChange}
          />
        ))}
      </Box>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap", mt: 0.5 }}>
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => {
            const name = translate("framework.draft.newCriterion");
            onChange(addCriterion(content, { groups: path, criterion: null }, { name }).content);
          }}
        >
          {translate("framework.extension.addCriterion")}
        </Button>
        <Button size="small" onClick={() => setPasting(true)}>
          {translate("framework.studio.paste.open")}
        </Button>
      </Stack>
      {pasting && (
        <PasteDialog
          group={group?.code ?? ""}
          taken={criterionCodes(content.groups)}
          hasLevels={false}
          onAdd={(criteria) => {
            onChange(addCriteria(content, path, criteria).content);
            setPasting(false);
          }}
          onClose={() => setPasting(false)}
        />
      )}
    </>
  );
}
