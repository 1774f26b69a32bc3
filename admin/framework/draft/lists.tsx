import AddIcon from "@mui/icons-material/Add";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, IconButton, Stack, Tooltip, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { type DraftCriterion, freeCode } from "./draft-content.ts";
import { ExactLine, Line } from "./inputs.tsx";

interface ListProps {
  readonly criterion: DraftCriterion;
  readonly onChange: (criterion: DraftCriterion) => void;
}

/** Behaviours and hints for whoever rates. */
export function GuidanceList({ criterion, onChange }: ListProps): ReactElement {
  const translate = useTranslate();
  const lines = criterion.guidance ?? [];
  const put = (guidance: DraftCriterion["guidance"]): void => onChange({ ...criterion, guidance });
  return (
    <Lines
      title={translate("framework.part.guidance")}
      add={translate("framework.draft.addGuidance")}
      onAdd={() => put([...lines, { vi: "" }])}
    >
      {lines.map((line, index) => (
        <Entry key={index} onRemove={() => put(without(lines, index))}>
          <Line
            multiline
            label={translate("framework.draft.guidanceLine", { number: index + 1 })}
            value={line.vi}
            onChange={(vi) => put(replaced(lines, index, { ...line, vi }))}
          />
        </Entry>
      ))}
    </Lines>
  );
}

/** The levels of a LEVEL criterion, in order. */
export function LevelList({ criterion, onChange }: ListProps): ReactElement {
  const translate = useTranslate();
  const levels = criterion.levels ?? [];
  const put = (next: DraftCriterion["levels"]): void => onChange({ ...criterion, levels: next });
  const key = freeCode(
    "",
    levels.map((level) => level.key),
  );
  return (
    <Lines
      title={translate("framework.part.levels")}
      add={translate("framework.draft.addLevel")}
      onAdd={() => put([...levels, { key, descriptor: { vi: "" } }])}
    >
      {levels.map((level, index) => (
        <Entry key={index} onRemove={() => put(without(levels, index))}>
          <Box sx={{ width: 90 }}>
            <Line
              label={translate("framework.draft.key")}
              value={level.key}
              maxLength={40}
              onChange={(next) => put(replaced(levels, index, { ...level, key: next }))}
            />
          </Box>
          <Box sx={{ flexGrow: 1 }}>
            <Line
              multiline
              label={translate("framework.draft.descriptor")}
              value={level.descriptor.vi}
              onChange={(vi) => put(replaced(levels, index, { ...level, descriptor: { ...level.descriptor, vi } }))}
            />
          </Box>
          <Box sx={{ width: 90 }}>
            <ExactLine
              label={translate("framework.draft.itemPoints")}
              value={level.points}
              onChange={(points) => put(replaced(levels, index, { ...level, points }))}
            />
          </Box>
        </Entry>
      ))}
    </Lines>
  );
}

/** The tiers of a TIER criterion, best first. */
export function TierList(props: ListProps): ReactElement {
  const translate = useTranslate();
  return (
    <LabelledList
      {...props}
      field="tiers"
      title={translate("framework.part.tiers")}
      add={translate("framework.draft.addTier")}
    />
  );
}

/** The options of a CHOICE criterion, best first. */
export function OptionList(props: ListProps): ReactElement {
  const translate = useTranslate();
  return (
    <LabelledList
      {...props}
      field="options"
      title={translate("framework.part.options")}
      add={translate("framework.draft.addOption")}
    />
  );
}

interface LabelledListProps extends ListProps {
  readonly field: "tiers" | "options";
  readonly title: string;
  readonly add: string;
}

function LabelledList({ criterion, onChange, field, title, add }: LabelledListProps): ReactElement {
  const translate = useTranslate();
  const tiers = criterion[field] ?? [];
  const put = (next: DraftCriterion["tiers"]): void => onChange({ ...criterion, [field]: next });
  const key = freeCode(
    "",
    tiers.map((tier) => tier.key),
  );
  return (
    <Lines title={title} add={add} onAdd={() => put([...tiers, { key, label: { vi: "" }, points: "0" }])}>
      {tiers.map((tier, index) => (
        <Entry key={index} onRemove={() => put(without(tiers, index))}>
          <Box sx={{ width: 90 }}>
            <Line
              label={translate("framework.draft.key")}
              value={tier.key}
              maxLength={40}
              onChange={(next) => put(replaced(tiers, index, { ...tier, key: next }))}
            />
          </Box>
          <Box sx={{ flexGrow: 1 }}>
            <Line
              multiline
              label={translate("framework.draft.label")}
              value={tier.label.vi}
              onChange={(vi) => put(replaced(tiers, index, { ...tier, label: { ...tier.label, vi } }))}
            />
          </Box>
          <Box sx={{ width: 90 }}>
            <ExactLine
              label={translate("framework.draft.itemPoints")}
              value={tier.points}
              onChange={(points) => put(replaced(tiers, index, { ...tier, points: points ?? "0" }))}
            />
          </Box>
        </Entry>
      ))}
    </Lines>
  );
}

interface LinesProps {
  readonly title: string;
  readonly add: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

function Lines({ title, add, onAdd, children }: LinesProps): ReactElement {
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      {children}
      <Button size="small" startIcon={<AddIcon />} onClick={onAdd}>
        {add}
      </Button>
    </Box>
  );
}

function Entry({ onRemove, children }: { readonly onRemove: () => void; readonly children: ReactNode }): ReactElement {
  const translate = useTranslate();
  const label = translate("framework.draft.remove");
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "flex-start" }}>
      {children}
      <Tooltip title={label}>
        <IconButton size="small" aria-label={label} onClick={onRemove} sx={{ mt: 1.5 }}>
          <DeleteOutlineIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Stack>
  );
}

function replaced<T>(list: readonly T[], index: number, entry: T): T[] {
  return list.map((one, position) => (position === index ? entry : one));
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, position) => position !== index);
}
