import { Field, ID, ObjectType } from "type-graphql";
import { Ability } from "../../../kernel/index.ts";

@ObjectType({ description: "A draft of a catalogue that was thrown away (bản soạn danh mục đã hủy)." })
export class DiscardedCatalogueVersion {
  @Field(() => ID, { description: "The draft that is no more (bản soạn)." })
  id!: string;

  @Field(() => ID, { description: "Its catalogue (danh mục)." })
  catalogueId!: string;
}

@ObjectType({ description: "What this viewer may do to a version of a catalogue (quyền thao tác trên phiên bản)." })
export class CatalogueVersionAbilities {
  @Field(() => Ability, { description: "Change what it says, import, discard (sửa, nhập, hủy)." })
  canChange!: Ability;

  @Field(() => Ability, { description: "Publish it; not who wrote a new K for the own work (ban hành)." })
  canPublish!: Ability;

  @Field(() => Ability, { description: "End it before its time (ngừng áp dụng)." })
  canRetire!: Ability;
}

@ObjectType({ description: "What this viewer may do to a catalogue (quyền thao tác trên danh mục)." })
export class ProductCatalogueAbilities {
  @Field(() => Ability, { description: "Change its name and code (sửa tên, mã)." })
  canChange!: Ability;

  @Field(() => Ability, { description: "Start the next version (lập phiên bản mới)." })
  canDraft!: Ability;
}

@ObjectType({ description: "One thing that keeps a draft from being published (điểm phải sửa trước khi ban hành)." })
export class CatalogueDefect {
  @Field(() => String, { description: "Where (vị trí)." })
  path!: string;

  @Field(() => String, { description: "Rule that it breaks (quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "The sentence in Vietnamese (nội dung)." })
  vi!: string;

  @Field(() => String, { description: "The sentence in English (nội dung tiếng Anh)." })
  en!: string;
}
