import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { DraftContent, DraftPlace } from "../draft-content.ts";
import { elementAt, fieldLabelled, focusOn, rangeInText } from "./focus-place.ts";
import type { Jump } from "./jump-context.ts";
import { type JumpTarget, jumpTarget, type TabName } from "./jump-target.ts";

interface Jumps {
  readonly tab: TabName;
  readonly setTab: (tab: TabName) => void;
  readonly place: DraftPlace | null;
  readonly setPlace: (place: DraftPlace | null) => void;
  readonly way: "tree" | "matrix";
  readonly setWay: (way: "tree" | "matrix") => void;
  readonly jump: Jump;
  /** The part of the page that holds the tabs' contents. */
  readonly area: RefObject<HTMLDivElement | null>;
}

const TRIES = 20;
const WAIT = 50;
/** The tab of the rules may still be on its way over a slow line: it is waited for as long as this many times. */
const MOST_WAITS = 200;

/**
 * Which tab and part are shown, and how to get from a defect to its field.
 *
 * Forms are found by what they carry: `data-place` with the path of the framework file, else the label of the field; what
 * no form has is found in the text of the rules.
 */
export function useJumping(content: DraftContent): Jumps {
  const translate = useTranslate();
  const [tab, setTab] = useState<TabName>("Criteria");
  const [place, setPlace] = useState<DraftPlace | null>(null);
  const [way, setWay] = useState<"tree" | "matrix">("tree");
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef(content);
  latest.current = content;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const jump = useCallback<Jump>(
    (path, named) => {
      const target = jumpTarget(path, latest.current, named);
      setTab(target.tab);
      if (target.place) setPlace(target.place);
      if (target.place) setWay("tree");
      const label = (field: string): string =>
        translate(field.startsWith("../") ? `framework.${field.slice(3)}` : `framework.draft.${field}`, { _: field });
      const attempt = (left: number, waits = MOST_WAITS): void => {
        const isComing = target.tab === "Scheme" && !textButton(area.current) && waits > 0;
        if (isComing) return void (timer.current = setTimeout(() => attempt(left, waits - 1), WAIT));
        const element = area.current && find(area.current, target, label);
        if (element) return focusOn(element);
        if (left > 0) timer.current = setTimeout(() => attempt(left - 1), WAIT);
        else if (area.current) showInText(area.current, target, latest.current);
      };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => attempt(target.tab === "Scheme" ? 4 : TRIES), WAIT);
    },
    [translate],
  );
  return { tab, setTab, place, setPlace, way, setWay, jump, area };
}

type LabelOf = (field: string) => string;

function find(area: HTMLElement, { tab, path, field, place }: JumpTarget, label: LabelOf): HTMLElement | null {
  const carried = elementAt(area, path);
  if (tab === "Scheme") return carried && (partField(carried, path, label) ?? carried);
  if (tab === "Criteria" && place !== null) {
    const form = area.querySelector<HTMLElement>("[data-part-form]");
    if (!form) return null;
    return inForm(form, field, place.criterion !== null, label) ?? form;
  }
  return carried ?? inForm(area, field, true, label);
}

/** The field of an entry of the rules, by its label: `scheme.gates.1.when` in the second gate. */
function partField(entry: HTMLElement, path: string, label: LabelOf): HTMLElement | null {
  const rest = path.slice(entry.dataset["place"]?.length ?? 0).replace(/^\./, "");
  if (rest === "") return null;
  const [name = ""] = rest.split(".");
  return fieldLabelled(entry, label(`../studio.${name === "text" ? "formula" : name}`));
}

/** Labels of fields that are called otherwise in the forms than in the file. */
const CALLED: Readonly<Record<string, string>> = {
  text: "textVi",
  name: "nameVi",
  descriptor: "descriptor",
};

function inForm(form: HTMLElement, field: string | null, isCriterion: boolean, label: LabelOf): HTMLElement | null {
  if (field === null) return null;
  const carried = form.querySelector<HTMLElement>(`[data-place="${CSS.escape(field)}"]`);
  if (carried) return carried;
  const [list = "", index, inner] = field.split(".");
  if (index !== undefined && /^\d+$/.test(index)) {
    const names: Readonly<Record<string, string>> = {
      descriptor: "descriptor",
      label: "label",
      points: "itemPoints",
      key: "key",
    };
    return fieldLabelled(form, label(names[inner ?? "key"] ?? "key"), Number(index));
  }
  const name = CALLED[list] ?? list;
  return fieldLabelled(form, label(!isCriterion && name === "max" ? "maxPoints" : name));
}

function textButton(area: HTMLElement | null): HTMLElement | null {
  return area?.querySelector<HTMLElement>('button[value="text"]') ?? null;
}

/** Turns to the text of the rules and marks the line there. */
function showInText(area: HTMLElement, { tab, path }: JumpTarget, content: DraftContent): void {
  if (tab !== "Scheme") return;
  const toText = textButton(area);
  if (!toText) return;
  toText.click();
  setTimeout(() => {
    const box = area.querySelector<HTMLTextAreaElement>("textarea:not([aria-hidden=true])");
    const range = rangeInText(content.scheme, path);
    if (!box) return;
    box.focus();
    if (!range) return;
    box.setSelectionRange(range.start, range.end);
    box.scrollTop = Math.max(0, (range.line - 3) * 20);
  }, WAIT);
}
