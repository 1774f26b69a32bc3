import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { helpEn } from "../../../admin/app/help/en/index.ts";
import { LAWS, lawParts } from "../../../admin/app/help/laws.ts";
import { helpFrameVi } from "../../../admin/app/help/messages.vi.ts";
import { TOPIC_OF, topicOf } from "../../../admin/app/help/topics.ts";
import { helpVi } from "../../../admin/app/help/vi/index.ts";
import { PAGES } from "../../console/pages.ts";

const TOPICS = Object.keys(helpVi) as (keyof typeof helpVi)[];
/** Articles of the decrees. */
const LAST_ARTICLE: Readonly<Record<string, number>> = { "335/2025/NĐ-CP": 29, "233/2026/NĐ-CP": 21 };

describe("help of the screens", () => {
  it("every page of the console has one, and no help is for a page that does not exist", () => {
    const routes = PAGES.map(({ route }) => route);
    expect(routes.filter((route) => TOPIC_OF[route] === undefined)).toEqual([]);
    expect(Object.keys(TOPIC_OF).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it("every screen's route of App.tsx finds its own help, not that of a record's blank", () => {
    const app = readFileSync(resolve(import.meta.dirname, "../../../admin/app/App.tsx"), "utf8");
    const written = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path = ""]) => path);
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((path) => topicOf(path.replaceAll(/:\w+/g, "0190-ab")) !== TOPIC_OF[path])).toEqual([]);
    expect(topicOf("/cycles/create")).toBe("cycleForm");
    expect(topicOf("/programmes/new")).toBe("writeProgramme");
    expect(topicOf("/programmes/0190-ab")).toBe("programme");
    expect(topicOf("/no/such/page")).toBeNull();
  });

  it("every help is used by a page and says the same things in both languages: a purpose and three to five things to do", () => {
    const used = new Set<string>(Object.values(TOPIC_OF));
    expect(TOPICS.filter((topic) => !used.has(topic))).toEqual([]);
    expect(Object.keys(helpEn).sort()).toEqual([...TOPICS].sort());
    const wrong = TOPICS.filter((topic) => {
      const [vi, en] = [helpVi[topic], helpEn[topic]];
      const counts = vi.steps.length >= 3 && vi.steps.length <= 5 && en.steps.length === vi.steps.length;
      const whole = [vi.about, en.about, ...vi.steps, ...en.steps].every((line) => /[.]$/.test(line));
      return !counts || !whole || vi.title === en.title;
    });
    expect(wrong).toEqual([]);
  });

  it("is short: no sentence that one would have to read twice", () => {
    const lines = TOPICS.flatMap((topic) =>
      [helpVi[topic], helpEn[topic]].flatMap(({ about, steps }) => [about, ...steps]),
    );
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
  });
});

describe("law that a screen serves", () => {
  it("names articles that the decrees have", () => {
    const refs = Object.values(LAWS).flat().map(lawParts);
    const wrong = refs.filter(({ blanks: { act = "", article } }) => {
      const last = LAST_ARTICLE[act];
      return article !== undefined && (last === undefined || Number(article) < 1 || Number(article) > last);
    });
    expect(wrong).toEqual([]);
    expect(refs.every(({ blanks }) => blanks["act"] !== undefined)).toBe(true);
  });

  it("is written as precisely as it is known", () => {
    const sentences = helpFrameVi.khung.help.law as Readonly<Record<string, string>>;
    const said = (ref: Parameters<typeof lawParts>[0]): string => {
      const { key, blanks } = lawParts(ref);
      const sentence = sentences[key.replace("khung.help.law.", "")] ?? "";
      return sentence.replaceAll(/%\{(\w+)\}/g, (_, name: string) => blanks[name] ?? "?");
    };
    expect(said("361")).toBe("Nghị định 361/2025/NĐ-CP");
    expect(said("335:22")).toBe("Điều 22 Nghị định 335/2025/NĐ-CP");
    expect(said("335:20.5")).toBe("Khoản 5 Điều 20 Nghị định 335/2025/NĐ-CP");
    expect(said("335:26.1.đ")).toBe("Điểm đ khoản 1 Điều 26 Nghị định 335/2025/NĐ-CP");
  });
});
