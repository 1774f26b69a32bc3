import AddIcon from "@mui/icons-material/Add";
import ArrowDownwardIcon from "@mui/icons-material/ArrowDownward";
import ArrowUpwardIcon from "@mui/icons-material/ArrowUpward";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Alert, Box, Button, IconButton, Stack, Tooltip, Typography } from "@mui/material";
import {
  type ComponentType,
  type KeyboardEvent,
  memo,
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { moved } from "../draft/draft-content.ts";
import { useExample } from "./parts/example-words.ts";
import { type Fault, useFaults } from "./scheme-context.ts";

/** What the fields of one entry get. */
export interface PartProps<T> {
  readonly part: T;
  readonly path: string;
  readonly onChange: (part: T) => void;
}

export type EditList<T> = (change: (list: readonly T[]) => readonly T[]) => void;

interface PartTableProps<T> {
  readonly title: string;
  readonly hint?: string;
  readonly list: readonly T[];
  /** Place of the list in the framework file. */
  readonly path: string;
  readonly blank: (list: readonly T[]) => T;
  /** The file takes no more entries than this. */
  readonly most?: number;
  readonly Fields: ComponentType<PartProps<T>>;
  /** Keeps its identity from one keystroke to the next, so that only the entry that changed is drawn again. */
  readonly onEdit: EditList<T>;
}

/** A list of the rules as a small table: entries are added, moved (also with Alt and an arrow) and removed. */
export function PartTable<T>(props: PartTableProps<T>): ReactElement {
  const { title, hint, list, path, blank, most = 50, Fields, onEdit } = props;
  const translate = useTranslate();
  const faults = useFaults(path).filter((fault) => fault.path === path);
  const { area, onAdded } = useNewEntry(path, list.length);
  const example = useExample(path);
  return (
    <Box ref={area} data-place={path} tabIndex={-1} sx={{ outline: 0 }}>
      <Section title={title} {...(hint === undefined ? {} : { subtitle: hint })}>
        {faults.length > 0 && <FaultLines faults={faults} />}
        {list.length === 0 && example !== "" && (
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {example}
          </Typography>
        )}
        <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {list.map((part, index) => (
            <Entry
              key={index}
              part={part}
              index={index}
              path={`${path}.${String(index)}`}
              title={title}
              isLast={index === list.length - 1}
              Fields={Fields as ComponentType<PartProps<unknown>>}
              onEdit={onEdit as EditList<unknown>}
            />
          ))}
        </Box>
        <Button
          size="small"
          startIcon={<AddIcon />}
          disabled={list.length >= most}
          onClick={() => {
            onAdded();
            onEdit((now) => [...now, blank(now)]);
          }}
        >
          {translate("framework.studio.add", { what: title.toLowerCase() })}
        </Button>
      </Section>
    </Box>
  );
}

/** Brings the cursor into an entry that was just added. */
function useNewEntry(
  path: string,
  count: number,
): { readonly area: RefObject<HTMLDivElement | null>; readonly onAdded: () => void } {
  const area = useRef<HTMLDivElement>(null);
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    const entry = area.current?.querySelector(`[data-place="${CSS.escape(`${path}.${String(count - 1)}`)}"]`);
    const field = entry?.querySelector<HTMLElement>(
      "input:not([type=hidden]), textarea:not([aria-hidden=true]), [role=combobox]",
    );
    field?.focus();
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  }, [path, count]);
  return { area, onAdded: () => (isWanted.current = true) };
}

interface EntryProps {
  readonly part: unknown;
  readonly index: number;
  readonly path: string;
  readonly title: string;
  readonly isLast: boolean;
  readonly Fields: ComponentType<PartProps<unknown>>;
  readonly onEdit: EditList<unknown>;
}

const Entry = memo(function Entry({ part, index, path, title, isLast, Fields, onEdit }: EntryProps): ReactElement {
  const move = useCallback((by: -1 | 1) => onEdit((list) => moved(list, index, by)), [index, onEdit]);
  const change = useCallback(
    (next: unknown) => onEdit((list) => list.map((one, position) => (position === index ? next : one))),
    [index, onEdit],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <Stack
      component="li"
      direction="row"
      onKeyDown={onKeyDown}
      aria-label={`${title} ${String(index + 1)}`}
      data-place={path}
      sx={{ gap: 1, py: 1, alignItems: "flex-start", borderBottom: 1, borderColor: "divider" }}
    >
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Fields part={part} path={path} onChange={change} />
        <EntryFaults path={path} />
      </Box>
      <EntryVerbs
        isFirst={index === 0}
        isLast={isLast}
        onMove={move}
        onRemove={() => onEdit((list) => list.filter((_, position) => position !== index))}
      />
    </Stack>
  );
});

interface EntryVerbsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves an entry of a list up or down, or takes it out. */
export function EntryVerbs({ isFirst, isLast, onMove, onRemove }: EntryVerbsProps): ReactElement {
  const translate = useTranslate();
  return (
    <Stack direction={{ xs: "column", sm: "row" }} sx={{ mt: 0.75 }}>
      <Verb label={translate("framework.draft.moveUp")} disabled={isFirst} onClick={() => onMove(-1)}>
        <ArrowUpwardIcon fontSize="small" />
      </Verb>
      <Verb label={translate("framework.draft.moveDown")} disabled={isLast} onClick={() => onMove(1)}>
        <ArrowDownwardIcon fontSize="small" />
      </Verb>
      <RemoveVerb onClick={onRemove} />
    </Stack>
  );
}

/** Takes an entry of a small list out. */
export function RemoveVerb({ onClick }: { readonly onClick: () => void }): ReactElement {
  return (
    <Verb label={useTranslate()("framework.draft.remove")} onClick={onClick}>
      <DeleteOutlineIcon fontSize="small" />
    </Verb>
  );
}

interface VerbProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactElement;
}

function Verb({ label, disabled = false, onClick, children }: VerbProps): ReactElement {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton size="small" aria-label={label} disabled={disabled} onClick={onClick}>
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}

/** Faults of an entry that no formula field of its own shows. */
function EntryFaults({ path }: { readonly path: string }): ReactElement | null {
  const faults = useFaults(path).filter((fault) => !/\.(?:text|when)$/.test(fault.path));
  return faults.length === 0 ? null : <FaultLines faults={faults} />;
}

/** Faults of some places of the rules, and of what is inside them. */
export function PlaceFaults({ paths }: { readonly paths: readonly string[] }): ReactElement | null {
  const inside = useFaults("scheme");
  const faults = inside.filter(({ path }) => paths.some((place) => path === place || path.startsWith(`${place}.`)));
  return faults.length === 0 ? null : <FaultLines faults={faults} />;
}

/** Faults as lines under what they are about. */
export function FaultLines({ faults }: { readonly faults: readonly Fault[] }): ReactElement {
  const { locale } = useFormat();
  return (
    <Alert severity="error" sx={{ my: 0.5 }}>
      {faults.map((fault) => (
        <Typography key={`${fault.path} ${fault.message.vi}`} variant="body2">
          {locale === "en" ? fault.message.en : fault.message.vi}
        </Typography>
      ))}
    </Alert>
  );
}
