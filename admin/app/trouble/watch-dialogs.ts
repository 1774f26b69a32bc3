import { touchedFields } from "../../shared/trouble/touched.ts";

/** Said to a dialog that would be closed by accident over something typed. */
export const DIALOG_HELD = "khung:dialog-held";

/**
 * Keeps dialogs open that hold something typed when they would be closed by accident: by Escape or by a click beside
 * them. Their own buttons close them as ever. @returns what ends it.
 */
export function watchDialogs(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || !(event.target instanceof Element)) return;
    // A list of suggestions that is open takes the key for itself.
    if (event.target.closest('[aria-expanded="true"]') !== null) return;
    hold(event.target.closest('[role="dialog"]'), event);
  };
  const onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.matches(".MuiDialog-container"))
      hold(event.target.querySelector('[role="dialog"]'), event);
  };
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("click", onClick, true);
  return () => {
    window.removeEventListener("keydown", onKey, true);
    window.removeEventListener("click", onClick, true);
  };
}

function hold(dialog: Element | null, event: Event): void {
  if (dialog === null || touchedFields(dialog).length === 0) return;
  event.stopPropagation();
  event.preventDefault();
  window.dispatchEvent(new Event(DIALOG_HELD));
}
