import { Field, Int, ObjectType } from "type-graphql";
import { Moment } from "../kernel/index.ts";

@ObjectType({ description: "How the audit trail stands (tình trạng nhật ký)." })
export class AuditState {
  @Field(() => Int, { description: "Entries that the chain of hashes covers (đã niêm phong)." })
  sealedCount!: number;

  @Field(() => Moment, { nullable: true, description: "When the last of them was sealed (lần niêm phong cuối)." })
  lastSealedAt!: string | null;

  @Field(() => Int, {
    description: "Entries older than five minutes that wait for their seal; more than 0 is a fault (chưa niêm phong).",
  })
  unsealedCount!: number;
}

@ObjectType({ description: "How often a verb was used in the last thirty days (số lần dùng một thao tác)." })
export class VerbUse {
  @Field(() => String, { description: "Verb, the mutation's name (thao tác)." })
  verb!: string;

  @Field(() => Int, { description: "Times (số lần)." })
  count!: number;

  @Field(() => Moment, { description: "Last time (lần gần nhất)." })
  lastAt!: string;
}
