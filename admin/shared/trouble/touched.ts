import type { TypedLine } from "./unsaved.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields that somebody has typed in, with what stood there before. */
const touched = new Map<Field, string>();
const before = new WeakMap<Field, string>();
let isWatching = false;

/** Kinds of fields whose text is worth keeping; passwords are nobody's to keep. */
const KINDS = new Set(["text", "number", "date", "datetime-local", "email", "tel", "url", "textarea"]);
/** Where people look for things rather than write them. */
const LOOKING =
  '[role="search"], [role="combobox"], [type="search"], [data-looking], .RaFilterForm-form, form[class*="RaFilter"]';
/** A form on the page, or a dialog. */
const FORMS = 'form, [role="dialog"]';

/** Notes from now on which fields of forms and dialogs are typed in. */
export function watchTyping(): void {
  if (isWatching) return;
  isWatching = true;
  document.addEventListener("focusin", ({ target }) => {
    if (isField(target) && !before.has(target)) before.set(target, target.value);
  });
  document.addEventListener("input", ({ target }) => {
    if (isField(target) && !touched.has(target)) touched.set(target, before.get(target) ?? "");
  });
}

/** What stands in the fields that were typed in and are still on the screen. */
export function touchedLines(): TypedLine[] {
  return touchedFields().map((field) => ({ label: nameOf(field), text: field.value }));
}

/** The fields of a place that hold something typed. */
export function touchedFields(place?: Element): Field[] {
  for (const field of touched.keys()) if (!field.isConnected) touched.delete(field);
  return [...touched].flatMap(([field, was]) =>
    field.value !== was && (place === undefined || place.contains(field)) ? [field] : [],
  );
}

/** What was typed has been saved, or the person lets go of it. */
export function forgetTouched(): void {
  for (const field of touched.keys()) before.set(field, field.value);
  touched.clear();
}

function isField(target: EventTarget | null): target is Field {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    KINDS.has(target.type) &&
    target.closest(FORMS) !== null &&
    target.closest(LOOKING) === null
  );
}

/** The name under which a screen reader says a field. */
export function nameOf(field: Field): string {
  const by = field.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const words = [field.getAttribute("aria-label"), ...by.map((id) => document.getElementById(id)?.textContent)];
  const label = field.labels?.[0]?.textContent ?? "";
  return (words.find(Boolean) ?? label).replace(/\s*\*$/, "").trim();
}
