import addFormats from "ajv-formats";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
  ASSOCIATION_TYPES,
  CASE_CLASSES,
  type ClassName,
  type FieldKind,
} from "../../../../server/exchange/case/package/case-classes.ts";

const UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";
const EXTENSION = { type: "object", additionalProperties: true };
const OPEN_WORD = { type: "string", pattern: "^ext:[a-zA-Z0-9._-]+$" };

const SIMPLE: Readonly<Record<Extract<FieldKind, string>, object>> = {
  uuid: { type: "string", pattern: UUID },
  uri: { type: "string", format: "uri" },
  text: { type: "string" },
  texts: { type: "array", items: { type: "string" } },
  dateTime: { type: "string", format: "date-time" },
  date: { type: "string", format: "date" },
  integer: { type: "integer" },
  number: { type: "number" },
  associationType: { anyOf: [{ enum: ASSOCIATION_TYPES }, OPEN_WORD] },
  caseVersion: { const: "1.1" },
  targetType: { anyOf: [{ const: "CASE" }, OPEN_WORD] },
  extensions: EXTENSION,
  extensionList: { type: "array", items: EXTENSION },
};

function shapeOf(kind: FieldKind): object {
  if (typeof kind === "string") return SIMPLE[kind];
  return "one" in kind ? reference(kind.one) : { type: "array", items: reference(kind.many) };
}

function reference(name: string): object {
  return { $ref: `#/$defs/${name}` };
}

function classShape(name: ClassName, more: Readonly<Record<string, object>> = {}, needed: string[] = []): object {
  const { fields, required } = CASE_CLASSES[name];
  const own = Object.fromEntries(Object.entries(fields).map(([field, kind]) => [field, shapeOf(kind)]));
  return {
    type: "object",
    properties: { ...own, ...more },
    required: [...required, ...needed],
    additionalProperties: false,
  };
}

function listOf(field: string, name: string): object {
  const list = { type: "array", items: reference(name), minItems: 1 };
  return { type: "object", properties: { [field]: list }, required: [field], additionalProperties: false };
}

const LINK = reference("LinkURI");
const DEFINITIONS = {
  ...Object.fromEntries((Object.keys(CASE_CLASSES) as ClassName[]).map((name) => [name, classShape(name)])),
  DocumentOutside: classShape("CFDocument", { CFPackageURI: LINK }, ["CFPackageURI"]),
  ItemOutside: classShape("CFItem", { CFDocumentURI: LINK }, ["CFDocumentURI"]),
  AssociationOutside: classShape("CFAssociation", { CFDocumentURI: LINK }),
};

/** What each endpoint answers, by the field lists of CASE 1.1. */
const ANSWERS = {
  CFAssociationGroupings: reference("CFAssociationGrouping"),
  CFAssociations: reference("AssociationOutside"),
  CFConcepts: listOf("CFConcepts", "CFConcept"),
  CFDocuments: reference("DocumentOutside"),
  CFItemAssociations: {
    type: "object",
    properties: {
      CFItem: reference("ItemOutside"),
      CFAssociations: { type: "array", minItems: 1, items: reference("CFAssociation") },
    },
    required: ["CFItem", "CFAssociations"],
    additionalProperties: false,
  },
  CFItemTypes: listOf("CFItemTypes", "CFItemType"),
  CFItems: reference("ItemOutside"),
  CFLicenses: reference("CFLicense"),
  CFPackages: reference("CFPackage"),
  CFRubrics: reference("CFRubric"),
  CFSubjects: listOf("CFSubjects", "CFSubject"),
  list: {
    type: "object",
    properties: { CFDocuments: { type: "array", items: reference("DocumentOutside") } },
    required: ["CFDocuments"],
    additionalProperties: false,
  },
  status: {
    type: "object",
    properties: {
      imsx_codeMajor: { enum: ["success", "processing", "failure", "unsupported"] },
      imsx_severity: { enum: ["status", "warning", "error"] },
      imsx_description: { type: "string" },
      imsx_codeMinor: {
        type: "object",
        properties: {
          imsx_codeMinorField: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              properties: { imsx_codeMinorFieldName: { type: "string" }, imsx_codeMinorFieldValue: { type: "string" } },
              required: ["imsx_codeMinorFieldName", "imsx_codeMinorFieldValue"],
              additionalProperties: false,
            },
          },
        },
        required: ["imsx_codeMinorField"],
        additionalProperties: false,
      },
    },
    required: ["imsx_codeMajor", "imsx_severity"],
    additionalProperties: false,
  },
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const checks = new Map<string, ValidateFunction>();

/** What is wrong with an answer of an endpoint; empty when it is valid. */
export function faultsOf(name: keyof typeof ANSWERS, value: unknown): string[] {
  const check = checks.get(name) ?? ajv.compile({ ...ANSWERS[name], $defs: DEFINITIONS });
  checks.set(name, check);
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
