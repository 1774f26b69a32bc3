import AddIcon from "@mui/icons-material/Add";
import { Box, Button, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { EntryVerbs } from "../scheme/PartTable.tsx";
import { type DraftCriterion, freeCode, moved } from "./draft-content.ts";
import { ExactLine, Line } from "./inputs.tsx";
import { useWorkWords } from "./words/words.ts";

interface ListProps {
  readonly criterion: DraftCriterion;
  readonly onChange: (criterion: DraftCriterion) => void;
  /** Shows the English wording of each entry too. */
  readonly english: boolean;
}

/** Behaviours and hints for whoever rates. */
export function GuidanceList({ criterion, onChange, english }: ListProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const lines = criterion.guidance ?? [];
  const put = (guidance: typeof lines): void => onChange({ ...criterion, guidance });
  return (
    <Lines
      title={translate("framework.part.guidance")}
      add={translate("framework.draft.addGuidance")}
      list="guidance"
      entries={lines.length}
      onAdd={() => put([...lines, { vi: "" }])}
    >
      {lines.map((line, index) => (
        <Entry key={index} list={lines} index={index} onList={put}>
          <Box sx={{ gridArea: "text" }}>
            <Line
              multiline
              label={translate("framework.draft.guidanceLine", { number: index + 1 })}
              value={line.vi}
              place={`guidance.${String(index)}`}
              example={word("example.guidance")}
              onChange={(vi) => put(replaced(lines, index, { ...line, vi }))}
            />
            {english && <En value={line.en} onChange={(en) => put(replaced(lines, index, { ...line, en }))} />}
          </Box>
        </Entry>
      ))}
    </Lines>
  );
}

/** The levels of a LEVEL criterion, in order; bare, those of a competency, which has no points and may have no levels. */
export function LevelList({
  criterion,
  onChange,
  english,
  bare = false,
}: ListProps & { readonly bare?: boolean }): ReactElement {
  const translate = useTranslate();
  const own = useWorkWords();
  const levels = criterion.levels ?? [];
  const put = (next: typeof levels): void => onChange({ ...criterion, levels: next });
  return (
    <Lines
      title={translate("framework.part.levels")}
      add={translate("framework.draft.addLevel")}
      list="levels"
      entries={levels.length}
      least={bare ? 0 : 2}
      onAdd={() => put([...levels, { key: freeKey(levels), descriptor: { vi: "" } }])}
    >
      {levels.map((level, index) => {
        const change = (part: Partial<typeof level>): void => put(replaced(levels, index, { ...level, ...part }));
        const word = (part: Partial<typeof level.descriptor>): void =>
          change({ descriptor: { ...level.descriptor, ...part } });
        return (
          <Entry key={index} list={levels} index={index} onList={put}>
            <Keyed
              list="levels"
              index={index}
              bare={bare}
              entry={{ key: level.key, points: level.points ?? null }}
              onChange={change}
            />
            <Box sx={{ gridArea: "text" }}>
              <Line
                multiline
                label={translate("framework.draft.descriptor")}
                value={level.descriptor.vi}
                place={`levels.${String(index)}.descriptor`}
                example={own("example.descriptor")}
                onChange={(vi) => word({ vi })}
              />
              {english && <En value={level.descriptor.en} onChange={(en) => word({ en })} />}
            </Box>
          </Entry>
        );
      })}
    </Lines>
  );
}

/** The tiers of a TIER criterion, best first. */
export function TierList(props: ListProps): ReactElement {
  const translate = useTranslate();
  const words = { title: translate("framework.part.tiers"), add: translate("framework.draft.addTier") };
  return <LabelledList {...props} field="tiers" {...words} />;
}

/** The options of a CHOICE criterion, best first. */
export function OptionList(props: ListProps): ReactElement {
  const translate = useTranslate();
  const words = { title: translate("framework.part.options"), add: translate("framework.draft.addOption") };
  return <LabelledList {...props} field="options" {...words} />;
}

interface LabelledListProps extends ListProps {
  readonly field: "tiers" | "options";
  readonly title: string;
  readonly add: string;
}

function LabelledList({ criterion, onChange, english, field, title, add }: LabelledListProps): ReactElement {
  const translate = useTranslate();
  const tiers = criterion[field] ?? [];
  const put = (next: typeof tiers): void => onChange({ ...criterion, [field]: next });
  return (
    <Lines
      title={title}
      add={add}
      list={field}
      entries={tiers.length}
      least={2}
      onAdd={() => put([...tiers, { key: freeKey(tiers), label: { vi: "" }, points: "0" }])}
    >
      {tiers.map((tier, index) => {
        const change = (part: Partial<typeof tier>): void => put(replaced(tiers, index, { ...tier, ...part }));
        const word = (part: Partial<typeof tier.label>): void => change({ label: { ...tier.label, ...part } });
        return (
          <Entry key={index} list={tiers} index={index} onList={put}>
            <Keyed
              list={field}
              index={index}
              entry={tier}
              onChange={({ points, ...part }) => change(points === undefined ? part : { points: points ?? "0" })}
            />
            <Box sx={{ gridArea: "text" }}>
              <Line
                label={translate("framework.draft.label")}
                value={tier.label.vi}
                place={`${field}.${String(index)}.label`}
                onChange={(vi) => word({ vi })}
              />
              {english && <En value={tier.label.en} onChange={(en) => word({ en })} />}
            </Box>
          </Entry>
        );
      })}
    </Lines>
  );
}

interface KeyedProps {
  readonly list: string;
  readonly index: number;
  /** Without points. */
  readonly bare?: boolean;
  readonly entry: { readonly key: string; readonly points: string | null };
  readonly onChange: (part: { key?: string; points?: string | null }) => void;
}

/** Key and points of an entry. */
function Keyed({ list, index, bare = false, entry, onChange }: KeyedProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const place = `${list}.${String(index)}`;
  return (
    <>
      <Box sx={{ gridArea: "key" }}>
        <Line
          label={word(`key.${list}`)}
          value={entry.key}
          maxLength={40}
          place={`${place}.key`}
          onChange={(key) => onChange({ key })}
        />
      </Box>
      {!bare && (
        <Box sx={{ gridArea: "points" }}>
          <ExactLine
            label={translate("framework.draft.itemPoints")}
            value={entry.points}
            place={`${place}.points`}
            onChange={(points) => onChange({ points })}
          />
        </Box>
      )}
    </>
  );
}

interface EnProps {
  readonly value: string | null | undefined;
  readonly onChange: (en: string | null) => void;
}

function En({ value, onChange }: EnProps): ReactElement {
  const label = useTranslate()("framework.draft.textEn");
  return <Line grows label={label} value={value} onChange={(en) => onChange(en === "" ? null : en)} />;
}

interface LinesProps {
  readonly title: string;
  readonly add: string;
  /** As the file calls it. */
  readonly list: string;
  readonly entries: number;
  /** How many entries it must have. */
  readonly least?: number;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

function Lines({ title, add, list, entries, least = 0, onAdd, children }: LinesProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      {children}
      {entries < least && (
        <Typography variant="body2" color="textSecondary">
          {translate("framework.rules.criterion.atLeastTwo")}
        </Typography>
      )}
      <Button size="small" startIcon={<AddIcon />} data-add={list} data-next={entries} onClick={onAdd}>
        {add}
      </Button>
    </Box>
  );
}

interface EntryProps<T> {
  readonly list: readonly T[];
  readonly index: number;
  readonly onList: (list: T[]) => void;
  readonly children: ReactNode;
}

/** An entry with its verbs; what has a key gives its text the whole width. */
function Entry<T>({ list, index, onList, children }: EntryProps<T>): ReactElement {
  return (
    <Box
      sx={{
        display: "grid",
        columnGap: 1,
        alignItems: "start",
        gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
        gridTemplateAreas: '"key points verbs" "text text text"',
        "&:not(:has([data-place$='.key']))": {
          gridTemplateColumns: "minmax(0, 1fr) auto",
          gridTemplateAreas: '"text verbs"',
        },
      }}
    >
      {children}
      <Box sx={{ gridArea: "verbs" }}>
        <EntryVerbs
          isFirst={index === 0}
          isLast={index === list.length - 1}
          onMove={(by) => onList(moved(list, index, by))}
          onRemove={() => onList(list.filter((_, position) => position !== index))}
        />
      </Box>
    </Box>
  );
}

function freeKey(list: readonly { readonly key: string }[]): string {
  return freeCode(
    "",
    list.map((entry) => entry.key),
  );
}

function replaced<T>(list: readonly T[], index: number, entry: T): T[] {
  return list.map((one, position) => (position === index ? entry : one));
}
