import { PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { newRecordId } from "./rows/record-id.ts";

/**
 * What every stored record has: an id and nothing else.
 *
 * Properties of entities are flat: a link to another record is its id (`unitId`), declared with
 * `@ManyToOne(() => Unit, { mapToPk: true })` so that the foreign key exists. Entities are for writing; lists are
 * read as plain rows (`read-sql.ts`).
 */
@ObjectType({ description: "A stored record (bản ghi)." })
export abstract class BaseRecord {
  @PrimaryKey({ type: "uuid" })
  @Field(() => ID, { description: "Identifier (mã định danh nội bộ)." })
  id: string = newRecordId();
}

/** A record that people edit: carries the version that every update must name. */
@ObjectType({ description: "A record that people edit (bản ghi có phiên bản)." })
export abstract class VersionedRecord extends BaseRecord {
  @Property({ type: "integer", version: true })
  @Field(() => Int, { description: "Version to send back with a change; a stale one is refused (phiên bản bản ghi)." })
  version!: number;
}
