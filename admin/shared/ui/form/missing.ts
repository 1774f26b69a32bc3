/** A field of a form that has to be filled in and is empty. */
export interface Missing {
  readonly label: string;
  readonly field: HTMLElement;
}

/** What the form cannot be sent without and does not have yet, in its order. */
export function missingIn(form: HTMLElement): Missing[] {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[required], textarea[required]");
  return [...fields].flatMap((field) =>
    field.value.trim() === "" && !field.disabled && !["checkbox", "radio"].includes(field.type)
      ? [{ label: labelOf(field), field: reachable(field) }]
      : [],
  );
}

const FIRST =
  'input:not([type="hidden"], [aria-hidden="true"], :disabled), textarea:not([aria-hidden="true"], :disabled), [role="combobox"]';

/** Puts the cursor into the first field of a form that has just opened, unless one of its own has taken it. */
export function startIn(form: HTMLElement): void {
  if (form.contains(document.activeElement)) return;
  const field = form.querySelector<HTMLElement>(FIRST);
  if (field instanceof HTMLInputElement && ["checkbox", "radio", "file"].includes(field.type)) return;
  field?.focus({ preventScroll: true });
}

function labelOf(field: HTMLElement): string {
  const label = field.closest(".MuiFormControl-root")?.querySelector("label")?.textContent ?? "";
  return (field.getAttribute("aria-label") ?? label).replace(/\s*\*$/, "").trim();
}

/** A list of choices keeps its value in a field that nobody sees. */
function reachable(field: HTMLElement): HTMLElement {
  if (field.getAttribute("aria-hidden") !== "true") return field;
  return field.closest(".MuiFormControl-root")?.querySelector<HTMLElement>('[role="combobox"]') ?? field;
}
