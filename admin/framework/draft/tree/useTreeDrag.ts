import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { DraftPlace } from "../draft-content.ts";
import type { Destination } from "./relocate.ts";
import { type DropMark, keyOf, placeOf, type Zone } from "./tree-rows.ts";

/** What letting go over a line would do; null where the part may not go. */
export type AskDrop = (part: DraftPlace, over: DraftPlace, zone: Zone) => { to: Destination; mark: DropMark } | null;

interface TreeDragInput {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly ask: AskDrop;
  readonly onDrop: (part: DraftPlace, to: Destination) => void;
  /** A closed group over which a part is held for a while. */
  readonly onHold: (place: DraftPlace) => void;
}

/** The part that is being dragged, and where it would land. */
interface Drag {
  readonly part: DraftPlace;
  readonly mark: DropMark | null;
}

interface TreeDrag {
  readonly drag: Drag | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: () => void;
    readonly onClickCapture: (event: { stopPropagation: () => void }) => void;
  };
}

interface Held {
  readonly part: DraftPlace;
  readonly x: number;
  readonly y: number;
  readonly grip: Element;
  moved: boolean;
  to: Destination | null;
}

const SLACK = 5;
const HOLD = 600;
const EDGE = 36;

/** Dragging lines of a tree: with the mouse anywhere on a line, with finger or pen at its grip. Escape lets go. */
export function useTreeDrag({ area, ask, onDrop, onHold }: TreeDragInput): TreeDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const held = useRef<Held | null>(null);
  const swallow = useRef(false);
  const hold = useHold(onHold);
  const scroll = useEdgeScroll(area);
  const end = useCallback((): void => {
    held.current = null;
    hold(null);
    scroll(0);
    setDrag(null);
  }, [hold, scroll]);
  useEscape(drag !== null, end);
  const onPointerDown = (event: PointerEvent): void => {
    swallow.current = false;
    const target = event.target as Element;
    const line = target.closest<HTMLElement>("[data-part]");
    const isGrip = target.closest("[data-grip]") !== null;
    if (!line || event.button !== 0 || !(isGrip || event.pointerType === "mouse")) return;
    const part = placeOf(line.dataset["part"] ?? "");
    held.current = { part, x: event.clientX, y: event.clientY, grip: target, moved: false, to: null };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const one = held.current;
    if (!one) return;
    if (!one.moved && Math.hypot(event.clientX - one.x, event.clientY - one.y) < SLACK) return;
    if (!one.moved) one.grip.setPointerCapture(event.pointerId);
    one.moved = true;
    const under = lineUnder(area.current, event);
    scroll(edgeSpeed(area.current, event.clientY));
    hold(under);
    const drop = under && ask(one.part, placeOf(under.key), under.zone);
    one.to = drop?.to ?? null;
    const mark = drop?.mark ?? null;
    setDrag((before) => (before && isSameMark(before.mark, mark) ? before : { part: one.part, mark }));
  };
  const onPointerUp = (): void => {
    const one = held.current;
    swallow.current = one?.moved === true;
    end();
    if (one?.moved && one.to) onDrop(one.part, one.to);
  };
  const onClickCapture = (event: { stopPropagation: () => void }): void => {
    if (swallow.current) event.stopPropagation();
    swallow.current = false;
  };
  return { drag, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end, onClickCapture } };
}

function isSameMark(one: DropMark | null, other: DropMark | null): boolean {
  return one?.key === other?.key && one?.edge === other?.edge && one?.level === other?.level;
}

interface Under {
  readonly key: string;
  readonly zone: Zone;
}

/** The line under the pointer: its upper and lower third stand for before and after, of a criterion the halves. */
function lineUnder(area: HTMLElement | null, { clientX, clientY }: PointerEvent): Under | null {
  const line = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-part]");
  if (!line || !area?.contains(line)) return null;
  const box = line.getBoundingClientRect();
  const height = (clientY - box.top) / box.height;
  const key = line.dataset["part"] ?? "";
  if (key.includes(":")) return { key, zone: height < 0.5 ? "before" : "after" };
  return { key, zone: height < 0.3 ? "before" : height > 0.7 ? "after" : "inside" };
}

function edgeSpeed(area: HTMLElement | null, y: number): number {
  const box = area?.getBoundingClientRect();
  if (!box) return 0;
  if (y < box.top + EDGE) return -10;
  return y > box.bottom - EDGE ? 10 : 0;
}

/** Tells once when the pointer has rested on a group for a while. */
function useHold(onHold: (place: DraftPlace) => void): (under: Under | null) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const over = useRef<string | null>(null);
  const latest = useRef(onHold);
  latest.current = onHold;
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((under) => {
    const key = under?.key ?? null;
    if (key === over.current) return;
    over.current = key;
    clearTimeout(timer.current);
    if (key !== null && !key.includes(":")) timer.current = setTimeout(() => latest.current(placeOf(key)), HOLD);
  }, []);
}

/** Scrolls the tree while the pointer is at its upper or lower edge. */
function useEdgeScroll(area: RefObject<HTMLDivElement | null>): (speed: number) => void {
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  useEffect(() => () => clearInterval(timer.current), []);
  return useCallback(
    (speed) => {
      clearInterval(timer.current);
      if (speed !== 0) timer.current = setInterval(() => area.current?.scrollBy({ top: speed }), 30);
    },
    [area],
  );
}

function useEscape(wanted: boolean, act: () => void): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [wanted, act]);
}

/** Where the line of a mark stands in the scrolled tree. */
export function markTop(area: HTMLElement | null, { key, edge }: DropMark): number | null {
  const line = area?.querySelector<HTMLElement>(`[data-part="${CSS.escape(key)}"]`);
  if (!line || edge === "row") return null;
  return line.offsetTop + (edge === "bottom" ? line.offsetHeight : 0);
}

export function isPart(key: string, place: DraftPlace | null): boolean {
  return place !== null && keyOf(place) === key;
}
