import { LineCounter, parseDocument } from "yaml";

const FIELDS = "input:not([type=hidden]), textarea, [role=combobox], button[role=switch]";

/** Brings a field into view and puts the cursor into it. */
export function focusOn(element: HTMLElement): void {
  const target =
    element.matches(FIELDS) || element.tabIndex >= 0
      ? element
      : (element.querySelector<HTMLElement>(FIELDS) ?? element);
  openAround(target);
  if (target === element && element.tabIndex < 0) element.tabIndex = -1;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

/** Opens what the field is folded away in. */
function openAround(element: HTMLElement): void {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement) outer.open = true;
    const head = outer.matches(".MuiAccordion-root:not(.Mui-expanded)")
      ? outer.querySelector<HTMLElement>(".MuiAccordionSummary-root")
      : null;
    head?.click();
  }
}

/**
 * The element that stands for a place: the one with the longest beginning of the path as its `data-place`.
 *
 * Example: for `scheme.gates.1.when` the gate `scheme.gates.1`, where the field itself carries nothing.
 */
export function elementAt(within: ParentNode, path: string): HTMLElement | null {
  const steps = path.split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const start = steps.slice(0, length).join(".");
    if (start === "scheme") return null;
    const found = within.querySelector<HTMLElement>(`[data-place="${CSS.escape(start)}"]`);
    if (found) return found;
  }
  return null;
}

/** The field with a label, the first or a later one of that name; asterisks and case do not count. */
export function fieldLabelled(within: ParentNode, label: string, index = 0): HTMLElement | null {
  const wanted = plain(label);
  const labels = [...within.querySelectorAll("label")].filter((one) => plain(one.textContent) === wanted);
  const found = labels[index] ?? labels[0];
  if (!found) return null;
  const byId = found.htmlFor === "" ? null : document.getElementById(found.htmlFor);
  return byId ?? found.parentElement?.querySelector<HTMLElement>(FIELDS) ?? null;
}

function plain(text: string): string {
  return text.replaceAll("*", "").trim().toLowerCase();
}

/** Where in the text of the rules a path begins and ends; the nearest part around it where the path itself is missing. */
export function rangeInText(text: string, path: string): { start: number; end: number; line: number } | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const steps = path
    .split(".")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  for (let length = steps.length; length > 0; length -= 1) {
    const node = document.getIn(steps.slice(0, length), true) as
      { range?: readonly [number, number, number] } | undefined;
    if (node?.range) return { start: node.range[0], end: node.range[1], line: lines.linePos(node.range[0]).line };
  }
  return null;
}
