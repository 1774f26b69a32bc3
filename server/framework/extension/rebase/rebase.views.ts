import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { LocalTextView } from "../../scheme/scheme-parts.views.ts";
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

/** What an extension fills in. */
export enum OwnPartKind {
  ADDITION = "ADDITION",
  PARAMETER = "PARAMETER",
  FINDING = "FINDING",
  GATE = "GATE",
  FORM = "FORM",
}
registerEnumType(OwnPartKind, {
  name: "OwnPartKind",
  description: "What an extension fills in (loại phần bổ sung).",
  valuesConfig: {
    ADDITION: { description: "Parts added to a group (bổ sung vào nhóm)." },
    PARAMETER: { description: "A number that replaces the superior's (tham số)." },
    FINDING: { description: "A fact that own gates ask about (sự kiện)." },
    GATE: { description: "A further gate (chốt chặn)." },
    FORM: { description: "A further form (mẫu phiếu)." },
  },
});

@ObjectType({ description: "A part of an extension that the successor takes as it is (phần còn phù hợp)." })
export class KeptPart {
  @Field(() => OwnPartKind, { description: "What it is (loại)." })
  kind!: `${OwnPartKind}`;

  @Field(() => String, { description: "Place in the extension's file, such as additions.0 (vị trí)." })
  path!: string;

  @Field(() => String, { description: "Its code or name; of an addition the group's (mã, tên)." })
  name!: string;

  @Field(() => LocalTextView, { description: "What it says (nội dung)." })
  text!: LocalTextView;
}

@ObjectType({ description: "What moving to the superior's newest version would do (xem trước khi chuyển khung)." })
export class RebaseOutlook {
  @Field(() => ID, { description: "Superior version that it is pinned to (phiên bản cấp trên đang dùng)." })
  pinnedVersionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Newest published version of the superior; none: nothing to move to (phiên bản cấp trên mới).",
  })
  successorVersionId!: string | null;

  @Field(() => [KeptPart], { description: "What would be taken over as it is (phần giữ được)." })
  kept!: KeptPart[];

  @Field(() => [DroppedPart], { description: "What would be left out or changed, and why (phần không giữ được)." })
  dropped!: DroppedPart[];
}
