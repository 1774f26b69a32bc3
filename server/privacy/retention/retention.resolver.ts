import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Account, type AccountRow, readAccountsById } from "../../identity/index.ts";
import { type Page, PageInput, pageOf, type RequestContext } from "../../kernel/index.ts";
import { ErasureRun } from "./erasure-run.entity.ts";
import { RetentionRule } from "./retention-rule.entity.ts";
import { erasureAbilities, readErasures, readRetentionClasses } from "./retention.read.ts";
import { approveErasure, dropErasure, proposeErasure, setRetentionRule } from "./retention.service.ts";
import {
  ErasureAbilities,
  ErasureInput,
  ProposeErasureInput,
  RetentionClass,
  SetRetentionRuleInput,
} from "./retention.views.ts";

const ErasureRunPage = pageOf("ErasureRunPage", ErasureRun);
const INPUT = { description: "Input (nội dung)." } as const;

@Resolver(() => ErasureRun)
export class RetentionResolver {
  @Query(() => [RetentionClass], {
    description: "Classes of personal text with their rules and what is of age (quy tắc lưu trữ).",
  })
  retentionClasses(@Ctx() context: RequestContext): Promise<RetentionClass[]> {
    return readRetentionClasses(context);
  }

  @Query(() => ErasureRunPage, { description: "Erasures, the latest first (các đợt xóa)." })
  erasures(
    @Arg("page", () => PageInput, { nullable: true, description: "Which page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<ErasureRun>> {
    return readErasures(context, page ?? new PageInput());
  }

  @Mutation(() => RetentionRule, { description: "Set how long a class is kept (đặt quy tắc lưu trữ)." })
  setRetentionRule(
    @Arg("input", () => SetRetentionRuleInput, INPUT) input: SetRetentionRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<RetentionRule> {
    return context.write("setRetentionRule", input, setRetentionRule);
  }

  @Mutation(() => ErasureRun, { description: "Propose to erase what is of age (đề xuất xóa)." })
  proposeErasure(
    @Arg("input", () => ProposeErasureInput, INPUT) input: ProposeErasureInput,
    @Ctx() context: RequestContext,
  ): Promise<ErasureRun> {
    return context.write("proposeErasure", input, proposeErasure);
  }

  @Mutation(() => ErasureRun, { description: "Approve an erasure as the second person (duyệt đợt xóa)." })
  approveErasure(
    @Arg("input", () => ErasureInput, INPUT) input: ErasureInput,
    @Ctx() context: RequestContext,
  ): Promise<ErasureRun> {
    return context.write("approveErasure", input, approveErasure);
  }

  @Mutation(() => ErasureRun, { description: "Give an erasure up (bỏ đợt xóa)." })
  dropErasure(
    @Arg("input", () => ErasureInput, INPUT) input: ErasureInput,
    @Ctx() context: RequestContext,
  ): Promise<ErasureRun> {
    return context.write("dropErasure", input, dropErasure);
  }

  @FieldResolver(() => Account, { nullable: true, description: "Who proposed it (người đề xuất)." })
  proposedBy(@Root() run: ErasureRun, @Ctx() context: RequestContext): Promise<AccountRow | undefined> | null {
    return run.proposedById === null ? null : context.batch(readAccountsById, run.proposedById);
  }

  @FieldResolver(() => Account, { nullable: true, description: "Who approved it (người duyệt)." })
  approvedBy(@Root() run: ErasureRun, @Ctx() context: RequestContext): Promise<AccountRow | undefined> | null {
    return run.approvedById === null ? null : context.batch(readAccountsById, run.approvedById);
  }

  @FieldResolver(() => ErasureAbilities, { description: "What the viewer may do (quyền thao tác)." })
  abilities(@Root() run: ErasureRun, @Ctx() context: RequestContext): ErasureAbilities {
    return erasureAbilities(context, run);
  }
}
