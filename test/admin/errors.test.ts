import { describe, expect, it } from "vitest";
import { makeCall } from "../../admin/app/graphql.ts";
import { isKhungError, type KhungError, readDetails } from "../../admin/shared/api/khung-error.ts";
import { RuleSentences } from "../../schema/operations/app.ts";

const refused = {
  errors: [
    {
      message: "The weights do not sum to 100.",
      extensions: {
        code: "REFUSED",
        rule: "framework.weights",
        values: { sum: 90 },
        message: { vi: "Tổng trọng số là 90, không phải 100.", en: "The weights sum to 90, not 100." },
      },
    },
  ],
};

function answering(body: unknown, status = 200, seen: Request[] = []): typeof fetch {
  return async (input, init) => {
    seen.push(new Request(new URL(String(input), "http://khung.test"), init));
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  };
}

async function failure(body: unknown, locale = "vi", status = 200): Promise<KhungError> {
  const call = makeCall({ endpoint: "/graphql", locale: () => locale, fetch: answering(body, status) });
  const error: unknown = await call(RuleSentences, {}).then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!isKhungError(error)) throw new Error(`no KhungError: ${String(error)}`);
  return error;
}

describe("what the server refuses", () => {
  it("is told in the language of the console", async () => {
    expect((await failure(refused)).message).toBe("Tổng trọng số là 90, không phải 100.");
    expect((await failure(refused, "en")).message).toBe("The weights sum to 90, not 100.");
  });

  it("keeps its kind, its rule and its values", async () => {
    const error = await failure(refused);
    expect(error).toMatchObject({ code: "REFUSED", rule: "framework.weights", details: { values: { sum: 90 } } });
    expect(isKhungError(error, "STALE")).toBe(false);
  });

  it("puts messages beside the fields of a form", async () => {
    const message = (vi: string) => ({ vi, en: vi });
    const error = await failure({
      errors: [
        {
          extensions: {
            code: "INVALID_INPUT",
            rule: "input.invalid",
            message: message("Dữ liệu nhập có 2 lỗi."),
            fields: [
              { path: "input.code", rule: "input.field", message: message("Mã quá dài") },
              { path: "input.levels.2.label", rule: "input.field", message: message("Thiếu mô tả") },
            ],
          },
        },
      ],
    });
    expect(error.body.errors).toEqual({ code: "Mã quá dài", levels: { 2: { label: "Thiếu mô tả" } } });
  });

  it("marks the field that collides with another record", async () => {
    const extensions = {
      code: "CONFLICT",
      rule: "record.exists",
      values: { field: "code" },
      message: { vi: "Mã đã có.", en: "Taken." },
    };
    const said = "Giá trị này đã có; hãy nhập giá trị khác.";
    expect((await failure({ errors: [{ extensions }] })).body.errors).toEqual({ code: said });
    const together = { ...extensions, values: { field: "unit_id, document_number" } };
    expect((await failure({ errors: [{ extensions: together }] })).body.errors).toEqual({ documentNumber: said });
  });

  it("shows only an incident number when the server itself failed", async () => {
    const extensions = {
      code: "INTERNAL",
      rule: "internal",
      incident: "42",
      message: { vi: "Sự cố 42.", en: "Incident 42." },
    };
    expect((await failure({ errors: [{ extensions }] })).details.incident).toBe("42");
  });
});

describe("answers that nobody expects", () => {
  it("says that the server cannot be reached when there is no network", async () => {
    const call = makeCall({
      endpoint: "/graphql",
      locale: () => "vi",
      fetch: () => Promise.reject(new TypeError("fetch failed")),
    });
    await expect(call(RuleSentences, {})).rejects.toMatchObject({ code: "UNREACHABLE" });
  });

  it("treats a page of a proxy as a failure, not as data, and a server behind it that is away as such", async () => {
    expect((await failure("<html>Bad gateway</html>", "vi", 502)).code).toBe("UNREACHABLE");
    expect((await failure("<html>Oops</html>", "vi", 500)).code).toBe("INTERNAL");
    expect((await failure("<html>Sign in</html>", "vi", 401)).code).toBe("UNAUTHENTICATED");
  });

  it("trusts nothing about the shape of an error", () => {
    expect(readDetails({ code: "EVIL", fields: "x", message: 3, values: [] })).toMatchObject({
      code: "INTERNAL",
      fields: [],
      values: {},
    });
    expect(readDetails(null).code).toBe("INTERNAL");
  });

  it("passes on that a request was given up", async () => {
    const abort = new DOMException("aborted", "AbortError");
    const call = makeCall({ endpoint: "/graphql", locale: () => "vi", fetch: () => Promise.reject(abort) });
    await expect(call(RuleSentences, {})).rejects.toBe(abort);
  });
});

describe("a request", () => {
  it("carries the document, its variables and the header that other sites cannot send", async () => {
    const seen: Request[] = [];
    const call = makeCall({
      endpoint: "/graphql",
      locale: () => "vi",
      fetch: answering({ data: { ruleSentences: [] } }, 200, seen),
    });
    expect(await call(RuleSentences, {})).toEqual({ ruleSentences: [] });
    const [request] = seen;
    expect(request?.method).toBe("POST");
    expect(request?.headers.get("apollo-require-preflight")).toBe("1");
    expect(request?.credentials).toBe("same-origin");
    expect(await request?.json()).toMatchObject({
      query: expect.stringContaining("query RuleSentences"),
      variables: {},
    });
  });
});
