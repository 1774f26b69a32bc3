import { ArrayMaxSize, ArrayMinSize, IsEnum, ValidateNested } from "class-validator";
import { Field, InputType, registerEnumType } from "type-graphql";
import { ManyInput, MAX_MANY, RecordRefInput } from "../../kernel/index.ts";

export enum AccountsVerb {
  DISABLE = "DISABLE",
  ENABLE = "ENABLE",
}
registerEnumType(AccountsVerb, {
  name: "AccountsVerb",
  description: "What is done to several accounts (việc làm với nhiều tài khoản).",
  valuesConfig: {
    DISABLE: { description: "Close them (khóa)." },
    ENABLE: { description: "Open them again (mở khóa)." },
  },
});

export enum GrantsVerb {
  APPROVE = "APPROVE",
  REVOKE = "REVOKE",
}
registerEnumType(GrantsVerb, {
  name: "GrantsVerb",
  description: "What is done to several grants (việc làm với nhiều phân quyền).",
  valuesConfig: {
    APPROVE: { description: "Approve them as the second account (phê duyệt)." },
    REVOKE: { description: "Take them back (thu hồi)." },
  },
});

@InputType({ description: "The same verb for several accounts (xử lý nhiều tài khoản)." })
export class HandleAccountsInput extends ManyInput {
  @Field(() => AccountsVerb, { description: "What to do (việc)." })
  @IsEnum(AccountsVerb)
  verb!: AccountsVerb;

  @Field(() => [RecordRefInput], { description: "The accounts, at most 200 (các tài khoản)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_MANY)
  @ValidateNested({ each: true })
  items!: RecordRefInput[];
}

@InputType({ description: "The same verb for several grants (xử lý nhiều phân quyền)." })
export class HandleGrantsInput extends ManyInput {
  @Field(() => GrantsVerb, { description: "What to do (việc)." })
  @IsEnum(GrantsVerb)
  verb!: GrantsVerb;

  @Field(() => [RecordRefInput], { description: "The grants, at most 200 (các phân quyền)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_MANY)
  @ValidateNested({ each: true })
  items!: RecordRefInput[];
}
