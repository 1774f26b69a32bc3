import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readDemoAccounts } from "../account/account.read.ts";
import { Me, readMe } from "./me.ts";
import { Session } from "./session.entity.ts";
import { isCurrentSession, readMySessions, type SessionRow } from "./session.read.ts";
import { signIn, signInDemo, signOut } from "./sign-in.ts";
import { SignedIn, SignInDemoInput, SignInInput } from "./sign-in.inputs.ts";

@ObjectType({ description: "A demo person on the sign-in page (tài khoản minh họa)." })
export class DemoAccount {
  @Field(() => ID, { description: "The account (tài khoản)." })
  id!: string;

  @Field(() => String, { description: "Username (tên đăng nhập)." })
  username!: string;

  @Field(() => String, { description: "Name (tên hiển thị)." })
  displayName!: string;

  @Field(() => String, { nullable: true, description: "What this person can show, in Vietnamese (giới thiệu)." })
  note!: string | null;

  @Field(() => String, { nullable: true, description: "What this person can show, in English (giới thiệu tiếng Anh)." })
  noteEn!: string | null;
}

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => Me, { nullable: true, description: "Who is signed in; none when nobody is (tài khoản đang dùng)." })
  me(@Ctx() context: RequestContext): Promise<Me | null> {
    return readMe(context);
  }

  @Query(() => [Session], { description: "Browsers signed in to the own account (các phiên đăng nhập của tôi)." })
  mySessions(@Ctx() context: RequestContext): Promise<SessionRow[]> {
    return readMySessions(context);
  }

  @Query(() => [DemoAccount], {
    description: "Demo people, for everybody; empty unless demo data is on (tài khoản minh họa).",
  })
  async demoAccounts(@Ctx() context: RequestContext): Promise<DemoAccount[]> {
    return context.demoSignIn === true ? readDemoAccounts(context) : [];
  }

  @Mutation(() => SignedIn, { description: "Signs in and sets the session cookie (đăng nhập)." })
  signIn(
    @Arg("input", () => SignInInput, { description: "Username and password (tên và mật khẩu)." }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignedIn> {
    return signIn(context, input);
  }

  @Mutation(() => SignedIn, { description: "Signs in as a demo person, without password (đăng nhập minh họa)." })
  signInDemo(
    @Arg("input", () => SignInDemoInput, { description: "Which person (tài khoản minh họa)." }) input: SignInDemoInput,
    @Ctx() context: RequestContext,
  ): Promise<SignedIn> {
    return signInDemo(context, input);
  }

  @Mutation(() => Boolean, { description: "Ends this browser's session; false without one (đăng xuất)." })
  signOut(@Ctx() context: RequestContext): Promise<boolean> {
    return signOut(context);
  }

  @FieldResolver(() => Boolean, { description: "Whether this request came through it (phiên này)." })
  isCurrent(@Root() session: SessionRow, @Ctx() context: RequestContext): boolean {
    return isCurrentSession(context, session);
  }
}
