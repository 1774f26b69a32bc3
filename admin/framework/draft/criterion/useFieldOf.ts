import { useCallback, useRef } from "react";

/** Changes one field of a part as the part is at that moment; the same function from one keystroke to the next. */
export function useFieldOf<Part extends object, Field extends keyof Part>(
  part: Part,
  onChange: (part: Part) => void,
  field: Field,
): (value: Part[Field]) => void {
  const latest = useRef({ part, onChange });
  latest.current = { part, onChange };
  return useCallback((value) => latest.current.onChange({ ...latest.current.part, [field]: value }), [field]);
}
