import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from "graphql";
import { CLASSIFIED } from "./classes.ts";
import { PLAIN_FIELDS, type Sensitivity } from "./sensitivity.ts";

const KINDS: Readonly<Record<Sensitivity, string>> = {
  IDENTITY: "Who somebody is and in which office (danh tính).",
  CONTACT: "How somebody is reached (liên hệ).",
  EVALUATION: "How somebody is judged (đánh giá).",
  POLITICAL: "Party membership and what a Party committee says (thông tin đảng).",
  HEALTH: "Why somebody was absent (lý do vắng mặt).",
  DISCIPLINE: "What somebody was disciplined for (kỷ luật).",
  WORK: "What somebody works on and how well (công việc).",
  ACCESS: "What somebody did with the program (hoạt động truy cập).",
};

/** Says of a field in the published schema which kind of personal data it holds. */
export const sensitiveDirective = new GraphQLDirective({
  name: "sensitive",
  description: "The field holds personal data of this kind (dữ liệu cá nhân).",
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    kind: {
      description: "Which kind (loại).",
      type: new GraphQLNonNull(
        new GraphQLEnumType({
          name: "Sensitivity",
          description: "What kind of personal data a field holds (loại dữ liệu cá nhân).",
          values: Object.fromEntries(Object.entries(KINDS).map(([name, description]) => [name, { description }])),
        }),
      ),
    },
  },
});

/** Kind of personal data in a field; null for a link to another record, whose type says it, and for what is plain. */
export function sensitivityOf(schema: GraphQLSchema, typeName: string, fieldName: string): Sensitivity | null {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  const rule = CLASSIFIED[typeName];
  if (field === undefined || rule === undefined || !isLeafType(getNamedType(field.type))) return null;
  if (PLAIN_FIELDS.has(fieldName) || rule.plain?.includes(fieldName) === true) return null;
  return rule.fields?.[fieldName] ?? rule.kind;
}

/** Names of all fields that hold personal data in some type. */
export function sensitiveNames(schema: GraphQLSchema): Set<string> {
  const names = new Set<string>();
  for (const typeName of Object.keys(CLASSIFIED)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const name of Object.keys(type.getFields()))
      if (sensitivityOf(schema, typeName, name) !== null) names.add(name);
  }
  return names;
}

/**
 * The text of a schema with the directive at each field that holds personal data.
 *
 * @param text what graphql prints: two blanks before a field, its type at the end of its last line.
 */
export function withSensitivity(schema: GraphQLSchema, text: string): string {
  let [typeName, fieldName, isDescription] = ["", "", false];
  return text
    .split("\n")
    .map((line) => {
      const quotes = line.split('"""').length - 1;
      const wasDescription = isDescription;
      if (quotes % 2 === 1) isDescription = !isDescription;
      if (wasDescription || quotes > 0) return line;
      typeName = /^type (\w+)/.exec(line)?.[1] ?? (/^\S/.test(line) ? "" : typeName);
      fieldName = /^ {2}(\w+)[(:]/.exec(line)?.[1] ?? fieldName;
      const isLast = /^ {2}\w+: |^ {2}\): |^ {2}\w+\(.*\): /.test(line);
      const kind = isLast && typeName !== "" ? sensitivityOf(schema, typeName, fieldName) : null;
      return kind === null ? line : `${line} @sensitive(kind: ${kind})`;
    })
    .join("\n");
}
