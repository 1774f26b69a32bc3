/** Operations of the framework slice that several test files send. */

export const VERSION = `query ($id: Uuid!) { frameworkVersion(id: $id) {
  id version number status nameVi effectiveFrom effectiveTo contentHash publishedAt basedOnVersionId isSample
  groups { id code textVi maxPoints groups { id code }
    criteria { id code method max step points tiers { key points } levels { id key descriptorVi } appliesTo { leading } } }
  scheme { method grades { code nameVi } formulas { name text } bands { grade from isFromInclusive to isToInclusive } steps }
  schemeText scope { subjectTypes cycleKinds } documents { number title articles }
  abilities { canEdit { allowed rule } canPublish { allowed rule } canRetire { allowed rule } canCopy { allowed rule } }
  defects { path rule messageVi } } }`;

export const CREATE = `mutation ($input: CreateFrameworkInput!) { createFramework(input: $input) {
  id version code nameVi ownerUnitId versions { id version number status } } }`;

export const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id version groups { id code criteria { id code } } } }`;

export const CREATE_DRAFT = `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { id version number status basedOnVersionId } }`;

export const PUBLISH = `mutation ($input: PublishFrameworkVersionInput!) { publishFrameworkVersion(input: $input) {
  id version status contentHash publishedAt } }`;

export const RETIRE = `mutation ($input: RetireFrameworkVersionInput!) { retireFrameworkVersion(input: $input) { id status retiredAt effectiveTo } }`;

export const IMPORT = `mutation ($input: ImportFrameworkInput!) { importFramework(input: $input) {
  id version number status framework { id code nameVi } } }`;

export const EXPORT = `query ($id: Uuid!) { exportFramework(versionId: $id) }`;

export const FRAMEWORKS = `query ($filter: FrameworkFilter) { frameworks(filter: $filter) { total items { id code versions { number status } } } }`;

export const ADOPT = `mutation ($input: AdoptFrameworkInput!) { adoptFramework(input: $input) {
  id version startsOn endsOn unit { id } framework { code } abilities { canEnd { allowed } } } }`;

export const END_ADOPTION = `mutation ($input: EndAdoptionInput!) { endAdoption(input: $input) { id version endsOn } }`;

/** What the editor sends to save a small regulation. */
export function draftContent(over: object = {}): Record<string, unknown> {
  return {
    name: { vi: "Quy chế đánh giá", en: null },
    issuer: "Sở Nội vụ",
    documents: [{ number: "335/2025/NĐ-CP", title: "Nghị định", issuer: "Chính phủ", articles: "Điều 20" }],
    effectiveFrom: "2026-01-01",
    effectiveTo: null,
    scope: { subjectTypes: ["CIVIL_SERVANT"], cycleKinds: ["MONTH"] },
    groups: [
      {
        code: "I",
        text: { vi: "Ý thức kỷ luật" },
        maxPoints: "30",
        criteria: [
          { code: "I.1", text: { vi: "Giờ giấc" }, method: "POINTS", max: "20", step: "0.5" },
          { code: "I.2", text: { vi: "Báo cáo" }, method: "PASS_FAIL", points: "10" },
        ],
      },
    ],
    scheme: SCHEME,
    ...over,
  };
}

/** The rating rules as the editor's text field holds them. */
export const SCHEME = `method: SCORED
grades:
  - { code: A, name: { vi: Loại A } }
  - { code: B, name: { vi: Loại B } }
formulas:
  - name: score
    label: { vi: Tổng điểm }
    text: group.I
maximum: 30
bands:
  - { grade: A, from: 25 }
  - { grade: B, to: 25 }
steps: [SELF, DECISION, LOCKED]
selfGrade: false
`;
