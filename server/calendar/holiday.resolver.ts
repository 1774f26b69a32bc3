import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Ability, ability, type Page, PageInput, pageOf, type RequestContext } from "../kernel/index.ts";
import { Holiday } from "./holiday.entity.ts";
import { AddHolidayInput, ChangeHolidayInput, HolidayFilter, RemoveHolidayInput } from "./holiday.inputs.ts";
import { canKeepCalendar } from "./holiday.policy.ts";
import { readHolidayPage } from "./holiday.read.ts";
import { addHoliday, changeHoliday, removeHoliday } from "./holiday.service.ts";

const HolidayPage = pageOf<Holiday>("HolidayPage", Holiday);

@ObjectType({ description: "What this viewer may do to a day of the calendar (quyền trên ngày nghỉ)." })
export class HolidayAbilities {
  @Field(() => Ability, { description: "Correct it or take it out (sửa, bỏ)." })
  canChange!: Ability;
}

@Resolver(() => Holiday)
export class HolidayResolver {
  @Query(() => HolidayPage, { description: "Holidays and exchanged days (danh sách ngày nghỉ lễ, ngày làm bù)." })
  holidays(
    @Ctx() context: RequestContext,
    @Arg("filter", () => HolidayFilter, { nullable: true, description: "Which days (lọc)." })
    filter: HolidayFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<Holiday>> {
    return readHolidayPage(context, { filter, page: page ?? new PageInput() });
  }

  @FieldResolver(() => HolidayAbilities, { description: "What this viewer may do to the day (quyền thao tác)." })
  abilities(@Ctx() context: RequestContext): HolidayAbilities {
    return { canChange: ability(canKeepCalendar(context.viewer)) };
  }

  @Mutation(() => Holiday, { description: "Adds a holiday or an exchanged day (bổ sung ngày nghỉ, ngày làm bù)." })
  addHoliday(
    @Arg("input", () => AddHolidayInput, { description: "The day (ngày)." }) input: AddHolidayInput,
    @Ctx() context: RequestContext,
  ): Promise<Holiday> {
    return context.write("addHoliday", input, addHoliday);
  }

  @Mutation(() => Holiday, { description: "Corrects a day of the calendar (sửa ngày nghỉ, ngày làm bù)." })
  changeHoliday(
    @Arg("input", () => ChangeHolidayInput, { description: "The correction (nội dung sửa)." })
    input: ChangeHolidayInput,
    @Ctx() context: RequestContext,
  ): Promise<Holiday> {
    return context.write("changeHoliday", input, changeHoliday);
  }

  @Mutation(() => Holiday, { description: "Takes a day out of the calendar (bỏ ngày nghỉ, ngày làm bù)." })
  removeHoliday(
    @Arg("input", () => RemoveHolidayInput, { description: "The day (ngày)." }) input: RemoveHolidayInput,
    @Ctx() context: RequestContext,
  ): Promise<Holiday> {
    return context.write("removeHoliday", input, removeHoliday);
  }
}
