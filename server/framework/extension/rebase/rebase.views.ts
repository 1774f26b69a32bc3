import { Field, ID, Int, ObjectType } from "type-graphql";
import { FrameworkVersion } from "../../version/framework-version.entity.ts";

@ObjectType({
  description: "Something of an extension that its superior's successor does not take (phần không còn phù hợp).",
})
export class DroppedPart {
  @Field(() => String, { description: "Place in the extension's file, such as additions.0 (vị trí)." })
  path!: string;

  @Field(() => String, { description: "Its code or name (mã, tên)." })
  name!: string;

  @Field(() => String, { description: "Rule that it breaks (quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "Why it does not fit (lý do)." })
  reasonVi!: string;

  @Field(() => String, { description: "Why it does not fit, in English (lý do tiếng Anh)." })
  reasonEn!: string;
}

@ObjectType({ description: "An extension on its superior's newest version (kết quả chuyển theo cấp trên)." })
export class RebasedExtension {
  @Field(() => FrameworkVersion, { description: "The draft pinned to the successor (bản nháp mới)." })
  version!: FrameworkVersion;

  @Field(() => [DroppedPart], { description: "What was left out or changed, and why (phần không giữ được)." })
  dropped!: DroppedPart[];
}

@ObjectType({ description: "An extension whose superior has a newer version (khung cần chuyển theo cấp trên)." })
export class RebaseTask {
  @Field(() => ID, { description: "The extension (khung cụ thể hóa)." })
  frameworkId!: string;

  @Field(() => ID, { description: "Its newest version (phiên bản mới nhất)." })
  versionId!: string;

  @Field(() => ID, { description: "Superior version that it is pinned to (phiên bản cấp trên đang dùng)." })
  pinnedVersionId!: string;

  @Field(() => Int, { description: "Number of that version (số phiên bản đang dùng)." })
  pinnedNumber!: number;

  @Field(() => ID, { description: "Newest published version of the superior (phiên bản cấp trên mới)." })
  successorVersionId!: string;

  @Field(() => Int, { description: "Number of that version (số phiên bản mới)." })
  successorNumber!: number;
}
