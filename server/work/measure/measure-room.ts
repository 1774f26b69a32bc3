import { workFileMessages } from "./events-file.messages.ts";
import { measureMessages } from "./measure.messages.ts";
import { ShareTaskResolver, WorkMeasureResolver } from "./measure.resolver.ts";

/** What the room of measures brings to the slice. */
export const measureRoom = {
  resolvers: [WorkMeasureResolver, ShareTaskResolver],
  messages: { ...measureMessages, ...workFileMessages },
};
