import fc from "fast-check";
import type { CasePackage } from "../../../../server/exchange/case/package/case-package.ts";

type Json = Record<string, unknown>;

const URI = "https://case.example.org/ims/case/v1p1";
const MOMENT = "2025-03-01T08:00:00+00:00";

/** A UUID of version 4 for a number. */
export function uuid(number: number): string {
  return `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

const named = (number: number): Json => ({
  identifier: uuid(number),
  uri: `${URI}/x/${uuid(number)}`,
  lastChangeDateTime: MOMENT,
});

const link = (number: number): Json => ({ title: "t", identifier: uuid(number), uri: `${URI}/x/${uuid(number)}` });

/** A small package: a group with two competencies, one of them with levels, and an association to elsewhere. */
export function makePackage(over: Partial<Record<keyof CasePackage, unknown>> = {}): Json {
  const item = (number: number, fullStatement: string, more: Json = {}): Json => ({
    ...named(number),
    fullStatement,
    ...more,
  });
  return {
    CFDocument: { ...named(1), creator: "Bộ Nội vụ", title: "Khung năng lực số", caseVersion: "1.1" },
    CFItems: [
      item(10, "Năng lực chung", { humanCodingScheme: "I" }),
      item(11, "Giao tiếp", { humanCodingScheme: "I.1", conceptKeywords: ["nói"] }),
      item(12, "Phối hợp", { extensions: { "other:colour": "xanh" } }),
    ],
    CFAssociations: [childOf(20, 10, 1, 10), childOf(21, 11, 10, 10), childOf(22, 12, 10, 20), elsewhere(23, 11)],
    CFRubrics: [
      {
        ...named(30),
        title: "Cấp độ",
        CFRubricCriteria: [
          {
            ...named(31),
            CFItemURI: link(11),
            CFRubricCriterionLevels: [1, 2, 3].map((position) => ({
              ...named(31 + position),
              description: `Mức ${String(position)}`,
              position,
              feedback: "giữ nguyên",
            })),
          },
        ],
      },
    ],
    ...over,
  };
}

export function childOf(number: number, child: number, parent: number, sequenceNumber?: number): Json {
  return {
    ...named(number),
    associationType: "isChildOf",
    ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
    originNodeURI: link(child),
    destinationNodeURI: link(parent),
  };
}

function elsewhere(number: number, item: number): Json {
  const far = { title: "xa", identifier: "ESCO:S1", uri: "http://data.europa.eu/esco/skill/1", targetType: "ext:esco" };
  return { ...named(number), associationType: "exactMatchOf", originNodeURI: link(item), destinationNodeURI: far };
}

/** The package as the bytes of a file. */
export function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

const words = fc.string({ unit: fc.constantFrom(..."aăâbđêôơư 1.-ủ"), minLength: 1, maxLength: 30 });
const statement = words.map((text) => `N${text}`);
const anything = fc.dictionary(fc.constantFrom("a", "b:c", "đ"), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
const optional = { requiredKeys: [] as never[] };

/** Valid packages of CASE 1.1: a tree of items, associations of every kind, rubrics, definitions, extensions. */
export const anyPackage: fc.Arbitrary<Json> = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
    statements: fc.array(statement, { minLength: 14, maxLength: 14 }),
    codes: fc.array(fc.option(words), { minLength: 14, maxLength: 14 }),
    orders: fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { minLength: 14, maxLength: 14 }),
    more: fc.array(fc.record({ notes: words, language: fc.constant("vi"), extensions: anything }, optional), {
      minLength: 14,
      maxLength: 14,
    }),
    links: fc.array(
      fc.record({ type: fc.constantFrom("isPeerOf", "isTranslationOf", "ext:like", "exemplar"), end: fc.nat(20) }),
      { maxLength: 4 },
    ),
    levels: fc.array(fc.record({ item: fc.nat(13), count: fc.nat(7), start: fc.nat(4) }), { maxLength: 5 }),
    document: fc.record(
      { notes: words, extensions: anything, adoptionStatus: words, subject: fc.array(words), version: words },
      optional,
    ),
    concepts: fc.nat(2),
  })
  .map(({ parents, statements, codes, orders, more, links, levels, document, concepts }) => {
    const count = parents.length;
    const at = (place: number): number => 100 + place;
    return {
      CFDocument: { ...named(1), creator: "Bộ", title: "Khung", caseVersion: "1.1", ...document },
      CFItems: parents.map((_, place) => ({
        ...named(at(place)),
        fullStatement: statements[place],
        ...(codes[place] ? { humanCodingScheme: codes[place] } : {}),
        ...more[place],
      })),
      CFAssociations: [
        ...parents.map((parent, place) => {
          const above = parent % (place + 1);
          return childOf(200 + place, at(place), above === 0 ? 1 : at(above - 1), orders[place] ?? undefined);
        }),
        ...links.map(({ type, end }, place) => ({
          ...named(300 + place),
          associationType: type,
          originNodeURI: link(at(place % count)),
          destinationNodeURI: link(at(end)),
        })),
      ],
      CFRubrics: levels.map(({ item, count: degrees, start }, place) => ({
        ...named(400 + place),
        CFRubricCriteria: [
          {
            ...named(500 + place),
            CFItemURI: link(at(item)),
            CFRubricCriterionLevels: Array.from({ length: degrees }, (_, number) => ({
              ...named(1000 + place * 10 + number),
              description: `Mức ${String(number)}`,
              position: start + number,
            })),
          },
        ],
      })),
      CFDefinitions: {
        CFConcepts: Array.from({ length: concepts }, (_, number) => ({
          ...named(600 + number),
          title: "Khái niệm",
          hierarchyCode: `1.${String(number)}`,
        })),
      },
    };
  });
