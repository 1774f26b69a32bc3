import type { GroupContent, LocalText, Scheme } from "../../rating/index.ts";
import { NO_SCHEME } from "../competency-file.ts";
import { filled, fromJson, localText, present } from "../content/content-rows.ts";
import type { Slot } from "../extension/slots.ts";
import type { FrameworkDocument, FrameworkFile, FrameworkForm, FrameworkScope } from "../framework-file.ts";
import type { FrameworkVersionScope } from "./framework-version-scope.entity.ts";
import type { FrameworkVersion } from "./framework-version.entity.ts";
import type { LegalDocument } from "../document/legal-document.entity.ts";

/** Columns of a version that its content fills. */
export type VersionColumns = Pick<
  FrameworkVersion,
  | "nameVi"
  | "nameEn"
  | "issuer"
  | "effectiveFrom"
  | "effectiveTo"
  | "scope"
  | "forms"
  | "notes"
  | "scheme"
  | "slots"
  | "isSample"
>;

/** A document as cited by a version. */
export type CitedColumns = Omit<LegalDocument, "id"> & { readonly articles: string | null };

/** Everything of a version that its own row holds. */
export function versionColumns(file: FrameworkFile): VersionColumns {
  return {
    nameVi: file.name.vi,
    nameEn: file.name.en ?? null,
    issuer: file.issuer,
    effectiveFrom: file.effectiveFrom,
    effectiveTo: file.effectiveTo ?? null,
    scope: JSON.stringify(file.scope),
    forms: JSON.stringify(file.forms ?? []),
    notes: JSON.stringify(file.notes ?? []),
    scheme: JSON.stringify(file.scheme),
    slots: JSON.stringify(file.slots ?? []),
    isSample: file.sample ?? false,
  };
}

/** A document's columns as the register keeps them. */
export function documentColumns(document: FrameworkDocument): Omit<LegalDocument, "id"> {
  const { number, title, issuer, issuedOn = null, effectiveFrom = null, effectiveTo = null, url = null } = document;
  return { number, title, issuer, issuedOn, effectiveFrom, effectiveTo, url };
}

/** The file behind the stored parts of a version; the inverse of what `putContent` stores. */
export function fileOfVersion(
  { code, kind }: Pick<FrameworkFile, "code" | "kind">,
  version: VersionColumns,
  documents: readonly CitedColumns[],
  groups: GroupContent[],
): FrameworkFile {
  return present<FrameworkFile>({
    khung: 1,
    code,
    kind,
    name: localText(version.nameVi, version.nameEn),
    issuer: version.issuer,
    documents: documents.map((document) => present<FrameworkDocument>(document)),
    effectiveFrom: version.effectiveFrom,
    effectiveTo: version.effectiveTo,
    scope: JSON.parse(version.scope) as FrameworkScope,
    forms: filled(fromJson<FrameworkForm[]>(version.forms)),
    notes: filled(fromJson<LocalText[]>(version.notes)),
    sample: version.isSample ? true : null,
    groups,
    scheme: JSON.parse(version.scheme) as Scheme,
    slots: filled(fromJson<Slot[]>(version.slots)),
  });
}

/** One combination of a scope, as a row. */
export type ScopeColumns = Omit<FrameworkVersionScope, "id" | "versionId">;

/**
 * The combinations that a scope allows, null standing for "all".
 *
 * Example: two kinds of people and monthly cycles → two rows, each with MONTH.
 */
export function scopeRows(scope: FrameworkScope): ScopeColumns[] {
  const every = [null];
  const leading = scope.leading ?? null;
  const subject = scope.subject ?? "PERSON";
  return (scope.subjectTypes ?? every).flatMap((subjectType) =>
    (scope.classes ?? every).flatMap((positionClass) =>
      (scope.cycleKinds ?? every).map((cycleKind) => ({ subjectType, positionClass, leading, subject, cycleKind })),
    ),
  );
}

/** What a file says first. */
export type FileHead = Pick<FrameworkFile, "code" | "kind" | "name" | "issuer" | "effectiveFrom">;

/** What a new draft holds until somebody writes it: the four usual grades, named by the head. */
export function emptyFile(head: FileHead): FrameworkFile {
  return {
    khung: 1,
    code: head.code,
    kind: head.kind,
    name: head.name,
    issuer: head.issuer,
    documents: [],
    effectiveFrom: head.effectiveFrom,
    scope: {},
    groups: [],
    scheme:
      head.kind === "COMPETENCY"
        ? NO_SCHEME
        : {
            method: "JUDGED",
            grades: [
              { code: "HTXS", name: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent" } },
              { code: "HTT", name: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good" } },
              { code: "HTN", name: { vi: "Hoàn thành nhiệm vụ", en: "Satisfactory" } },
              { code: "KHT", name: { vi: "Không hoàn thành nhiệm vụ", en: "Unsatisfactory" } },
            ],
            steps: ["SELF", "DECISION", "LOCKED"],
            selfGrade: true,
          },
  };
}
