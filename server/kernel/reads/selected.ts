import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/**
 * Keeps what is found out once about a field of an operation: a document is asked again and again.
 *
 * The field alone would not do: two operations of a document may share it by a fragment, and each ask for more of it.
 */
export function keptPerField<T>(): (info: GraphQLResolveInfo, find: () => T) => T {
  const kept = new WeakMap<OperationDefinitionNode, WeakMap<FieldNode, T>>();
  return (info, find) => {
    const [first] = info.fieldNodes;
    if (first === undefined) return find();
    const ofOperation = kept.get(info.operation) ?? new WeakMap<FieldNode, T>();
    kept.set(info.operation, ofOperation);
    const known = ofOperation.get(first) ?? find();
    ofOperation.set(first, known);
    return known;
  };
}

const answersOf = keptPerField<Map<string, ReadonlySet<string>>>();

/**
 * Names of the fields that the answer of a field is asked for at a place below it, in any fragment; `@skip` and
 * `@include` are not looked at. Example: `selectedNames(info, "items", "unit")` for
 * `{ evaluations { items { unit { name } } } }` → `name`; nothing where the place itself is not asked for.
 */
export function selectedNames(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<string> {
  const answers = answersOf(info, () => new Map());
  const place = path.join(".");
  const answer = answers.get(place) ?? new Set(info.fieldNodes.flatMap((node) => below(node, path, info.fragments)));
  answers.set(place, answer);
  return answer;
}

function below(node: FieldNode, path: readonly string[], fragments: GraphQLResolveInfo["fragments"]): string[] {
  const fields = fieldsOf(node.selectionSet, fragments);
  const [name, ...rest] = path;
  if (name === undefined) return fields.map((field) => field.name.value);
  return fields.flatMap((field) => (field.name.value === name ? below(field, rest, fragments) : []));
}

function fieldsOf(set: SelectionSetNode | undefined, fragments: GraphQLResolveInfo["fragments"]): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments[selection.name.value]?.selectionSet, fragments);
  });
}
