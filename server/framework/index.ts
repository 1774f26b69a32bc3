import { Adoption } from "./adoption/adoption.entity.ts";
import { AdoptionResolver } from "./adoption/adoption.resolver.ts";
import { FrameworkCommentResolver, VersionCommentsResolver } from "./comment/comment.resolver.ts";
import { FrameworkComment } from "./comment/framework-comment.entity.ts";
import { CriteriaGroupResolver, CriterionResolver } from "./content/content.resolver.ts";
import { CriteriaGroup } from "./content/criteria-group.entity.ts";
import { Criterion } from "./content/criterion.entity.ts";
import { Level } from "./content/level.entity.ts";
import { DiffResolver } from "./diff/diff.resolver.ts";
import { LegalDocumentResolver } from "./document/document.resolver.ts";
import { RebaseTaskResolver, VersionExtensionResolver } from "./extension/extension.resolver.ts";
import { Framework } from "./framework.entity.ts";
import { FrameworkResolver } from "./framework.resolver.ts";
import { PreviewResolver } from "./preview/preview.resolver.ts";
import { FrameworkExtensionResolver, FrameworkExtensionsResolver } from "./usage/extensions.resolver.ts";
import { UsageResolver } from "./usage/usage.resolver.ts";
import { FrameworkVersionDocument } from "./document/framework-version-document.entity.ts";
import { FrameworkVersionScope } from "./version/framework-version-scope.entity.ts";
import { FrameworkVersion } from "./version/framework-version.entity.ts";
import { LegalDocument } from "./document/legal-document.entity.ts";
import { VersionResolver } from "./version/version.resolver.ts";

export { type FrozenRule, frozenTriggers, unchangedBut } from "./content/frozen-triggers.ts";
export { adoptedVersions, type CycleStart } from "./adoption/adopted-versions.ts";
export { Adoption } from "./adoption/adoption.entity.ts";
export { adoptFramework, endAdoption } from "./adoption/adoption.service.ts";
export { CriterionMethodEnum } from "./content/content.enums.ts";
export { asStored, CompetencyFile, CompetencyVariantName, HIGHEST_LEVEL, levelKey } from "./competency-file.ts";
export { contentHash, loadContent, loadFile, type VersionContent } from "./content/content.read.ts";
export { CriteriaGroup } from "./content/criteria-group.entity.ts";
export { Criterion } from "./content/criterion.entity.ts";
export { Level } from "./content/level.entity.ts";
export { checkTogether, type NamedFile } from "./adoption/check-together.ts";
export { CycleKindName, FrameworkDocument, FrameworkFile, FrameworkForm, FrameworkScope } from "./framework-file.ts";
export { frameworkJsonSchema, frameworkSchemaText } from "./framework-schema.ts";
export { type FileDefect, type ReadFramework, readFrameworkYaml, writeFrameworkYaml } from "./framework-yaml.ts";
export { Framework, FrameworkKind } from "./framework.entity.ts";
export { messages } from "./framework.messages.ts";
export { canMaintain, canReadFrameworks } from "./framework.policy.ts";
export { type FrameworkRow, readFrameworksByIds } from "./framework.read.ts";
export { readMaintained } from "./maintained.read.ts";
export { createFramework } from "./framework.service.ts";
export { importFramework, importFrameworkFile, type ImportOptions } from "./import-framework.service.ts";
export { GroupTotal, RatingReason, RatingView, ratingView, TraceLine, traceLines } from "./preview/rating.views.ts";
export { AppliesToView, LocalTextView, SchemeGradeView } from "./scheme/scheme-parts.views.ts";
export { SchemeView, schemeView } from "./scheme/scheme.view.ts";
export { commentOnDraft, resolveComment } from "./comment/comment.service.ts";
export { FrameworkComment } from "./comment/framework-comment.entity.ts";
export { diffFiles } from "./diff/diff-files.ts";
export type { FileChange } from "./diff/change.ts";
export { extendFramework } from "./extension/extend.service.ts";
export { isExtensionYaml, type Pin } from "./extension/extension-yaml.ts";
export { type FindSuperior, readExtension } from "./extension/file/read-extension.ts";
export { extensionYaml, findPinned } from "./extension/superior.read.ts";
export { rebaseExtension } from "./extension/rebase/rebase.service.ts";
export { Slot } from "./extension/slots.ts";
export { findCriteria } from "./search/find-criteria.read.ts";
export { findFrameworks } from "./search/find-frameworks.read.ts";
export { discardDraft } from "./version/discard-draft.service.ts";
export { createDraft, saveDraft } from "./version/draft.service.ts";
export { maintainedFramework } from "./version/find-version.ts";
export { FrameworkVersion, VersionStatus } from "./version/framework-version.entity.ts";
export { triggers } from "./version/freeze.triggers.ts";
export { LegalDocument } from "./document/legal-document.entity.ts";
export { publishFrameworkVersion, retireFrameworkVersion } from "./version/publish.service.ts";
export { readRestedOn } from "./version/frozen-version.read.ts";
export { readVersionsByIds, type VersionRow } from "./version/version.read.ts";

export { UseKindEnum } from "./scheme/process.views.ts";
export { SchemeQuotaModeEnum } from "./scheme/rules.enums.ts";
export { TaskMeasureEnum } from "./scheme/scheme.enums.ts";
export const entities = [
  Framework,
  FrameworkVersion,
  FrameworkVersionScope,
  LegalDocument,
  FrameworkVersionDocument,
  CriteriaGroup,
  Criterion,
  Level,
  Adoption,
  FrameworkComment,
];

export const resolvers = [
  FrameworkResolver,
  VersionResolver,
  CriteriaGroupResolver,
  CriterionResolver,
  AdoptionResolver,
  PreviewResolver,
  FrameworkCommentResolver,
  VersionCommentsResolver,
  VersionExtensionResolver,
  RebaseTaskResolver,
  UsageResolver,
  FrameworkExtensionsResolver,
  FrameworkExtensionResolver,
  DiffResolver,
  LegalDocumentResolver,
];
