import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Me } from "../identity/index.ts";
import { PageInput, type RequestContext } from "../kernel/index.ts";
import { Notice } from "./notice.entity.ts";
import { MarkNoticesReadInput, NoticeFilter } from "./notice.inputs.ts";
import { type NoticeList, type NoticeRow, readMyNotices } from "./notice.read.ts";
import { markNoticesRead } from "./notice.service.ts";

@ObjectType({ description: "One page of one's notices (hộp thông báo)." })
export class NoticePage implements NoticeList {
  @Field(() => [Notice], { description: "Notices of this page, latest first (các thông báo)." })
  items!: NoticeRow[];

  @Field(() => Int, { description: "Number of notices on all pages (tổng số)." })
  total!: number;

  @Field(() => Int, { description: "Number of unread notices, whatever the filter (số chưa đọc)." })
  unreadCount!: number;
}

@ObjectType({ description: "Notices that were marked as read (kết quả đánh dấu đã đọc)." })
export class MarkedNotices {
  @Field(() => Int, { description: "How many were marked (số thông báo)." })
  marked!: number;
}

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticePage, { description: "One's own notices (hộp thông báo của tôi)." })
  myNotices(
    @Ctx() context: RequestContext,
    @Arg("filter", () => NoticeFilter, { nullable: true, description: "Which notices (lọc)." })
    filter: NoticeFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<NoticeList> {
    return readMyNotices(context, { filter, page: page ?? new PageInput() });
  }

  @Mutation(() => MarkedNotices, { description: "Marks one's notices as read (đánh dấu đã đọc)." })
  markNoticesRead(
    @Arg("input", () => MarkNoticesReadInput, { description: "Which notices (các thông báo)." })
    input: MarkNoticesReadInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkedNotices> {
    return context.write("markNoticesRead", input, markNoticesRead);
  }
}

@Resolver(() => Me)
export class MyNoticesResolver {
  @FieldResolver(() => NoticePage, { description: "One's own notices, the latest first (thông báo của tôi)." })
  notices(
    @Ctx() context: RequestContext,
    @Arg("filter", () => NoticeFilter, { nullable: true, description: "Which notices (lọc)." })
    filter: NoticeFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<NoticeList> {
    return readMyNotices(context, { filter, page: page ?? new PageInput() });
  }
}
