import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { Unit, type UnitRow } from "../../organization/index.ts";
import { readAdministration } from "./administration.read.ts";
import { readAgencies, readAgency } from "./agency.read.ts";
import { readDefaultDeciders } from "./deciders.read.ts";
import {
  FirstRun,
  FirstRunAdministration,
  FirstRunAgency,
  FirstRunArgs,
  FirstRunDecider,
  FirstRunOpening,
  FirstRunRegulation,
  FirstRunStarter,
} from "./first-run.views.ts";
import { readOpening } from "./opening.read.ts";
import { readIsReady } from "./ready.read.ts";
import { readRegulations, readStarters } from "./starters.read.ts";

/** Here rather than in a slice: it asks accounts, people, regulations and cycles. */
@Resolver(() => FirstRun)
export class FirstRunResolver {
  @Query(() => FirstRun, {
    description: "What is there and what is missing before a first cycle (hướng dẫn thiết lập ban đầu).",
  })
  async firstRun(@Args(() => FirstRunArgs) args: FirstRunArgs, @Ctx() context: RequestContext): Promise<FirstRun> {
    return { isReady: await readIsReady(context), args };
  }

  @FieldResolver(() => FirstRunAdministration, {
    nullable: true,
    description: "What administrators prepare; none for others (phần việc của quản trị).",
  })
  administration(@Ctx() context: RequestContext): Promise<FirstRunAdministration | null> {
    return readAdministration(context);
  }

  @FieldResolver(() => [Unit], { description: "Agencies that the viewer keeps, largest first (các đơn vị phụ trách)." })
  agencies(@Ctx() context: RequestContext): Promise<UnitRow[]> {
    return readAgencies(context);
  }

  @FieldResolver(() => FirstRunAgency, {
    nullable: true,
    description: "One of them; none for who keeps none (đơn vị đang thiết lập).",
  })
  agency(@Root() { args }: FirstRun, @Ctx() context: RequestContext): Promise<FirstRunAgency | null> {
    return readAgency(context, args);
  }
}

@Resolver(() => FirstRunAgency)
export class FirstRunAgencyResolver {
  @FieldResolver(() => [FirstRunRegulation], { description: "Regulations that run here (quy chế đang áp dụng)." })
  regulations(@Root() { scope }: FirstRunAgency, @Ctx() context: RequestContext): Promise<FirstRunRegulation[]> {
    return readRegulations(context, scope);
  }

  @FieldResolver(() => [FirstRunStarter], { description: "Shipped regulations to begin with (khung khởi đầu)." })
  starters(@Root() { scope }: FirstRunAgency, @Ctx() context: RequestContext): Promise<FirstRunStarter[]> {
    return readStarters(context, scope);
  }

  @FieldResolver(() => [FirstRunDecider], {
    description: "Who decides where no table says otherwise, at most 200 units (người quyết định).",
  })
  deciders(@Root() { scope }: FirstRunAgency, @Ctx() context: RequestContext): Promise<FirstRunDecider[]> {
    return readDefaultDeciders(context, scope);
  }

  @FieldResolver(() => FirstRunOpening, { description: "What opening the first cycle would give (mở kỳ đầu tiên)." })
  opening(@Root() { scope }: FirstRunAgency, @Ctx() context: RequestContext): Promise<FirstRunOpening> {
    return readOpening(context, scope);
  }
}
