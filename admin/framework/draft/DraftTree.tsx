import { Box, Divider, Typography } from "@mui/material";
import {
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Quiet } from "../../shared/ui/states.tsx";
import type { Undoing } from "./changes/useHistory.ts";
import { type DraftPlace, groupAt } from "./draft-content.ts";
import { type Destination, mayGo, relocated, staysPut } from "./tree/relocate.ts";
import { type DropMark, keyOf, landing, markOf, placeOf, type TreeRow, treeRows } from "./tree/tree-rows.ts";
import { TREE_LOOK, UNSEEN } from "./tree/tree-styles.ts";
import { TreeLine } from "./tree/TreeLine.tsx";
import { TreeVerbs } from "./tree/TreeVerbs.tsx";
import type { PartActs } from "./tree/usePartActs.ts";
import { type AskDrop, isPart, markTop, useTreeDrag } from "./tree/useTreeDrag.ts";
import { useTreeKeys } from "./tree/useTreeKeys.ts";
import { useWorkWords } from "./words/words.ts";

interface DraftTreeProps {
  readonly undoing: Undoing;
  readonly place: DraftPlace | null;
  readonly isCompetency: boolean;
  readonly acts: PartActs;
  readonly onPick: (place: DraftPlace | null) => void;
  readonly onWrite: () => void;
}

/** The tree of the draft: parts are picked, dragged or moved by keys and buttons, added and removed. */
export function DraftTree({ undoing, place, isCompetency, acts, onPick, onWrite }: DraftTreeProps): ReactElement {
  const word = useWorkWords();
  const { content } = undoing;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => treeRows(content.groups, closed), [content.groups, closed]);
  const toggle = useCallback((code: string) => setClosed((before) => toggled(before, code)), []);
  useOpened(content, place, setClosed);
  return (
    <>
      <Lines
        {...{ undoing, rows, place, acts, onPick, onWrite, toggle, closed }}
        onDrop={(part, to) => acts.take(relocated(content, part, to), "moved")}
      />
      {rows.length === 0 && <Quiet dense title={word("tree.empty")} hint={word("tree.emptyHint")} />}
      <Box sx={UNSEEN} role="status">
        {acts.said}
      </Box>
      <Divider />
      <TreeVerbs {...{ content, place, isCompetency, acts }} />
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1.5 }}>
        <Box component="span" sx={{ display: { xs: "none", sm: "inline" } }}>
          {word("tree.keys")}
        </Box>{" "}
        {word("tree.touch")}
      </Typography>
    </>
  );
}

/** A part that is picked is seen: the groups around it are opened. */
function useOpened(
  { groups }: Undoing["content"],
  place: DraftPlace | null,
  onOpen: (change: (closed: ReadonlySet<string>) => ReadonlySet<string>) => void,
): void {
  const latest = useRef(groups);
  latest.current = groups;
  useEffect(() => {
    if (place !== null) onOpen((before) => opened(before, latest.current, place));
  }, [place, onOpen]);
}

function toggled(closed: ReadonlySet<string>, code: string): ReadonlySet<string> {
  return closed.has(code) ? new Set([...closed].filter((one) => one !== code)) : new Set([...closed, code]);
}

/** Groups around a place are opened, so that it is seen. */
function opened(
  closed: ReadonlySet<string>,
  groups: Undoing["content"]["groups"],
  { groups: path, criterion }: DraftPlace,
): ReadonlySet<string> {
  const next = new Set(closed);
  const depth = criterion === null ? path.length - 1 : path.length;
  let inside: typeof groups | undefined = groups;
  for (const index of path.slice(0, depth)) {
    const group: (typeof groups)[number] | undefined = inside?.[index];
    if (group) next.delete(group.code);
    inside = group?.groups;
  }
  return next.size === closed.size ? closed : next;
}

interface LinesProps {
  readonly undoing: Undoing;
  readonly rows: readonly TreeRow[];
  readonly place: DraftPlace | null;
  readonly acts: PartActs;
  readonly closed: ReadonlySet<string>;
  readonly onPick: (place: DraftPlace) => void;
  readonly onWrite: () => void;
  readonly toggle: (code: string) => void;
  readonly onDrop: (part: DraftPlace, to: Destination) => void;
}

function Lines(props: LinesProps): ReactElement {
  const { undoing, rows, place, acts, closed, onPick, onWrite, toggle, onDrop } = props;
  const { content } = undoing;
  const translate = useTranslate();
  const format = useFormat();
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef(onPick);
  latest.current = onPick;
  const pick = useCallback((key: string) => latest.current(placeOf(key)), []);
  const ask: AskDrop = (part, over, zone) => {
    const to = landing(content, part, over, zone);
    if (!mayGo(content, part, to, acts.deepest) || staysPut(part, to)) return null;
    return { to, mark: markOf(rows, part, over, zone) };
  };
  const onHold = ({ groups }: DraftPlace): void => {
    const code = groupAt(content, groups)?.code ?? "";
    if (closed.has(code)) toggle(code);
  };
  const { drag, handlers } = useTreeDrag({ area, ask, onDrop, onHold });
  const onKeyDown = useTreeKeys({ area, rows, place, acts, onPick: pick, onToggle: toggle, onWrite });
  const picked = place === null ? null : keyOf(place);
  const stop = rows.some((row) => row.key === picked) ? picked : rows[0]?.key;
  useDragLook(area, drag);
  return (
    <Box
      ref={area}
      sx={TREE_LOOK}
      className={drag === null ? "" : drag.mark === null ? "dragging refused" : "dragging"}
      {...handlers}
    >
      {rows.length > 0 && (
        <ul role="tree" aria-label={translate("framework.draft.groups")} onKeyDown={onKeyDown}>
          {rows.map(({ key, points, ...row }) => (
            <TreeLine
              key={key}
              place={key}
              {...row}
              points={points === null ? "" : format.exact(points)}
              isPicked={picked === key}
              isStop={stop === key}
              onPick={pick}
              onToggle={toggle}
            />
          ))}
        </ul>
      )}
      {drag?.mark && drag.mark.edge !== "row" && <DropLine area={area.current} mark={drag.mark} />}
    </Box>
  );
}

/** The part that is dragged fades, the group that it would go into is framed. */
function useDragLook(area: RefObject<HTMLDivElement | null>, drag: ReturnType<typeof useTreeDrag>["drag"]): void {
  useLayoutEffect(() => {
    for (const line of area.current?.querySelectorAll<HTMLElement>("[data-part]") ?? []) {
      const key = line.dataset["part"] ?? "";
      line.classList.toggle("dragged", isPart(key, drag?.part ?? null));
      line.classList.toggle("into", drag?.mark?.edge === "row" && drag.mark.key === key);
    }
  }, [area, drag]);
}

function DropLine({ area, mark }: { readonly area: HTMLElement | null; readonly mark: DropMark }): ReactElement | null {
  const top = markTop(area, mark);
  if (top === null) return null;
  return (
    <Box
      data-drop-line
      sx={{
        position: "absolute",
        top: top - 1.5,
        left: 8 + (mark.level - 1) * 16,
        right: 8,
        height: 3,
        borderRadius: 1,
        bgcolor: "primary.main",
        pointerEvents: "none",
      }}
    />
  );
}
