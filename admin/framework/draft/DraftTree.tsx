import { Box, Divider, Typography } from "@mui/material";
import { type ReactElement, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import type { Undoing } from "./changes/useHistory.ts";
import { criterionAt, type DraftPlace, groupAt, withCriterion, withGroup } from "./draft-content.ts";
import { type Destination, mayGo, type Moved, relocated, staysPut } from "./tree/relocate.ts";
import { type Step, stepped } from "./tree/steps.ts";
import { type DropMark, keyOf, landing, markOf, placeOf, type TreeRow, treeRows } from "./tree/tree-rows.ts";
import { TREE_LOOK, UNSEEN } from "./tree/tree-styles.ts";
import { TreeLine } from "./tree/TreeLine.tsx";
import { TreeVerbs } from "./tree/TreeVerbs.tsx";
import { type AskDrop, isPart, markTop, useTreeDrag } from "./tree/useTreeDrag.ts";
import { useTreeKeys } from "./tree/useTreeKeys.ts";

interface DraftTreeProps {
  readonly undoing: Undoing;
  readonly place: DraftPlace | null;
  readonly isCompetency: boolean;
  readonly onPick: (place: DraftPlace | null) => void;
}

/** Groups nest three deep here, as deep as the version was read; competencies stand in plain groups. */
const DEEPEST = { evaluation: 3, competency: 1 };

/** The tree of the draft: parts are picked, dragged or moved by keys and buttons, added and removed. */
export function DraftTree({ undoing, place, isCompetency, onPick }: DraftTreeProps): ReactElement {
  const translate = useTranslate();
  const { content, edit } = undoing;
  const deepest = isCompetency ? DEEPEST.competency : DEEPEST.evaluation;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const rows = useMemo(() => treeRows(content.groups, closed), [content.groups, closed]);
  const toggle = useCallback((code: string) => setClosed((before) => toggled(before, code)), []);
  const say = (key: string, values = {}): void => setSaid(translate(`framework.editor.tree.said.${key}`, values));
  const take = ({ content: next, place: at }: Moved, word: string): void => {
    edit(() => next, "alone");
    onPick(at);
    setClosed((before) => opened(before, next.groups, at));
    const inside = at.criterion === null ? at.groups.slice(0, -1) : at.groups;
    const group = groupAt(next, inside)?.code;
    const code = criterionAt(next, at)?.code ?? groupAt(next, at.groups)?.code;
    const number = (at.criterion ?? at.groups.at(-1) ?? 0) + 1;
    say(group === undefined ? `${word}Outside` : word, { code, group, number });
  };
  const step = (by: Step): void => {
    const moved = place && stepped(content, place, by, deepest);
    if (moved) take(moved, "moved");
    else say("stays");
  };
  const remove = (): void => {
    if (place === null) return;
    const code = criterionAt(content, place)?.code ?? groupAt(content, place.groups)?.code;
    const isGroup = place.criterion === null;
    edit(
      (now) => (isGroup ? withGroup(now, place.groups, () => null) : withCriterion(now, place, () => null)),
      "alone",
    );
    onPick(null);
    say("removed", { code });
  };
  return (
    <>
      <Lines
        {...{ undoing, rows, place, deepest, onPick, toggle, closed }}
        onStep={step}
        onDrop={(part, to) => take(relocated(content, part, to), "moved")}
      />
      <Box sx={UNSEEN} role="status">
        {said}
      </Box>
      <Divider />
      <TreeVerbs
        {...{ content, place, deepest, isCompetency }}
        canUndo={undoing.canUndo}
        canRedo={undoing.canRedo}
        onUndo={undoing.undo}
        onRedo={undoing.redo}
        onAdd={(added) => take(added, "added")}
        onStep={step}
        onRemove={remove}
      />
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1.5 }}>
        {translate("framework.editor.tree.keys")}
      </Typography>
    </>
  );
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
  readonly deepest: number;
  readonly closed: ReadonlySet<string>;
  readonly onPick: (place: DraftPlace) => void;
  readonly toggle: (code: string) => void;
  readonly onStep: (step: Step) => void;
  readonly onDrop: (part: DraftPlace, to: Destination) => void;
}

function Lines(props: LinesProps): ReactElement {
  const { undoing, rows, place, deepest, closed, onPick, toggle, onStep, onDrop } = props;
  const { content } = undoing;
  const translate = useTranslate();
  const format = useFormat();
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef(onPick);
  latest.current = onPick;
  const pick = useCallback((key: string) => latest.current(placeOf(key)), []);
  const ask: AskDrop = (part, over, zone) => {
    const to = landing(content, part, over, zone);
    if (!mayGo(content, part, to, deepest) || staysPut(part, to)) return null;
    return { to, mark: markOf(rows, part, over, zone) };
  };
  const onHold = ({ groups }: DraftPlace): void => {
    const code = groupAt(content, groups)?.code ?? "";
    if (closed.has(code)) toggle(code);
  };
  const { drag, handlers } = useTreeDrag({ area, ask, onDrop, onHold });
  const onKeyDown = useTreeKeys({ area, rows, place, onPick: pick, onToggle: toggle, onStep });
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
