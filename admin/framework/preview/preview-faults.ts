import type { KhungError } from "../../shared/api/khung-error.ts";
import type { Fault } from "../scheme/scheme-context.ts";

/** What the server found wrong with content, placed as in the framework file. Example: `input.content.scheme.gates.0` → `scheme.gates.0`. */
export function faultsOf(error: KhungError | null): Fault[] {
  return (error?.details.fields ?? []).map(({ path, message }) => ({
    path: path.replace(/^(?:input\.)?(?:content\.)?/, ""),
    message,
  }));
}
