import { workFileMessages } from "./events-file.messages.ts";
import { measureMessages } from "./measure.messages.ts";
import { ShareTaskResolver, WorkMeasureResolver, WorkRegulationResolver } from "./measure.resolver.ts";

/** What the room of measures brings to the slice. */
export const measureRoom = {
  resolvers: [WorkMeasureResolver, ShareTaskResolver, WorkRegulationResolver],
  messages: { ...measureMessages, ...workFileMessages },
};
