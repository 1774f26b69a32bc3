/** What type-graphql keeps of a class's field. */
interface KeptField {
  readonly name: string;
  readonly schemaName: string;
  simple?: boolean;
}

interface KeptMetadata {
  readonly fields: readonly KeptField[];
  readonly objectTypes: readonly { simpleResolvers?: boolean }[];
}

/**
 * Lets fields that are nothing but a property of their row have no resolver: the compiled form of a document then reads
 * the property in place, where a resolver costs a call, its arguments and the handling of its errors for every value of
 * every row.
 *
 * Called once, before the schema is built. A field under another name than its property keeps its resolver.
 */
export function leavePlainFieldsAlone(): void {
  const { TypeGraphQLMetadataStorage: kept } = globalThis as { TypeGraphQLMetadataStorage?: KeptMetadata };
  if (kept === undefined) throw new TypeError("no class of the schema is loaded yet");
  for (const type of kept.objectTypes) type.simpleResolvers ??= true;
  for (const field of kept.fields) if (field.name !== field.schemaName) field.simple ??= false;
}
