import type { FastifyInstance } from "fastify";
import { FEED_PATH, readFeedTasks, taskCalendar } from "../work/index.ts";
import { sentence } from "./format-error.ts";
import type { HttpParts } from "./http.ts";

/** Requests a minute for one address; calendar programs ask every few minutes at most. */
export const FEED_RATE = 30;

const TOKEN = /^[\w-]{43}$/;

/**
 * `GET /feeds/tasks/TOKEN.ics`: the last days of one person's tasks for a calendar program, without session; whoever
 * knows the address reads it, nobody else.
 */
export function serveFeeds(app: FastifyInstance, { settings, database, clock, rates }: HttpParts): void {
  const limited = rates.perMinute("feed", FEED_RATE);
  const origin = settings.publicUrl === null ? null : new URL(settings.publicUrl).origin;
  app.get<{ Params: { file: string } }>(`${FEED_PATH}/:file`, async (request, reply) => {
    if (limited(request.ip)) return reply.code(429).header("retry-after", "60").type("text/plain").send("");
    const token = request.params.file.replace(/\.ics$/, "");
    const tasks = TOKEN.test(token) ? await readFeedTasks(database.readSql, token, clock) : null;
    void reply.header("cache-control", "private, no-store").header("referrer-policy", "no-referrer");
    if (tasks === null) {
      const message = sentence("feed.unknown", {});
      const extensions = { code: "NOT_FOUND", rule: "feed.unknown", values: {}, message };
      return reply.code(404).send({ errors: [{ message: message.en, extensions }] });
    }
    return reply
      .header("content-disposition", 'inline; filename="khung.ics"')
      .header("x-content-type-options", "nosniff")
      .type("text/calendar; charset=utf-8")
      .send(taskCalendar(tasks, origin, clock.now()));
  });
}
