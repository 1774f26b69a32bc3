import type { CaseObject } from "../package/case-package.ts";

/** Reasons that CASE has for an answer without data. */
export const STATUS = {
  invalid_selection_field: 400,
  invalid_sort_field: 400,
  unauthorisedrequest: 401,
  forbidden: 403,
  unknownobject: 404,
  invaliduuid: 404,
  server_busy: 429,
  internal_server_error: 500,
} as const;

export type StatusReason = keyof typeof STATUS;

/** The body of an answer without data, `imsx_StatusInfo`. */
export function statusInfo(reason: StatusReason, description: string): CaseObject {
  return {
    imsx_codeMajor: "failure",
    imsx_severity: "error",
    imsx_description: description,
    imsx_codeMinor: {
      imsx_codeMinorField: [{ imsx_codeMinorFieldName: "khung", imsx_codeMinorFieldValue: reason }],
    },
  };
}
