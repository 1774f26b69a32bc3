import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import {
  Ability,
  ability,
  type Connection,
  ConnectionArgs,
  connectionOf,
  type Page,
  PageInput,
  pageOf,
  readConnection,
  type RequestContext,
  Uuid,
} from "../../kernel/index.ts";
import { Person } from "./person.entity.ts";
import { ChangePersonInput, PersonFilter, PersonSortInput, RegisterPersonInput } from "./person.inputs.ts";
import { canChangePerson } from "./person.policy.ts";
import { type PersonRow, readBirthYears, readManagedPersons, readPerson, readPersons } from "./person.read.ts";
import { changePerson, registerPerson } from "./person.service.ts";

const PersonPage = pageOf<PersonRow>("PersonPage", Person as never);
const PersonConnection = connectionOf<PersonRow>("PersonConnection", Person as never);

@ObjectType({ description: "What this viewer may do to the person's record (quyền trên hồ sơ cán bộ)." })
export class PersonAbilities {
  @Field(() => Ability, { description: "Change the particulars (sửa thông tin)." })
  canChange!: Ability;
}

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonPage, { description: "People that the viewer may read (danh sách cán bộ)." })
  persons(
    @Ctx() context: RequestContext,
    @Arg("filter", () => PersonFilter, { nullable: true, description: "Which people (lọc)." })
    filter: PersonFilter | null,
    @Arg("sort", () => PersonSortInput, { nullable: true, description: "Order, by name when left out (sắp xếp)." })
    sort: PersonSortInput | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<PersonRow>> {
    return readPersons(context, { filter, sort, page: page ?? new PageInput() });
  }

  @Query(() => PersonConnection, {
    description: "People that the viewer may read, to be walked by programs (danh sách cán bộ nối tiếp).",
  })
  personsConnection(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => PersonFilter, { nullable: true, description: "Which (lọc)." }) filter: PersonFilter | null,
    @Arg("sort", () => PersonSortInput, { nullable: true, description: "Order (sắp xếp)." })
    sort: PersonSortInput | null,
  ): Promise<Connection<PersonRow>> {
    return readConnection({ list: "persons" }, args, (page) => readPersons(context, { filter, sort, page }));
  }

  @Query(() => Person, { description: "One person (một cán bộ)." })
  person(
    @Arg("id", () => Uuid, { description: "The person (cán bộ)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PersonRow> {
    return readPerson(context, id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Year of birth; none for viewers who may not know it (năm sinh).",
  })
  async birthYear(@Root() person: PersonRow, @Ctx() context: RequestContext): Promise<number | null> {
    return (await context.batch(readBirthYears, person.id)) ?? null;
  }

  @FieldResolver(() => PersonAbilities, { description: "What this viewer may do to the record (quyền thao tác)." })
  async abilities(@Root() person: PersonRow, @Ctx() context: RequestContext): Promise<PersonAbilities> {
    const managed = (await context.batch(readManagedPersons, person.id)) ?? false;
    return { canChange: ability(canChangePerson(context.viewer, { managed })) };
  }

  @Mutation(() => Person, { description: "Registers a person (thêm cán bộ)." })
  registerPerson(
    @Arg("input", () => RegisterPersonInput, { description: "The person (cán bộ)." }) input: RegisterPersonInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return context.write("registerPerson", input, registerPerson);
  }

  @Mutation(() => Person, { description: "Changes the particulars of a person (sửa thông tin cán bộ)." })
  changePerson(
    @Arg("input", () => ChangePersonInput, { description: "The change (nội dung sửa)." }) input: ChangePersonInput,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return context.write("changePerson", input, changePerson);
  }
}
