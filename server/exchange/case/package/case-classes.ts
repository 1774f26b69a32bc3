/** What a field of CASE 1.1 holds. */
export type FieldKind =
  | "uuid"
  | "uri"
  | "text"
  | "texts"
  | "dateTime"
  | "date"
  | "integer"
  | "number"
  | "associationType"
  | "caseVersion"
  | "targetType"
  | "extensions"
  | "extensionList"
  | { readonly one: ClassName }
  | { readonly many: ClassName };

/** The classes of CASE 1.1, as they stand inside a package. */
export type ClassName =
  | "CFPackage"
  | "CFDocument"
  | "CFItem"
  | "CFAssociation"
  | "CFDefinitions"
  | "CFConcept"
  | "CFSubject"
  | "CFLicense"
  | "CFItemType"
  | "CFAssociationGrouping"
  | "CFRubric"
  | "CFRubricCriterion"
  | "CFRubricCriterionLevel"
  | "LinkURI"
  | "LinkGenURI";

export interface CaseClass {
  readonly fields: Readonly<Record<string, FieldKind>>;
  readonly required: readonly string[];
}

/** Kinds of association that CASE 1.1 names; others are `ext:…`. */
export const ASSOCIATION_TYPES = [
  "isChildOf",
  "isPeerOf",
  "isPartOf",
  "exactMatchOf",
  "precedes",
  "isRelatedTo",
  "replacedBy",
  "exemplar",
  "hasSkillLevel",
  "isTranslationOf",
] as const;

/** A word that a provider adds to a vocabulary of CASE. */
export const EXTENSION_WORD = /^ext:[a-zA-Z0-9._-]+$/;

const LINK = { one: "LinkURI" } as const;
const GENERAL_LINK = { one: "LinkGenURI" } as const;
const NAMED = { identifier: "uuid", uri: "uri", lastChangeDateTime: "dateTime" } as const;
const NAMED_FIELDS = ["identifier", "uri", "lastChangeDateTime"] as const;
const DATED = { statusStartDate: "date", statusEndDate: "date" } as const;
const ABOUT = { subject: "texts", subjectURI: { many: "LinkURI" }, language: "text", licenseURI: LINK } as const;

/** Every class with its fields, and those that must be there. Anything else stands in `extensions`. */
export const CASE_CLASSES: Readonly<Record<ClassName, CaseClass>> = {
  CFPackage: {
    fields: {
      CFDocument: { one: "CFDocument" },
      CFItems: { many: "CFItem" },
      CFAssociations: { many: "CFAssociation" },
      CFDefinitions: { one: "CFDefinitions" },
      CFRubrics: { many: "CFRubric" },
      extensions: "extensions",
    },
    required: ["CFDocument"],
  },
  CFDocument: {
    fields: {
      ...NAMED,
      ...DATED,
      ...ABOUT,
      ...{ creator: "text", title: "text", publisher: "text", description: "text", version: "text", notes: "text" },
      ...{ frameworkType: "text", caseVersion: "caseVersion", officialSourceURL: "uri", adoptionStatus: "text" },
      extensions: "extensions",
    },
    required: [...NAMED_FIELDS, "creator", "title"],
  },
  CFItem: {
    fields: {
      ...NAMED,
      ...DATED,
      ...ABOUT,
      ...{ fullStatement: "text", alternativeLabel: "text", CFItemType: "text", humanCodingScheme: "text" },
      ...{ listEnumeration: "text", abbreviatedStatement: "text", conceptKeywords: "texts", notes: "text" },
      ...{ conceptKeywordsURI: LINK, educationLevel: "texts", CFItemTypeURI: LINK },
      extensions: "extensions",
    },
    required: [...NAMED_FIELDS, "fullStatement"],
  },
  CFAssociation: {
    fields: {
      ...NAMED,
      ...{ associationType: "associationType", sequenceNumber: "integer", notes: "text" },
      ...{ originNodeURI: GENERAL_LINK, destinationNodeURI: GENERAL_LINK, CFAssociationGroupingURI: LINK },
      extensions: "extensions",
    },
    required: [...NAMED_FIELDS, "associationType", "originNodeURI", "destinationNodeURI"],
  },
  CFDefinitions: {
    fields: {
      CFConcepts: { many: "CFConcept" },
      CFSubjects: { many: "CFSubject" },
      CFLicenses: { many: "CFLicense" },
      CFItemTypes: { many: "CFItemType" },
      CFAssociationGroupings: { many: "CFAssociationGrouping" },
      extensions: "extensions",
    },
    required: [],
  },
  CFConcept: {
    fields: {
      ...NAMED,
      ...{ title: "text", keywords: "text", hierarchyCode: "text", description: "text", extensions: "extensions" },
    },
    required: [...NAMED_FIELDS, "title", "hierarchyCode"],
  },
  CFSubject: {
    fields: { ...NAMED, ...{ title: "text", hierarchyCode: "text", description: "text", extensions: "extensions" } },
    required: [...NAMED_FIELDS, "title", "hierarchyCode"],
  },
  CFLicense: {
    fields: { ...NAMED, ...{ title: "text", description: "text", licenseText: "text", extensions: "extensions" } },
    required: [...NAMED_FIELDS, "title", "licenseText"],
  },
  CFItemType: {
    fields: {
      ...NAMED,
      ...{ title: "text", description: "text", hierarchyCode: "text", typeCode: "text", extensions: "extensions" },
    },
    required: [...NAMED_FIELDS, "title", "description", "hierarchyCode"],
  },
  CFAssociationGrouping: {
    fields: { ...NAMED, ...{ title: "text", description: "text", extensions: "extensions" } },
    required: [...NAMED_FIELDS, "title"],
  },
  CFRubric: {
    fields: {
      ...NAMED,
      ...{ title: "text", description: "text", CFRubricCriteria: { many: "CFRubricCriterion" } },
      extensions: "extensions",
    },
    required: NAMED_FIELDS,
  },
  CFRubricCriterion: {
    fields: {
      ...NAMED,
      ...{ category: "text", description: "text", CFItemURI: LINK, weight: "number", position: "integer" },
      ...{ rubricId: "uuid", CFRubricCriterionLevels: { many: "CFRubricCriterionLevel" }, extensions: "extensions" },
    },
    required: NAMED_FIELDS,
  },
  CFRubricCriterionLevel: {
    fields: {
      ...NAMED,
      ...{ description: "text", quality: "text", score: "number", feedback: "text", position: "integer" },
      ...{ rubricCriterionId: "uuid", extensions: "extensionList" },
    },
    required: NAMED_FIELDS,
  },
  LinkURI: { fields: { title: "text", identifier: "uuid", uri: "uri" }, required: ["title", "identifier", "uri"] },
  LinkGenURI: {
    fields: { title: "text", identifier: "text", uri: "uri", targetType: "targetType" },
    required: ["title", "identifier", "uri"],
  },
};
