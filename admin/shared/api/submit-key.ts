import { useCallback, useRef } from "react";
import { newIdempotencyKey } from "./idempotency-key.ts";

/**
 * The idempotency key of a form: the same for the same content, so that a repeated press after a lost answer is the
 * same act; a new one as soon as something else is sent.
 */
export function useSubmitKey(): (content: unknown) => string {
  const last = useRef({ content: "", key: "" });
  return useCallback((content) => {
    const text = JSON.stringify(content);
    if (last.current.key === "" || last.current.content !== text)
      last.current = { content: text, key: newIdempotencyKey() };
    return last.current.key;
  }, []);
}

/** Gives what a form sends its key; saved once more with other content, it is another act. */
export function useKeyed(): (content: object) => object {
  const keyFor = useSubmitKey();
  return useCallback((content) => ({ ...content, idempotencyKey: keyFor(content) }), [keyFor]);
}
