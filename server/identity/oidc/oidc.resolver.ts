import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { ExternalIdentity } from "./external-identity.entity.ts";
import { UnlinkIdentityInput } from "./oidc.inputs.ts";
import { type IdentityRow, readMyIdentities } from "./oidc.read.ts";
import { unlinkIdentity } from "./oidc.service.ts";

declare module "../../kernel/work.ts" {
  interface RequestContext {
    /** How the identity provider of the installation is called on the sign-in page; null without one. */
    readonly identityProvider?: string | null;
  }
}

@ObjectType({ description: "Ways to sign in besides name and password (cách đăng nhập)." })
export class SignInOptions {
  @Field(() => String, {
    nullable: true,
    description: "Name of the identity provider; none when the installation has none (hệ thống đăng nhập chung).",
  })
  identityProvider!: string | null;
}

@ObjectType({ description: "A link that was taken back (liên kết đã hủy)." })
export class UnlinkedIdentity {
  @Field(() => String, { description: "Which (danh tính)." })
  id!: string;
}

@Resolver()
export class OidcResolver {
  @Query(() => SignInOptions, { description: "Ways to sign in, for everybody (cách đăng nhập)." })
  signInOptions(@Ctx() context: RequestContext): SignInOptions {
    return { identityProvider: context.identityProvider ?? null };
  }

  @Query(() => [ExternalIdentity], {
    description: "Own names at identity providers (danh tính bên ngoài của tôi).",
  })
  myIdentities(@Ctx() context: RequestContext): Promise<IdentityRow[]> {
    return readMyIdentities(context);
  }

  @Mutation(() => UnlinkedIdentity, {
    description: "Takes back the link with an identity provider (hủy liên kết danh tính).",
  })
  unlinkIdentity(
    @Arg("input", () => UnlinkIdentityInput, { description: "Which (danh tính)." }) input: UnlinkIdentityInput,
    @Ctx() context: RequestContext,
  ): Promise<UnlinkedIdentity> {
    return context.write("unlinkIdentity", input, unlinkIdentity);
  }
}
